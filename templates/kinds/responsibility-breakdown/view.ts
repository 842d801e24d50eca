/** 责任分解表: a row for each task of each unit, the unit's own cells merged over its rows. */
import type { WordedColumn, Wording } from '../../bind/wording';
import type { Office } from '../../office';
import { fontSize } from '../../official/measures';
import { stackedPersonLines } from '../../fields';
import { linesOf, viewCell, type ViewCell, type ViewColumn, type ViewRow } from '../../view-cells';
import type { ResponsibilityBreakdown, ResponsibleUnit, UnitTask } from './schema';

export interface ResponsibilityBreakdownView {
  /** Text size in pt. */
  readonly size: number;
  readonly columns: readonly ViewColumn[];
  readonly rows: readonly ViewRow[];
}

/** Columns of a unit's own cells, which are merged over the rows of its tasks; the others are the tasks'. */
const unitKeys: ReadonlySet<string> = new Set([
  'number',
  'name',
  'heads',
  'deputies',
  'handlers',
  'phone',
  'duty',
]);

export function viewOf(
  data: ResponsibilityBreakdown,
  _: Office,
  wording: Wording,
): ResponsibilityBreakdownView {
  // telephone numbers stand on the office's own copy alone
  const columns = wording
    .columns('units')
    .filter(({ key, shown }) => shown && (data.internal || key !== 'phone'));
  return {
    size: fontSize.五号,
    columns: columns.map(({ label, weight, min = 2 }) => ({ label, weight, min })),
    rows: data.units.flatMap((unit, index) => unitRows(unit, index, columns)),
  };
}

function unitRows(
  unit: ResponsibleUnit,
  index: number,
  columns: readonly WordedColumn[],
): readonly ViewRow[] {
  const path = `units[${index}]`;
  const rowSpan = Math.max(1, unit.tasks.length);
  const own = unitCells(unit, index, path, rowSpan);
  const first = columns.flatMap(({ key }, at): ViewCell[] => {
    const cell = own[key];
    if (cell) return [cell];
    if (unit.tasks.length > 0) return [taskCell(unit.tasks[0]!, `${path}.tasks[0]`, key)];
    // a unit without a task: one empty cell across the columns that stand together
    if (isTask(columns[at - 1])) return [];
    const rest = columns.slice(at);
    const end = rest.findIndex((column) => !isTask(column));
    return [viewCell([''], `${path}.tasks`, { colSpan: end < 0 ? rest.length : end })];
  });
  const others = unit.tasks.slice(1).map((task, row) => ({
    cells: columns.filter(isTask).map(({ key }) => taskCell(task, `${path}.tasks[${row + 1}]`, key)),
  }));
  return [{ cells: first }, ...others];
}

const isTask = (column: WordedColumn | undefined): boolean =>
  column !== undefined && !unitKeys.has(column.key);

function unitCells(
  unit: ResponsibleUnit,
  index: number,
  path: string,
  rowSpan: number,
): Readonly<Record<string, ViewCell>> {
  const centered = { align: 'center', rowSpan } as const;
  return {
    number: viewCell([String(index + 1)], path, centered),
    name: viewCell([unit.name], `${path}.name`, { ...centered, face: 'hei', repeat: rowSpan > 1 }),
    heads: viewCell(stackedPersonLines(unit.heads), `${path}.heads`, centered),
    deputies: viewCell(stackedPersonLines(unit.deputies), `${path}.deputies`, centered),
    handlers: viewCell(stackedPersonLines(unit.handlers), `${path}.handlers`, centered),
    phone: viewCell([unit.phone], `${path}.phone`, centered),
    duty: viewCell(linesOf(unit.duty), `${path}.duty`, { rowSpan }),
  };
}

function taskCell(task: UnitTask, at: string, key: string): ViewCell {
  switch (key) {
    case 'taskNumber':
      return viewCell([task.number], `${at}.number`, { align: 'center' });
    case 'task':
      return viewCell(linesOf(task.task), `${at}.task`);
    case 'role':
      return viewCell([task.role], `${at}.role`, { align: 'center' });
    default:
      return viewCell([task.deadline], `${at}.deadline`, { align: 'center' });
  }
}
