/** The figures of a report, counted from its problems. */
import type { Issue } from './schema';

export interface Counts {
  readonly done: number;
  readonly ongoing: number;
  readonly onSchedule: number;
  readonly behind: number;
  /** Places in the list, from 1, of problems whose state was not filled in. */
  readonly unknown: readonly number[];
}

export function countIssues(issues: readonly Issue[]): Counts {
  const ongoing = issues.filter(({ status }) => status === '正在整改');
  const onSchedule = ongoing.filter((issue) => issue.onSchedule).length;
  return {
    done: issues.filter(({ status }) => status === '已完成').length,
    ongoing: ongoing.length,
    onSchedule,
    behind: ongoing.length - onSchedule,
    unknown: issues.flatMap(({ status }, index) => (status === '' ? [index + 1] : [])),
  };
}

/** 环保部巡查组交办我区第三批问题8个，已完成整改6个，正在整改2个，其中达到序时进度1个、未达到1个。 */
export function countsLine(
  {
    assigner,
    batch,
    assigned,
  }: { readonly assigner: string; readonly batch: string; readonly assigned: number },
  { done, ongoing, onSchedule, behind }: Counts,
): string {
  const progress = ongoing === 0 ? '' : `，其中达到序时进度${onSchedule}个、未达到序时进度${behind}个`;
  return `${assigner}交办我区${batch}问题${assigned}个，已完成整改${done}个，正在整改${ongoing}个${progress}。`;
}
