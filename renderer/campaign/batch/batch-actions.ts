/** Steps that are made of many cases at once, and of which of the chosen ones they can be made. */
import type { Row } from '../ledger/case-columns';

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

export interface Split {
  readonly able: readonly Row[];
  readonly unable: readonly Row[];
}

export const splitBy = ({ from }: BatchAction, rows: readonly Row[]): Split => ({
  able: rows.filter(({ state }) => from.includes(state)),
  unable: rows.filter(({ state }) => !from.includes(state)),
});
