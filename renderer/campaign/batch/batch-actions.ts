/** Steps that are made of many cases at once, and of which of the chosen ones they can be made. */
import type { Line } from '../ledger/case-columns';

export interface BatchAction {
  readonly move: string;
  readonly words: string;
  readonly from: readonly string[];
}

export const batchActions: readonly BatchAction[] = [
  { move: 'handOver', words: '交办', from: ['pending'] },
  { move: 'urge', words: '催办', from: ['handedOver', 'rectifying'] },
  { move: 'extend', words: '延期', from: ['rectifying'] },
  { move: 'scheduleLookBack', words: '安排回头看', from: ['closed'] },
];

export interface Split<T> {
  readonly able: readonly T[];
  readonly unable: readonly T[];
}

export const splitBy = <T extends Pick<Line, 'state'>>(
  { from }: BatchAction,
  rows: readonly T[],
): Split<T> => ({
  able: rows.filter(({ state }) => from.includes(state)),
  unable: rows.filter(({ state }) => !from.includes(state)),
});
