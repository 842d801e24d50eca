/** The columns of the ledger on the screen. */
import type { ReactNode } from 'react';
import type { Output } from '../../../electron/contract';
import { dayWords } from '../days';
import { Light } from '../light';

export type Row = Output<'ledger'>['rows'][number];

export interface Column {
  readonly key: keyof Row;
  readonly words: string;
  /** px; the last of all takes what is left. */
  readonly width: number;
  readonly cell: (row: Row) => ReactNode;
}

const text =
  (key: 'township' | 'category' | 'leadUnit' | 'batch' | 'site' | 'problem' | 'stateName') => (row: Row) => (
    <span title={row[key]}>{row[key]}</span>
  );

export const columns: readonly Column[] = [
  { key: 'id', words: '编号', width: 150, cell: ({ id }) => id },
  {
    key: 'left',
    words: '预警',
    width: 140,
    cell: (row) => <Light colour={row.colour} word={row.colourWord} left={row.left} />,
  },
  { key: 'stateName', words: '状态', width: 80, cell: text('stateName') },
  { key: 'site', words: '企业（单位）', width: 180, cell: text('site') },
  { key: 'problem', words: '存在问题', width: 0, cell: text('problem') },
  { key: 'township', words: '乡办', width: 110, cell: text('township') },
  { key: 'category', words: '类别', width: 150, cell: text('category') },
  { key: 'leadUnit', words: '牵头部门', width: 104, cell: text('leadUnit') },
  { key: 'due', words: '到期日', width: 136, cell: ({ due }) => dayWords(due) },
];

/** Sorted in their own order, what is not a column of rows by its key. */
export const sortable: ReadonlySet<string> = new Set([
  'id',
  'left',
  'site',
  'township',
  'category',
  'leadUnit',
  'due',
]);

export const template = columns
  .map(({ width }) => (width === 0 ? 'minmax(160px, 1fr)' : `${width}px`))
  .join(' ');
