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
