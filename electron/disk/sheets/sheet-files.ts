/** Table files as the application asks for them; the library is loaded when the first one comes. */
import type { SheetFiles } from '../../service/ports';

export const sheetFiles: SheetFiles = {
  read: async (name, bytes) =>
    /\.docx$/iu.test(name)
      ? (await import('./read-tables')).readTables(name, bytes)
      : (await import('./read-sheets')).readSheets(name, bytes),
  write: async (table) => (await import('./write-sheet')).writeSheet(table),
};
