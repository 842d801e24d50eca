/** The columns of the ledger on the screen. */
import type { Output } from '../../../electron/contract';
import { dayWords } from '../days';
import type { ListColumn } from '../../list/list-columns';
import { Light } from '../light';

export type Row = Output<'ledger'>['rows'][number];

/** What is known of every row: it can be chosen before it was ever in view. */
export interface Line {
  readonly id: string;
  readonly state: Row['state'];
  /** Of the groups in which the rows stand. */
  readonly group: string;
}

type TextKey =
  | 'stateName'
  | 'site'
  | 'problem'
  | 'place'
  | 'township'
  | 'category'
  | 'source'
  | 'batch'
  | 'way'
  | 'leadUnit'
  | 'level'
  | 'remark';

const text = (key: TextKey) => (row: Row) => <span title={row[key]}>{row[key]}</span>;
const day = (key: 'assignedOn' | 'due' | 'completedOn' | 'closedOn' | 'lookBackDue') => (row: Row) =>
  dayWords(row[key]);
const list = (key: 'units' | 'persons' | 'leaders') => (row: Row) => (
  <span title={row[key].join('、')}>{row[key].join('、')}</span>
);

export const columns: readonly ListColumn<Row>[] = [
  { key: 'id', sorts: true, words: '编号', width: 150, cell: ({ id }) => id, fixed: true },
  {
    key: 'left',
    sorts: true,
    words: '预警',
    width: 140,
    cell: (row) => <Light colour={row.colour} word={row.colourWord} left={row.left} />,
    fixed: true,
  },
  { key: 'stateName', words: '状态', width: 80, cell: text('stateName') },
  { key: 'site', sorts: true, words: '企业（单位）', width: 180, cell: text('site') },
  { key: 'problem', words: '存在问题', width: 0, cell: text('problem') },
  { key: 'place', sorts: true, words: '位置', width: 180, cell: text('place') },
  { key: 'township', sorts: true, words: '乡办', width: 110, cell: text('township') },
  { key: 'category', sorts: true, words: '类别', width: 150, cell: text('category') },
  { key: 'source', sorts: true, words: '来源', width: 120, cell: text('source') },
  { key: 'batch', sorts: true, words: '批次', width: 80, cell: text('batch') },
  { key: 'assignedOn', sorts: true, words: '交办日期', width: 136, cell: day('assignedOn') },
  { key: 'way', sorts: true, words: '整改方式', width: 90, cell: text('way') },
  { key: 'leadUnit', sorts: true, words: '牵头部门', width: 104, cell: text('leadUnit') },
  { key: 'units', words: '责任单位', width: 150, cell: list('units') },
  { key: 'persons', words: '责任人', width: 120, cell: list('persons') },
  { key: 'leaders', words: '区级领导', width: 104, cell: list('leaders') },
  { key: 'level', sorts: true, words: '督办级别', width: 90, cell: text('level') },
  { key: 'due', sorts: true, words: '到期日', width: 136, cell: day('due') },
  { key: 'completedOn', sorts: true, words: '完成日期', width: 136, cell: day('completedOn') },
  { key: 'closedOn', sorts: true, words: '销号日期', width: 136, cell: day('closedOn') },
  { key: 'lookBackDue', sorts: true, words: '回头看日期', width: 136, cell: day('lookBackDue') },
  {
    key: 'reboundCount',
    sorts: true,
    words: '反弹',
    width: 64,
    cell: ({ reboundCount }) => reboundCount || '',
  },
  { key: 'remark', words: '备注', width: 160, cell: text('remark') },
];

/** Those that are shown, in their order. @param rowOf what a line says besides its number, once it is known. */
export const columnsOf = (
  chosen: readonly string[],
  rowOf: (id: string) => Row | undefined,
): readonly ListColumn<Line>[] =>
  columns
    .filter(({ key, fixed }) => fixed === true || chosen.includes(key))
    .map((column) => ({
      ...column,
      cell: ({ id }) => {
        const row = rowOf(id);
        if (row !== undefined) return column.cell(row);
        return column.key === 'id' ? id : null;
      },
    }));
