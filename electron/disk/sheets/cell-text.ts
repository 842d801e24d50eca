/** What a cell of a table file says, as text: dates as papers write them, formulas by their results. */
import type { CellValue } from 'exceljs';
import { formatDate } from '../../../templates/official/dates';

/** Fractions as a person would read them: 0.1 + 0.2 is 0.3. */
const numberText = (value: number): string => String(Number(value.toPrecision(12)));

/** Sheets keep local time as if it were UTC. */
const dateText = (value: Date): string =>
  Number.isNaN(value.getTime())
    ? ''
    : formatDate({ year: value.getUTCFullYear(), month: value.getUTCMonth() + 1, day: value.getUTCDate() });

/** @param format the cell's number format; percent and Chinese dates are read by it. */
export function sheetCellText(value: CellValue, format = ''): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number')
    return format.includes('%') ? `${numberText(value * 100)}%` : numberText(value);
  if (value instanceof Date) return dateText(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return value.text;
  if ('error' in value) return '';
  return sheetCellText(value.result, format);
}
