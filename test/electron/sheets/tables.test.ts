/** Tables of a .docx as a list of problems comes in one: merged cells, several tables, none. */
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, it } from 'vitest';
import { sheetFiles } from '../../../electron/disk/sheets/sheet-files';

const cell = (text: string, spans: { rowSpan?: number; columnSpan?: number } = {}) =>
  new TableCell({ ...spans, children: text.split('\n').map((line) => new Paragraph(line)) });
const row = (...cells: TableCell[]) => new TableRow({ children: cells });
const file = async (...children: (Paragraph | Table)[]): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));

describe('the tables of a text file', () => {
  it('are read one by one, merged cells spread over all that they cover', async () => {
    const bytes = await file(
      new Paragraph('第3批问题清单'),
      new Table({
        rows: [
          row(cell('乡办'), cell('企业名称'), cell('存在问题')),
          row(cell('汪屯乡', { rowSpan: 2 }), cell('石材厂'), cell('露天切割\n石粉未覆盖')),
          row(cell('砖厂'), cell('窑炉无治理设施')),
          row(cell('合计', { columnSpan: 2 }), cell('2')),
        ],
      }),
      new Table({ rows: [row(cell('甲'), cell('乙'))] }),
    );
    expect(await sheetFiles.read('清单.docx', bytes)).toEqual([
      {
        name: '第1个表格',
        cells: [
          ['乡办', '企业名称', '存在问题'],
          ['汪屯乡', '石材厂', '露天切割\n石粉未覆盖'],
          ['汪屯乡', '砖厂', '窑炉无治理设施'],
          ['合计', '合计', '2'],
        ],
      },
      { name: '第2个表格', cells: [['甲', '乙']] },
    ]);
  });

  it('are asked for in words where there are none, or the file is none', async () => {
    const none = /没有读得出的表格/u;
    await expect(sheetFiles.read('信.docx', await file(new Paragraph('没有表格')))).rejects.toThrow(none);
    await expect(sheetFiles.read('坏.docx', new Uint8Array([80, 75, 3, 4, 9]))).rejects.toThrow(none);
  });
});
