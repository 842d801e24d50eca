/** Peer: the table laid by hand with pdfkit calls, as lean as a careful developer would write it. */
import PDFDocument from 'pdfkit';
import { columns, widths } from './rows';

/** What a table looks like: its headings, their widths in pt, text size and line pitch. */
export interface TableLook {
  readonly columns: readonly string[];
  readonly widths: readonly number[];
  readonly size: number;
  readonly pitch: number;
}
const taskTable: TableLook = { columns, widths, size: 12, pitch: 18 };

const padding = 4;
const area = { left: 99.2, top: 79.4, bottom: 521.6 };

/** Chinese glyphs are one em, Latin half: breaks by counting, which is faster than asking pdfkit for widths. */
function broken(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const ch of text) {
    const advance = ch.charCodeAt(0) > 0x7e ? size : size / 2;
    if (used + advance > width && !'，。、；：）”'.includes(ch)) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += ch;
    used += advance;
  }
  lines.push(line);
  return lines;
}

/** @returns the finished file of `rows` under a repeated header. */
export function pdfkitTable(
  rows: readonly (readonly string[])[],
  font: Buffer,
  { columns, widths, size, pitch }: TableLook = taskTable,
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const doc = new PDFDocument({ size: [841.89, 595.28], margin: 0, autoFirstPage: false });
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
    doc.registerFont('f', font);
    let y = Infinity;
    const draw = (cells: readonly string[]) => {
      const lines = cells.map((cell, n) => broken(cell, (widths[n] ?? 0) - 2 * padding, size));
      const height = Math.max(...lines.map((cell) => cell.length)) * pitch + padding;
      if (y + height > area.bottom) {
        doc.addPage().font('f').fontSize(size).lineWidth(0.5);
        y = area.top;
        if (cells !== columns) draw(columns);
      }
      let x = area.left;
      lines.forEach((cell, n) => {
        const width = widths[n] ?? 0;
        doc.rect(x, y, width, height).stroke();
        cell.forEach((line, k) =>
          doc.text(line, x + padding, y + padding / 2 + k * pitch, { lineBreak: false }),
        );
        x += width;
      });
      y += height;
    };
    rows.forEach(draw);
    doc.end();
  });
}
