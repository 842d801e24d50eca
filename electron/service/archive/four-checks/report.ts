/** 四性检测报告 of items of the archive, as a draft. */
import type { FourChecksReport } from '../../../../templates/kinds/four-checks-report/schema';
import { officeOfDesk } from '../../desk/office';
import type { Desk } from '../../desk/desk';
import type { Chain, ChainEntry } from '../chain';
import { classOf, sizeWords } from '../class-words';
import { timeWords } from '../time-words';
import { fourChecks } from './run';

/** The items checked now; what a person has to see is left to be filled in. */
export async function fourChecksReport(
  desk: Desk,
  chain: Chain,
  items: readonly ChainEntry[],
  stage: FourChecksReport['stage'],
): Promise<object> {
  const { bytes, ...checked } = await fourChecks(desk, chain, items);
  const { year, period, section } = classOf(items, '');
  const { shortName } = officeOfDesk(desk);
  return {
    ...checked,
    title: `${shortName}${year}年度归档文件四性检测报告`,
    stage,
    object: `${year}年度${section}归档文件（保管期限${period}）`,
    unit: shortName,
    operator: desk.tools.actor,
    time: timeWords(desk.tools.now()),
    tool: `督办文书 ${desk.tools.version}`,
    size: sizeWords(bytes),
    chain: { ...chain.head },
  };
}
