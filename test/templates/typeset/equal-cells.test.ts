/** Cells with equal texts share their lines, and everything else stays each cell's own. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../templates/document/blocks';
import type { Layout } from '../../../templates/typeset/page';
import { cell, flowOf, lay, linesOf, table, textOf } from './synthetic';

const words = '逐家建立台账，属地牵头、部门联合执法，取缔一家、验收一家、销号一家';
const rows = (...cells: readonly Cell[]) =>
  lay(
    flowOf([
      table(
        2,
        [],
        cells.map((each) => [each, each]),
      ),
    ]),
  );
/** Lines of the table on the first page, without the page's number. */
const tableLines = ({ pages }: Layout) => linesOf(pages[0]!).filter((line) => line.table !== undefined);
const from = (value: string, path: string): Cell => ({
  content: [{ kind: 'text', runs: [{ text: value }], from: path }],
});

describe('equal texts', () => {
  it('are broken alike in a column, and by its own width in each', () => {
    const columns = [{ weight: 1 }, { weight: 2 }];
    const alone = lay(flowOf([table(2, [], [[cell(words), cell(words)]], { columns })]));
    const twice = lay(
      flowOf([table(2, [], Array(2).fill([cell(words), cell(words)]) as Cell[][], { columns })]),
    );
    const once = tableLines(alone).map((line) => [textOf(line), line.x, line.runs]);
    const lines = tableLines(twice).map((line) => [textOf(line), line.x, line.runs]);
    expect(new Set(once.map(([, x]) => x)).size).toBe(2);
    expect(lines).toEqual([...once, ...once]);
  });

  it('count as paragraphs of their own, with the field that each shows', () => {
    const lines = tableLines(rows(from('区环保局', 'a'), from('区环保局', 'b')));
    expect(lines.map((line) => line.from)).toEqual(['a', 'a', 'b', 'b']);
    expect(new Set(lines.map((line) => line.paragraph)).size).toBe(4);
  });

  it('take the face, alignment and indent of their cell', () => {
    const looks: Cell[] = [
      cell('区环保局'),
      cell('区环保局', { face: 'hei' }),
      cell('区环保局', { align: 'center' }),
      { content: [{ kind: 'text', runs: [{ text: '区环保局' }], indent: 2 }] },
      { content: [{ kind: 'text', runs: [{ text: '区环保局', face: 'kai' }] }] },
      cell('区环保局'),
    ];
    const lines = tableLines(rows(...looks)).filter((_, i) => i % 2 === 0);
    expect(lines.map(({ runs }) => runs[0]!.face)).toEqual([
      'fangsong',
      'hei',
      'fangsong',
      'fangsong',
      'kai',
      'fangsong',
    ]);
    const [plain, , centred, indented, , again] = lines.map(({ x }) => x);
    expect(centred).toBeGreaterThan(plain!);
    expect(indented).toBeCloseTo(plain! + 24, 6);
    expect(again).toBe(plain);
  });

  it('with characters that no face has are told of each field', () => {
    const { faults } = rows(
      from('张😀', 'a'),
      from('张😀', 'b'),
      from('李\u0007', 'c'),
      from('李\u0007', 'd'),
    );
    expect(faults.map(({ path }) => path)).toEqual(['a', 'b', 'c', 'd']);
  });
});
