/** 任务分解表: rows and cells with their spans, 序号 and group labels, ready for the template. */
import type { Wording } from '../../bind/wording';
import type { Office } from '../../office';
import { formatLabel } from '../../official/numbering';
import { narrowDeadline, viewCell, type ViewCell, type ViewColumn, type ViewRow } from '../../view-cells';
import { isNarrow, textSizeFor, type TableColumns } from '../../table-columns';
import { cellLines, columnsByKey } from './columns';
import type { ColumnKey, TaskBreakdown } from './schema';
import { walkTasks, type GroupPlace, type TaskPlace, type TableItem } from './walk';

export interface TaskBreakdownView {
  /** Text size in pt. */
  readonly size: number;
  readonly columns: readonly ViewColumn[];
  readonly rows: readonly ViewRow[];
}

/** Faces of the levels as in running text (7.3.3): 一、黑体, （一）楷体, 1. 仿宋. */
const levelFaces = { 1: 'hei', 2: 'kai', 3: 'fangsong' } as const;
/** The first column's share when groups stand in it. */
const groupColumn = { weight: 3, min: 3 };
export function viewOf(
  data: TaskBreakdown,
  _: Office,
  { word, columns: worded }: Wording,
): TaskBreakdownView {
  const inColumn = data.groupStyle === 'column';
  const byKey = columnsByKey(worded('tasks'));
  const own = data.columns.map((key) => {
    const { label, weight, min } = byKey[key];
    return { label, weight, min };
  });
  const columns = inColumn ? [{ label: word('groupColumn'), ...groupColumn }, ...own] : own;
  const narrow = isNarrow(columns.length);
  const table = { data, inColumn, narrow, byKey, until: word('groupDeadline') };
  return { size: textSizeFor(columns.length), columns, rows: rowsOf(table) };
}

/** What the rows are made of. */
interface Table {
  readonly data: TaskBreakdown;
  readonly inColumn: boolean;
  readonly narrow: boolean;
  readonly byKey: TableColumns<ColumnKey>;
  /** 完成时限, before a group's deadline. */
  readonly until: string;
}

/** Merged columns whose text is a label, repeated where a page break cuts it. */
const repeated: ReadonlySet<ColumnKey> = new Set(['category', 'leads']);

function rowsOf(table: Table): readonly ViewRow[] {
  const { data, inColumn } = table;
  const items = walkTasks(data.groups);
  const spans = new Map(data.merged.map((key) => [key as ColumnKey, mergedSpans(items, key)]));
  const rows: ViewRow[] = [];
  /** Cell of a first-level group waiting for the row that it begins in. */
  let waiting: readonly ViewCell[] = [];
  const put = (cells: readonly ViewCell[], keepNext: boolean): void => {
    rows.push({ cells: [...waiting, ...cells], keepNext });
    waiting = [];
  };
  for (const [index, item] of items.entries()) {
    if (item.type === 'task') {
      put(taskCells(item.at, table, index, spans), false);
    } else if (!inColumn || item.at.level > 1) {
      put([groupRow(item.at, table)], true);
    } else {
      const height = groupHeight(items, index);
      waiting = [groupBeside(item.at, Math.max(1, height))];
      if (height === 0) {
        const from = `${item.at.path}.tasks`;
        put([viewCell([''], from, { colSpan: data.columns.length })], false);
      }
    }
  }
  return rows;
}

/** Rows below a first-level group, up to the next. */
function groupHeight(items: readonly TableItem[], start: number): number {
  const next = items.findIndex(
    (item, index) => index > start && item.type === 'group' && item.at.level === 1,
  );
  return (next < 0 ? items.length : next) - start - 1;
}

/** The title row of a group across the table. */
function groupRow(at: GroupPlace, { data, until }: Table): ViewCell {
  const colSpan = data.columns.length;
  const deadline = at.group.deadline === '' ? '' : `（${until}：${at.group.deadline}）`;
  const face = levelFaces[at.level];
  return viewCell([`${groupTitle(at)}${deadline}`], `${at.path}.title`, { face, colSpan });
}

/** A first-level group in the first column, beside its rows. */
function groupBeside(at: GroupPlace, rowSpan: number): ViewCell {
  const deadline = at.group.deadline === '' ? [] : narrowDeadline(at.group.deadline);
  const looks = { align: 'center', face: levelFaces[at.level], rowSpan, repeat: rowSpan > 1 } as const;
  return viewCell([groupTitle(at), ...deadline], `${at.path}.title`, looks);
}

const groupTitle = ({ level, number, group }: GroupPlace): string =>
  `${formatLabel(level, number)}${group.title}`;

function taskCells(
  at: TaskPlace,
  { data, narrow, byKey }: Table,
  index: number,
  spans: ReadonlyMap<ColumnKey, readonly number[]>,
): readonly ViewCell[] {
  const cells: ViewCell[] = [];
  for (const key of data.columns) {
    const rowSpan = spans.get(key)?.[index] ?? 1;
    // covered by the merged cell above
    if (rowSpan === 0) continue;
    const from = key === 'number' ? at.path : `${at.path}.${key}`;
    const { align } = byKey[key];
    const repeat = rowSpan > 1 && repeated.has(key);
    cells.push(viewCell(cellLines(at.task, at.number, key, narrow), from, { align, rowSpan, repeat }));
  }
  return cells;
}

/** For each item the rows its cell spans: 0 where the equal cell above covers it; empty cells stay apart. */
function mergedSpans(items: readonly TableItem[], key: ColumnKey): readonly number[] {
  const texts = items.map((item) =>
    item.type === 'task' ? cellLines(item.at.task, item.at.number, key, false).join('\n') : '',
  );
  const spans = texts.map(() => 1);
  let start = 0;
  for (let index = 1; index < texts.length; index += 1) {
    if (texts[index] !== '' && texts[index] === texts[start]) {
      spans[start] = (spans[start] ?? 1) + 1;
      spans[index] = 0;
    } else start = index;
  }
  return spans;
}
