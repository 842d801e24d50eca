/** Table files: what Excel and WPS write is read as papers write it; what is written is read back. */
import ExcelJS from 'exceljs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSheets } from '../../../electron/disk/sheets/read-sheets';
import { writeSheet } from '../../../electron/disk/sheets/write-sheet';

async function file(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('台账'));
  return new Uint8Array(await book.xlsx.writeBuffer());
}
const cellsOf = async (bytes: Uint8Array) => (await readSheets('表.xlsx', bytes))[0]?.cells;

describe('a table file', () => {
  it('gives dates, numbers, formulas, rich text and links as texts', async () => {
    const bytes = await file((sheet) => {
      sheet.addRow([
        new Date(Date.UTC(2017, 9, 31)),
        0.1 + 0.2,
        { formula: 'A1', result: 12 },
        { richText: [{ text: '散' }, { text: '乱污' }] },
        { text: '区政府', hyperlink: 'http://example.invalid/' },
        true,
      ]);
      sheet.getCell('B1').numFmt = '0%';
    });
    expect(await cellsOf(bytes)).toEqual([['2017年10月31日', '30%', '12', '散乱污', '区政府', '是']]);
  });

  it('spreads merged cells and leaves out empty rows around the table', async () => {
    const bytes = await file((sheet) => {
      sheet.getCell('B3').value = '区环保局';
      sheet.mergeCells('B3:B4');
      sheet.getCell('C4').value = '二';
      sheet.getCell('C9').value = '';
    });
    expect(await cellsOf(bytes)).toEqual([
      ['', '区环保局', ''],
      ['', '区环保局', '二'],
    ]);
  });

  it('comes back as it was written, groups across the table', async () => {
    const headings = ['序号', '主要任务'];
    const rows = [['一、重点工作'], ['1', '取缔“散乱污”企业\n37家'], ['2', '1-2']];
    const bytes = await writeSheet({ title: '任务分解表', headings, weights: [1, 4], rows });
    expect(await cellsOf(bytes)).toEqual([
      ['任务分解表', '任务分解表'],
      headings,
      ['一、重点工作', '一、重点工作'],
      ['1', '取缔“散乱污”企业\n37家'],
      ['2', '1-2'],
    ]);
  });
});

describe('what is no table file', () => {
  it.each([
    ['an old binary sheet', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['a text', new TextEncoder().encode('序号,任务')],
    ['a ZIP of something else', zipSync({ 'a.txt': new Uint8Array(3) })],
    ['nothing', new Uint8Array()],
  ])('is refused in words: %s', async (_, bytes) => {
    await expect(readSheets('名单.xls', bytes)).rejects.toMatchObject({ code: 'sheet' });
  });

  it('is refused when it is a table without a word', async () => {
    await expect(readSheets('空.xlsx', await file(() => undefined))).rejects.toThrow('没有内容');
  });
});
