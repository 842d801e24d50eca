/** Table files for a window: read as texts, written as they would be printed. */
import type { Api } from '../../contract';
import type { sheetCalls } from '../../contract/sheets';
import { fileStem } from '../file-name';
import type { SheetFiles } from '../ports';

/** Of a table file. */
export const SHEET_MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const sheetApi = (files: SheetFiles): Pick<Api, keyof typeof sheetCalls> => ({
  readSheets: async ({ name, bytes }) => {
    const sheets = await files.read(name, Buffer.from(bytes, 'base64'));
    return { sheets: sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((row) => [...row]) })) };
  },
  writeSheet: async (table) => {
    const bytes = Buffer.from(await files.write(table)).toString('base64');
    return { file: { name: `${fileStem(table.title, '表格')}.xlsx`, mime: SHEET_MIME, bytes } };
  },
});
