/** 四性检测报告 of what was found, as data of the paper: what a person has to see is left to be filled in. */
import type { FourChecksReport } from '../../../../templates/kinds/four-checks-report/schema';
import type { FourChecked } from '../../../contract/four-checks';
import type { Desk } from '../../desk/desk';
import { officeOfDesk } from '../../desk/office';
import type { ChainHead } from '../chain';
import { sizeWords } from '../class-words';

/** @param head of the archive's journal when the items were checked. */
export function fourChecksReport(
  desk: Desk,
  { bytes, findings, object, ...told }: FourChecked,
  head: ChainHead,
): Partial<FourChecksReport> {
  const { shortName } = officeOfDesk(desk);
  return {
    ...told,
    title: `${shortName}${/^[\d、]+年度/u.exec(object)?.[0] ?? ''}归档文件四性检测报告`,
    object,
    unit: shortName,
    operator: desk.tools.actor,
    tool: `督办文书 ${desk.tools.version}`,
    size: sizeWords(bytes),
    chain: { ...head },
    findings: findings.map(({ code, title, clause, file, problem, remedy }) => ({
      ...{ code, title, clause, file, problem, remedy },
    })),
  };
}
