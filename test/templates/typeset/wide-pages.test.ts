/** A3 pages: twice an upright sheet, numbered as upright sheets are; the same sections in the file. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block, PaperDocument } from '../../../templates/document/blocks';
import { ptToMm } from '../../../templates/official/measures';
import { lower } from '../../../templates/flow/lower';
import { layout } from '../../../templates/typeset/layout';
import type { PlacedLine } from '../../../templates/typeset/page';
import { writers } from '../../../templates/writers/table';
import { standInFaces } from '../../support/stand-in-faces';

const cell = (text: string) => ({ content: [{ kind: 'text' as const, runs: [{ text }] }] });
const table = (rows: number): Block => ({
  type: 'table',
  columns: [{ weight: 1 }, { weight: 9 }],
  header: [{ cells: [cell('序号'), cell('问题')] }],
  body: Array.from({ length: rows }, (_, n) => ({ cells: [cell(`${n + 1}`), cell('散煤')] })),
});
const paper: PaperDocument = {
  kind: 'ledger',
  title: '台账',
  author: '区攻坚办',
  setup: 'common',
  sections: [
    { orientation: 'landscape', paper: 'A3', blocks: [table(45)] },
    { orientation: 'landscape', blocks: [table(2)] },
    { orientation: 'portrait', blocks: [{ type: 'paragraph', runs: [{ text: '附后。' }] }] },
  ],
  pageNumbering: { style: 'dashes' },
};

async function made() {
  const { chains, fonts } = await standInFaces();
  const flow = lower(paper);
  const laid = layout(flow, chains, {});
  return { laid, input: { flow, layout: laid, fonts, pictures: {}, latinFace: 'Times New Roman' } };
}
const numberOf = (items: readonly { kind: string }[]): PlacedLine =>
  items
    .filter((item): item is PlacedLine => item.kind === 'line')
    .find(({ style }) => style === 'PageNumber')!;

describe('A3 pages', () => {
  it('are 420 × 297 mm with the upright sheet’s margins and number, outside by parity', async () => {
    const { pages } = (await made()).laid;
    const sizes = pages.map(({ width, height }) => [Math.round(ptToMm(width)), Math.round(ptToMm(height))]);
    expect(sizes).toEqual([
      [420, 297],
      [420, 297],
      [297, 210],
      [210, 297],
    ]);
    const rules = pages[0]!.items.flatMap((item) => (item.kind === 'rule' ? [item] : []));
    expect(ptToMm(Math.min(...rules.map(({ x }) => x)))).toBeCloseTo(28, 0);
    expect(ptToMm(Math.max(...rules.map(({ x, width }) => x + width)))).toBeCloseTo(420 - 26, 0);
    const [odd, even] = [numberOf(pages[0]!.items), numberOf(pages[1]!.items)];
    expect(odd.turn).toBeUndefined();
    expect(ptToMm(odd.x + odd.width)).toBeCloseTo(394 - ptToMm(14), 0);
    expect(ptToMm(even.x)).toBeCloseTo(28 + ptToMm(14), 0);
    expect(odd.y).toBeCloseTo(numberOf(pages[3]!.items).y, 3);
    expect(numberOf(pages[2]!.items).turn).toBe(90);
  });

  it('are sections of that size in the file, with the footers of upright pages', async () => {
    const parts = unzipSync(await writers.docx((await made()).input));
    const document = strFromU8(parts['word/document.xml']!);
    const sections = document.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
    expect(sections.map((one) => /w:w="(\d+)" w:h="(\d+)"/.exec(one)?.slice(1).map(Number))).toEqual([
      [23811, 16838],
      [16838, 11906],
      [11906, 16838],
    ]);
    expect(sections[0]).toContain('w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"');
    expect(sections[0]).toContain('w:footer="1458"');
    expect(sections[1]).toContain('w:footer="851"');
  });
});
