/** Peer: easy-template-x filling a row loop in a DOCX with the same table. */
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { TemplateHandler } from 'easy-template-x';
import { columns, widths } from './rows';

const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });

/** The template: one row whose cells hold the loop. Made once, outside the timing. */
export async function tableTemplate(): Promise<Buffer> {
  const last = columns.length - 1;
  const loop = columns.map((_, n) => `${n === 0 ? '{#rows}' : ''}{c${n}}${n === last ? '{/rows}' : ''}`);
  const table = new Table({
    columnWidths: widths.map((width) => width * 20),
    rows: [
      new TableRow({ tableHeader: true, children: columns.map(cell) }),
      new TableRow({ cantSplit: true, children: loop.map(cell) }),
    ],
  });
  return Packer.toBuffer(new Document({ sections: [{ children: [table] }] }));
}

/** @returns the filled DOCX. */
export async function templateTable(
  template: Buffer,
  rows: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const data = { rows: rows.map((row) => Object.fromEntries(row.map((text, n) => [`c${n}`, text]))) };
  const filled: unknown = await new TemplateHandler().process(template, data);
  return filled as Uint8Array;
}
