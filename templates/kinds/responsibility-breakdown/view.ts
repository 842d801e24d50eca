/** 责任分解表: a row for each task of each unit, the unit's own cells merged over its rows. */
import { fontSize } from '../../official/measures';
import { stackedPersonLines } from '../../fields';
import { linesOf, viewCell, type ViewCell, type ViewColumn, type ViewRow } from '../../view-cells';
import type { ResponsibilityBreakdown, ResponsibleUnit } from './schema';

export interface ResponsibilityBreakdownView {
  /** Text size in pt. */
  readonly size: number;
  readonly columns: readonly ViewColumn[];
  readonly rows: readonly ViewRow[];
}

const unitColumns = [
  { label: '序号', weight: 2, min: 2 },
  { label: '责任单位', weight: 3.6, min: 4 },
  { label: '党政主要负责人', weight: 4, min: 4 },
  { label: '分管负责人', weight: 4, min: 5 },
  { label: '具体责任人', weight: 4, min: 5 },
];
/** Wide enough for an area code and eight figures on one line. */
const phoneColumn = { label: '联系电话', weight: 4, min: 6.5 };
const dutyColumn = { label: '职责', weight: 6, min: 5 };
/** The deadline's width holds 2017年10月31日前 on one line. */
const taskColumns = [
  { label: '任务序号', weight: 2, min: 2 },
  { label: '承担任务', weight: 8, min: 7 },
  { label: '角色', weight: 2, min: 2 },
  { label: '完成时限', weight: 5, min: 8 },
];

export function viewOf(data: ResponsibilityBreakdown): ResponsibilityBreakdownView {
  return {
    size: fontSize.五号,
    columns: [...unitColumns, ...(data.internal ? [phoneColumn] : []), dutyColumn, ...taskColumns],
    rows: data.units.flatMap((unit, index) => unitRows(unit, index, data.internal)),
  };
}

function unitRows(unit: ResponsibleUnit, index: number, internal: boolean): readonly ViewRow[] {
  const path = `units[${index}]`;
  const rowSpan = Math.max(1, unit.tasks.length);
  const centered = { align: 'center', rowSpan } as const;
  const own: readonly ViewCell[] = [
    viewCell([String(index + 1)], path, centered),
    viewCell([unit.name], `${path}.name`, { ...centered, face: 'hei', repeat: rowSpan > 1 }),
    viewCell(stackedPersonLines(unit.heads), `${path}.heads`, centered),
    viewCell(stackedPersonLines(unit.deputies), `${path}.deputies`, centered),
    viewCell(stackedPersonLines(unit.handlers), `${path}.handlers`, centered),
    ...(internal ? [viewCell([unit.phone], `${path}.phone`, centered)] : []),
    viewCell(linesOf(unit.duty), `${path}.duty`, { rowSpan }),
  ];
  if (unit.tasks.length === 0) {
    return [{ cells: [...own, viewCell([''], `${path}.tasks`, { colSpan: taskColumns.length })] }];
  }
  return unit.tasks.map((task, row) => {
    const at = `${path}.tasks[${row}]`;
    const cells = [
      viewCell([task.number], `${at}.number`, { align: 'center' }),
      viewCell(linesOf(task.task), `${at}.task`),
      viewCell([task.role], `${at}.role`, { align: 'center' }),
      viewCell([task.deadline], `${at}.deadline`, { align: 'center' }),
    ];
    return { cells: row === 0 ? [...own, ...cells] : cells };
  });
}
