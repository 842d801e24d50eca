/** Reads a table file (.xlsx) as texts; what came from anywhere is capped before it is unpacked. */
import ExcelJS, { type Worksheet } from 'exceljs';
import { AppError } from '../../service/errors';
import type { SheetCells } from '../../service/ports';
import { tooLarge } from '../read-capped';
import { zipEntries } from '../zip-entries';
import { sheetCellText } from './cell-text';

/** A table of several hundred rows is some 100 kB; a file larger than this is no table to be read in. */
const MAX_BYTES = 30 * 1024 * 1024;
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 200;

const noSheet = (name: string): AppError =>
  new AppError('sheet', {
    message: `“${name}”不是能读的表格文件`,
    remedy: '请在 Excel 或 WPS 中另存为 .xlsx 后再选；.xls 和加密的文件读不了。',
  });

/** @throws AppError `sheet` when it is none, `size` when it is too large. */
export async function readSheets(name: string, bytes: Uint8Array): Promise<readonly SheetCells[]> {
  if (bytes.length > MAX_BYTES) throw tooLarge(bytes.length, MAX_BYTES);
  const book = new ExcelJS.Workbook();
  try {
    await zipEntries(bytes);
    // the library's types know a Buffer of its own
    await book.xlsx.load(bytes.slice().buffer);
  } catch (error) {
    if (error instanceof AppError && error.code === 'size') throw error;
    throw noSheet(name);
  }
  const sheets = book.worksheets
    .filter(({ state }) => state === 'visible')
    .map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet) }))
    .filter(({ cells }) => cells.length > 0);
  if (sheets.length > 0) return sheets;
  throw new AppError('sheet', { message: `“${name}”里没有内容`, remedy: '请检查是不是选错了文件。' });
}

/** Rows from the first that says something to the last; a merged cell says the same in all that it covers. */
function cellsOf(sheet: Worksheet): string[][] {
  const width = Math.min(sheet.columnCount, MAX_COLUMNS);
  const rows: string[][] = [];
  for (let row = 1; row <= Math.min(sheet.rowCount, MAX_ROWS); row += 1) {
    const line = sheet.getRow(row);
    rows.push(
      Array.from({ length: width }, (_, column) => {
        const cell = line.getCell(column + 1);
        return sheetCellText(cell.value, cell.numFmt).trim();
      }),
    );
  }
  const says = (line: readonly string[]) => line.some((cell) => cell !== '');
  const first = rows.findIndex(says);
  if (first < 0) return [];
  let last = rows.length;
  while (!says(rows[last - 1] ?? [])) last -= 1;
  return rows.slice(first, last);
}
