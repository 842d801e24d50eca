/** The columns of the ledger on the screen. */
import type { Output } from '../../../electron/contract';
import { dayWords } from '../days';
import type { ListColumn } from '../../list/long-list';
import { Light } from '../light';

export type Row = Output<'ledger'>['rows'][number];

const text =
  (key: 'township' | 'category' | 'leadUnit' | 'batch' | 'site' | 'problem' | 'stateName') => (row: Row) => (
    <span title={row[key]}>{row[key]}</span>
  );

export const columns: readonly ListColumn<Row>[] = [
  { key: 'id', sorts: true, words: '编号', width: 150, cell: ({ id }) => id },
  {
    key: 'left',
    sorts: true,
    words: '预警',
    width: 140,
    cell: (row) => <Light colour={row.colour} word={row.colourWord} left={row.left} />,
  },
  { key: 'stateName', words: '状态', width: 80, cell: text('stateName') },
  { key: 'site', sorts: true, words: '企业（单位）', width: 180, cell: text('site') },
  { key: 'problem', words: '存在问题', width: 0, cell: text('problem') },
  { key: 'township', sorts: true, words: '乡办', width: 110, cell: text('township') },
  { key: 'category', sorts: true, words: '类别', width: 150, cell: text('category') },
  { key: 'leadUnit', sorts: true, words: '牵头部门', width: 104, cell: text('leadUnit') },
  { key: 'due', sorts: true, words: '到期日', width: 136, cell: ({ due }) => dayWords(due) },
];
