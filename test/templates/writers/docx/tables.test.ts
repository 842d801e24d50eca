/** Tables: header, merged cells begun anew, opinion boxes in two rows, rows taller than a page. */
import { describe, expect, it } from 'vitest';
import type { Block, Cell } from '../../../../templates/document/blocks';
import { cell, form, make, tasks } from './papers';

const on = (blocks: readonly Block[]) => ({ sections: [{ orientation: 'landscape' as const, blocks }] });
const rowsOf = (xml: string): string[] => xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
const cellsOf = (row: string): string[] => row.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
const wordsOf = (xml: string): string => xml.replaceAll(/<[^>]*>/g, '');

describe('tables', () => {
  it('repeat the header and keep rows whole', async () => {
    const rows = rowsOf((await make(on([tasks(12)]))).part('word/document.xml'));
    expect(rows).toHaveLength(13);
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([
      true,
      ...Array<boolean>(12).fill(false),
    ]);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
  });

  it('begin a merged label anew, with （续）, where the layout breaks the page', async () => {
    const { part, laid } = await make(on([tasks(60)]));
    const rows = rowsOf(part('word/document.xml')).slice(1);
    const labels = rows.map((row) => cellsOf(row)[0]!);
    const again = laid.facts.restarts.filter(({ label }) => label).map(({ row }) => row);
    expect(again.length).toBeGreaterThan(2);
    labels.forEach((label, row) => {
      const expected = again.includes(row) ? '大气污染防治（续）' : row % 5 === 0 ? '大气污染防治' : '';
      expect(wordsOf(label)).toBe(expected);
      expect(label.includes('w:val="restart"')).toBe(expected !== '');
    });
  });

  it('have columns as wide as the layout’s, to the twip', async () => {
    const { part, laid } = await make(on([tasks(3)]));
    const document = part('word/document.xml');
    const grid = [...document.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((one) => Number(one[1]));
    const widths = laid.facts.tables[0]!.widths;
    expect(grid).toHaveLength(widths.length);
    const edges = (list: readonly number[]) =>
      list.map((_, i) => list.slice(0, i + 1).reduce((a, b) => a + b));
    const ours = edges(widths).map((edge) => Math.round(edge * 20));
    expect(edges(grid)).toEqual(ours);
    expect(
      rowsOf(document).flatMap((row) => cellsOf(row).map((one) => /w:tcW w:w="(\d+)"/.exec(one)?.[1])),
    ).toEqual(Array.from({ length: 4 }, () => grid.map(String)).flat());
  });

  it('write an opinion box as two rows that together have its height', async () => {
    const paper = { sections: [{ orientation: 'portrait' as const, blocks: [form] }] };
    const { part, laid } = await make(paper);
    const rows = rowsOf(part('word/document.xml'));
    // ticks; 承办 and 审核 in two; 批示 in two
    expect(rows).toHaveLength(5);
    const [, upper = '', lower = ''] = rows;
    const merged = (row: string) => cellsOf(row).map((one) => /<w:vMerge[^>]*>/.exec(one)?.[0] ?? '');
    const [begins, goesOn] = ['<w:vMerge w:val="restart"/>', '<w:vMerge/>'];
    expect(merged(upper)).toEqual([begins, begins, begins, '']);
    expect(merged(lower)).toEqual([goesOn, goesOn, goesOn, '']);
    expect(wordsOf(cellsOf(upper)[3]!)).toBe('同意。');
    expect(wordsOf(cellsOf(lower)[3]!)).toContain('王小明');
    // an opinion without words stands at the bottom of both rows
    expect(cellsOf(upper)[1]).toContain('<w:vAlign w:val="bottom"/>');
    expect(wordsOf(cellsOf(upper)[1]!)).toContain('王小明');
    const [, height] = laid.facts.tables[0]!.heights[0]!;
    const lines = 2 * 18 + 2 * 2 + 0.5;
    expect(Number(/w:trHeight w:val="(\d+)"/.exec(upper)?.[1])).toBe(Math.round(height * 20) - lines * 20);
  });

  it('give the lower of two rows the room of a signer that takes two lines', async () => {
    const opinion = (signLabel: string): Cell => ({
      content: [{ kind: 'opinion', text: '同意。', signLabel, signer: '王小明', date: '2017年10月26日' }],
    });
    const lower = async (signLabel: string): Promise<number> => {
      const row = { cells: [cell('会签'), opinion(signLabel)], minHeight: 100 };
      const blocks: Block[] = [
        { type: 'table', columns: [{ weight: 1 }, { weight: 1 }], header: [], body: [row] },
      ];
      const [, one = ''] = rowsOf((await make(on(blocks))).part('word/document.xml'));
      return Number(/w:trHeight w:val="(\d+)"/.exec(one)?.[1]);
    };
    const [one, two] = [await lower('会签人：'), await lower(`${'某某区环境污染防治'.repeat(5)}：`)];
    expect(one).toBe((2 * 18 + 2 * 2 + 0.5) * 20);
    expect(two).toBe(one + 18 * 20);
  });

  it('let a row taller than a page be cut', async () => {
    const blocks: Block[] = [
      {
        type: 'table',
        columns: [{ weight: 1 }, { weight: 4 }],
        header: [],
        body: [{ cells: [cell('1'), cell('逐一核查，'.repeat(500))] }, { cells: [cell('2'), cell('短')] }],
      },
    ];
    const rows = rowsOf((await make(on(blocks))).part('word/document.xml'));
    expect(rows.map((row) => row.includes('<w:cantSplit/>'))).toEqual([false, true]);
  });

  it('set at the top what reaches a row where a page cuts a text', async () => {
    const middle = (text: string): Cell => ({ ...cell(text), vAlign: 'middle' });
    const blocks: Block[] = [
      {
        type: 'table',
        columns: [{ weight: 1 }, { weight: 1 }],
        header: [],
        body: [
          { cells: [{ ...middle('甲'), rowSpan: 3 }, middle('一')] },
          { cells: [middle('二')] },
          { cells: [middle('三')] },
        ],
      },
    ];
    const { laid } = await make(on(blocks));
    const tables = laid.facts.tables.map((table) => ({ ...table, cut: [1] }));
    const rows = rowsOf((await make(on(blocks), 'common', { tables })).part('word/document.xml'));
    const centred = rows.map((row) => cellsOf(row).map((one) => one.includes('<w:vAlign w:val="center"/>')));
    expect(centred).toEqual([
      [false, true],
      [false, false],
      [false, true],
    ]);
  });

  it('show ticked and open boxes in the Chinese face', async () => {
    const paper = { sections: [{ orientation: 'portrait' as const, blocks: [form] }] };
    const [row = ''] = rowsOf((await make(paper)).part('word/document.xml'));
    expect(wordsOf(row)).toBe('办理方式☑立即整改　□限期整改');
    expect(row).toContain('<w:rStyle w:val="MarkFangsong"/></w:rPr><w:t>☑</w:t>');
  });

  it('refuse facts of another flow', async () => {
    await expect(make(on([tasks(1)]), 'common', { tables: [] })).rejects.toThrow('column widths');
  });
});
