/** Tables and forms fit their grid: spans inside the columns and rows, every row full, tick boxes with options. */
import type { Fault, Place } from '../official/fault';
import type { Cell, Form, Row, Table } from './blocks';

const fault = (at: Place, message: string): Fault => ({
  ...at,
  rule: 'document',
  severity: 'E',
  message,
  remedy: '请核对模板中各行的单元格和合并。',
});

export function checkTable({ columns, header, body }: Table, at: Place): Fault[] {
  if (columns.length === 0) return [fault(at, '表格没有栏目。')];
  return [...checkRows(header, columns.length, at, '表头'), ...checkRows(body, columns.length, at, '表中')];
}

export const checkForm = ({ columns, rows }: Form, at: Place): Fault[] =>
  checkRows(rows, columns.length, at, '表中');

/** The first row that does not fit is named: those after it only follow from it. */
function checkRows(rows: readonly Row[], columns: number, at: Place, part: string): Fault[] {
  // rows still covered from above, for each column
  let covered: readonly number[] = new Array<number>(columns).fill(0);
  const rowFault = (index: number, reason: string): Fault[] => [
    fault(at, `${part}第${index + 1}行${reason}。`),
  ];
  for (const [index, row] of rows.entries()) {
    const next = covered.map((left) => Math.max(0, left - 1));
    let column = 0;
    for (const cell of row.cells) {
      while (column < columns && (covered[column] ?? 0) > 0) column += 1;
      const reason = misfit(cell, column, columns, rows.length - index, covered);
      if (reason !== undefined) return rowFault(index, reason);
      next.fill((cell.rowSpan ?? 1) - 1, column, column + (cell.colSpan ?? 1));
      column += cell.colSpan ?? 1;
    }
    const gap = covered.findIndex((left, place) => place >= column && left === 0);
    if (gap >= 0) return rowFault(index, `只到第${gap}栏，应有${columns}栏`);
    covered = next;
  }
  return [];
}

function misfit(
  { colSpan = 1, rowSpan = 1 }: Cell,
  column: number,
  columns: number,
  rowsLeft: number,
  covered: readonly number[],
): string | undefined {
  if (!Number.isInteger(colSpan) || !Number.isInteger(rowSpan) || colSpan < 1 || rowSpan < 1) {
    return '有单元格的合并数不是正整数';
  }
  if (column + colSpan > columns) return `超出${columns}栏`;
  if (rowSpan > rowsLeft) return `有单元格向下合并${rowSpan}行，后面只有${rowsLeft - 1}行`;
  for (let place = column; place < column + colSpan; place++) {
    if (covered[place]! > 0) return '有单元格压在上一行的合并上';
  }
  return undefined;
}
