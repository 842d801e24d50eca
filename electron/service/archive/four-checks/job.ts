/** 四性检测 as a job: its progress is the jobs' business, its result is kept until others have come after it. */
import type { FourChecksReport } from '../../../../templates/kinds/four-checks-report/schema';
import type { Input, Output } from '../../../contract';
import type { FourChecked } from '../../../contract/four-checks';
import type { Desk } from '../../desk/desk';
import type { Jobs } from '../../desk/jobs';
import { AppError } from '../../errors';
import type { ChainHead } from '../chain';
import { classOf } from '../class-words';
import { drafted } from '../drafted';
import { meantItems, type Meant } from '../meant';
import { timeWords } from '../time-words';
import { fourChecksReport } from './report';
import { fourChecks as check } from './run';

interface Kept {
  readonly checked: FourChecked;
  readonly head: ChainHead;
}

/** Results that are kept for each desk; the oldest make room. */
const MAX_KEPT = 10;
const kept = new WeakMap<Desk, Map<string, Kept>>();

/** @returns undefined when `report` ended it. */
export async function checkedSet(
  desk: Desk,
  { chain, items }: Meant,
  stage: FourChecksReport['stage'],
  report: (done: number) => boolean,
): Promise<FourChecked | undefined> {
  const found = await check(desk, chain, items, report);
  if (!found) return undefined;
  const { year, period, section } = classOf(items, '');
  const object = `${year}年度${section}归档文件（保管期限${period}）`;
  return { ...found, stage, object, time: timeWords(desk.tools.now()) };
}

export async function startFourChecks(
  desk: Desk,
  jobs: Jobs,
  { stage, ...question }: Input<'startFourChecks'>,
): Promise<Output<'startFourChecks'>> {
  const meant = await meantItems(desk, question);
  const id = desk.tools.newId();
  return jobs.start(id, `四性检测 ${meant.items.length} 件`, async (report) => {
    const total = meant.items.length;
    const checked = await checkedSet(desk, meant, stage, (done) => report(done, total));
    if (!checked) return {};
    const results = kept.get(desk) ?? new Map<string, Kept>();
    kept.set(desk, results.set(id, { checked, head: meant.chain.head }));
    for (const oldest of [...results.keys()].slice(0, -MAX_KEPT)) results.delete(oldest);
    return { fourChecks: { count: checked.count, problems: checked.findings.length } };
  });
}

function keptOf(desk: Desk, job: string): Kept {
  const found = kept.get(desk)?.get(job);
  if (found) return found;
  throw new AppError('job', { message: '这次检测的结果没有了', remedy: '请重新检测。' });
}

/** @throws AppError `job` when there is none, or none any more. */
export const fourChecks = (desk: Desk, { job }: Input<'fourChecks'>): Promise<Output<'fourChecks'>> =>
  Promise.resolve().then(() => keptOf(desk, job).checked);

/** @throws AppError `job` as `fourChecks`. */
export async function draftFourChecks(
  desk: Desk,
  { job }: Input<'draftFourChecks'>,
): Promise<Output<'draftFourChecks'>> {
  const { checked, head } = keptOf(desk, job);
  return drafted(desk, 'four-checks-report', [fourChecksReport(desk, checked, head)]);
}
