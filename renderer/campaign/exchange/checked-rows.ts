/** Rows of a list beside what stands against registering them, and which are taken unless the user says otherwise. */
import type { Output } from '../../../electron/contract';
import type { ListRow } from './list-rows';

type Checked = Output<'checkCases'>['rows'][number];

export interface CheckedRow extends ListRow {
  readonly checked: Checked;
}

const clear: Checked = { faults: [], doubts: [], twins: [] };

export const withChecks = (
  rows: readonly ListRow[],
  checks: readonly Checked[] | undefined,
): readonly CheckedRow[] => rows.map((row, n) => ({ ...row, checked: checks?.[n] ?? clear }));

export const canBeTaken = ({ checked }: CheckedRow): boolean => checked.faults.length === 0;

/** New problems without a fault are taken at first; double entries have to be chosen. */
export const isNew = ({ checked }: CheckedRow): boolean =>
  checked.faults.length === 0 && checked.twins.length === 0 && checked.sameAs === undefined;

const ended = (text: string): string => text.replace(/。$/u, '');

/** What is said of a row, the gravest first; '' for one in order. @param rows to name an earlier one by its number. */
export function wordsOf({ checked, refused }: CheckedRow, rows: readonly CheckedRow[]): string {
  const { faults, twins, sameAs, doubts } = checked;
  return [
    ...faults.map(({ message }) => ended(message)),
    ...(twins.length === 0 ? [] : [`台账里已有 ${twins.join('、')}`]),
    ...(sameAs === undefined ? [] : [`与第 ${rows[sameAs]?.number ?? sameAs + 1} 行重复`]),
    ...refused,
    ...doubts.map(({ message }) => message),
  ].join('；');
}

/** 共 312 行，登记 300 件；9 行台账里已有或重复；3 行有错，不能登记。 */
export function countWords(rows: readonly CheckedRow[], taken: number): string {
  const faulty = rows.filter((row) => !canBeTaken(row)).length;
  const doubles = rows.filter((row) => canBeTaken(row) && !isNew(row)).length;
  return [
    `共 ${rows.length} 行，登记 ${taken} 件`,
    ...(doubles === 0 ? [] : [`${doubles} 行台账里已有或前后重复，没有选中`]),
    ...(faulty === 0 ? [] : [`${faulty} 行有错，不能登记；改好表格再导入一次，已登记的会认出来`]),
  ].join('；');
}
