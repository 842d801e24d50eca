/** Writes a table as .xlsx, landscape A4, headings repeated on every page, as it would be printed. */
import ExcelJS, { type Borders, type Cell } from 'exceljs';
import type { SheetTable } from '../../service/ports';

/** Widths are in characters of the sheet's own face; this many make a landscape page. */
const PAGE_WIDTH = 130;
/** A4's number in the file format; the library's types name it in an enum that no program holds at run time. */
const A4 = 9;
const thin = { style: 'thin' } as const;
const border: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };
const faces = { title: '方正小标宋简体', heading: '黑体', body: '仿宋_GB2312' } as const;

function dress(cell: Cell, face: keyof typeof faces, size: number, horizontal: 'left' | 'center'): void {
  cell.font = { name: faces[face], size };
  cell.alignment = { horizontal, vertical: 'middle', wrapText: true };
}

export async function writeSheet({ title, headings, weights, rows }: SheetTable): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('表格', { views: [{ state: 'frozen', ySplit: 2 }] });
  Object.assign(sheet.pageSetup, {
    ...{ paperSize: A4, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    printTitlesRow: '2:2',
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  sheet.columns = headings.map((_, n) => ({ width: Math.max(5, ((weights[n] ?? 1) / all) * PAGE_WIDTH) }));
  sheet.addRow([title]);
  sheet.mergeCells(1, 1, 1, headings.length);
  dress(sheet.getCell(1, 1), 'title', 18, 'center');
  sheet.getRow(1).height = 36;
  for (const cells of [headings, ...rows]) {
    const line = sheet.addRow([...cells]);
    const isGroup = cells.length === 1 && headings.length > 1;
    if (isGroup) sheet.mergeCells(line.number, 1, line.number, headings.length);
    for (let column = 1; column <= headings.length; column += 1) {
      const cell = line.getCell(column);
      cell.border = border;
      // as text, or 1-2 would become a date when the sheet is edited
      cell.numFmt = '@';
      dress(
        cell,
        cells === headings || isGroup ? 'heading' : 'body',
        11,
        cells === headings ? 'center' : 'left',
      );
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
