/** Peer: the same table by pdfmake's own flow, as its documentation shows it. */
import pdfmake from 'pdfmake';
import { columns, widths } from './rows';

/** @returns the finished file; `font` is a path to the Chinese face. */
export async function pdfmakeTable(rows: readonly (readonly string[])[], font: string): Promise<Uint8Array> {
  pdfmake.setFonts({ f: { normal: font, bold: font, italics: font, bolditalics: font } });
  pdfmake.setLocalAccessPolicy(() => true);
  const document = pdfmake.createPdf({
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: [99.2, 79.4, 104.9, 73.7],
    defaultStyle: { font: 'f', fontSize: 12 },
    content: [
      {
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: widths.map((width) => width - 9),
          body: [[...columns], ...rows.map((row) => [...row])],
        },
      },
    ],
  });
  return document.getBuffer();
}
