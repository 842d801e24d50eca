/** What holds for every paper: nothing lost, nothing outside, nothing on top of something else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../templates/document/blocks';
import type { FlowItem } from '../../../templates/flow/flow';
import { isClosingMark } from '../../../templates/official/punctuation';
import type { Layout, Page, PlacedLine } from '../../../templates/typeset/page';
import { bodyLines, cell, flowOf, lay, linesOf, rulesOf, table, text, textOf } from './synthetic';

const words = fc.constantFrom(
  '大气污染防治',
  '攻坚行动',
  '，',
  '。',
  '、',
  '“蓝天保卫战”',
  '《通知》',
  '（试行）',
  '2017年10月16日',
  'PM2.5',
  '下降6.3%',
  '——',
  '……',
  'VOCs',
  '区生态环境局',
  '：',
  'https://example.org/path/to/some/page',
  ' ',
  '1,234.56万元',
);
const sentence = (maxLength: number) => fc.array(words, { maxLength }).map((parts) => parts.join(''));

const cellOf = sentence(12).map((value) => cell(value));
const spanned = fc
  .tuple(sentence(8), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 6 }), fc.boolean())
  .map(([value, colSpan, rowSpan, repeat]): Cell => ({
    ...cell(value),
    colSpan,
    rowSpan,
    repeat,
    vAlign: 'middle',
  }));
/** Rows that are whole rectangles: a merged cell on the left of some rows, single cells on the right. */
const group = fc
  .tuple(spanned, fc.array(fc.tuple(cellOf, cellOf, cellOf), { minLength: 1, maxLength: 30 }))
  .map(([label, rows]) =>
    rows.map((cells, i) => (i === 0 ? [{ ...label, colSpan: 1, rowSpan: rows.length }, ...cells] : cells)),
  );
const tableOf = fc
  .tuple(fc.array(group, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([groups, headed]): FlowItem =>
    table(4, headed ? [['类别', '任务', '单位', '时限'].map((name) => cell(name))] : [], groups.flat()),
  );
const paragraphOf = sentence(60).map((value): FlowItem => text(value));
const titleOf = sentence(3).map((value): FlowItem => text(value, { style: 'Title', keepNext: true }));
const itemOf = fc.oneof(
  { weight: 6, arbitrary: paragraphOf },
  { weight: 1, arbitrary: titleOf },
  { weight: 2, arbitrary: tableOf },
);
const flows = fc
  .record({
    items: fc.array(itemOf, { minLength: 1, maxLength: 8 }),
    orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
    setup: fc.constantFrom('common' as const, 'exact' as const),
    colophon: fc.boolean(),
    onEvenPage: fc.boolean(),
    closing: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ items, orientation, setup, colophon, onEvenPage, closing }) => {
    const end = Array.from({ length: closing }, (_, i) =>
      text(i < 2 ? '' : '区攻坚办', {
        style: i < 2 ? 'Blank' : 'Issuer',
        closing: true,
        keepNext: i < closing - 1,
      }),
    );
    const rows = ['抄送：区委办公室，区政府办公室。', '区攻坚办'].map((value) =>
      text(value, { style: 'Colophon' }),
    );
    return flowOf(
      [],
      {
        sections: [
          { orientation: 'portrait', items },
          { orientation, items: [...items, ...end] },
        ],
        ...(colophon ? { colophon: { rows, rules: [0.35, 0.25], onEvenPage } } : {}),
      },
      setup,
    );
  });

const letters = (value: string): string => value.replaceAll(/\s/gu, '');

function sourceText(item: FlowItem): string {
  if (item.kind === 'paragraph') return item.runs.map((run) => run.text).join('');
  if (item.kind !== 'table') return '';
  const rows = [...item.header, ...item.body].flatMap((row) => row.cells);
  return rows.flatMap((each) => each.content.map((c) => (c.kind === 'text' ? c.runs[0]!.text : ''))).join('');
}

/** Text by paragraph, in the paragraphs' own order (a merged label stands beside rows that follow it). */
function setText(pages: Layout): string {
  const paragraphs = new Map<number, string>();
  for (const line of bodyLines(pages)) {
    paragraphs.set(line.paragraph, (paragraphs.get(line.paragraph) ?? '') + textOf(line));
  }
  return [...paragraphs.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value)
    .join('');
}

const overlap = (a: PlacedLine, b: PlacedLine): boolean =>
  a.top + 0.1 < b.top + b.height &&
  b.top + 0.1 < a.top + a.height &&
  a.x + 0.1 < b.x + b.width &&
  b.x + 0.1 < a.x + a.width;

/** Pairs of lines on top of one another: each line is compared with those that begin above its bottom. */
function overlapping(page: Page): [string, string][] {
  const lines = linesOf(page)
    .filter((line) => line.runs.length > 0 && line.turn === undefined)
    .sort((a, b) => a.top - b.top);
  return lines.flatMap((a, i) => {
    const found: [string, string][] = [];
    for (let k = i + 1; k < lines.length && lines[k]!.top < a.top + a.height; k++) {
      if (overlap(a, lines[k]!)) found.push([textOf(a), textOf(lines[k]!)]);
    }
    return found;
  });
}

describe('every paper', () => {
  it('keeps all its text in order, inside its area, apart, with no closing mark at a line’s start', () => {
    fc.assert(
      fc.property(flows, (flow) => {
        const pages = lay(flow);
        const source = flow.sections.flatMap((section) => section.items.map(sourceText)).join('');
        const colophon = flow.colophon?.rows.map((row) => row.runs[0]!.text).join('') ?? '';
        // the colophon is set after the sections
        expect(letters(setText(pages))).toBe(letters(source + colophon));
        for (const page of pages.pages) {
          expect(overlapping(page)).toEqual([]);
          const portrait = page.orientation === 'portrait';
          const [left, right] = portrait ? [28, 184] : [35, 260];
          const bottom = portrait ? (flow.setup.name === 'exact' ? 264.42 : 262) : 184;
          for (const line of linesOf(page).filter((each) => each.style !== 'PageNumber')) {
            expect(line.x).toBeGreaterThanOrEqual((left * 72) / 25.4 - 0.1);
            expect(line.x + line.width).toBeLessThanOrEqual((right * 72) / 25.4 + 0.1);
            expect(line.top + line.height).toBeLessThanOrEqual((bottom * 72) / 25.4 + 0.1);
          }
        }
        const starts = bodyLines(pages).filter((line, i, all) => all[i - 1]?.paragraph === line.paragraph);
        for (const line of starts) {
          const [first = ''] = textOf(line);
          // the one way a mark may begin a line: a run of marks or an address longer than the line
          if (isClosingMark(first) && line.table === undefined)
            expect(textOf(line)).toMatch(/^[!-~，。、：”》）…]/u);
        }
      }),
      { numRuns: 150, seed: 20171016 },
    );
  });

  it('repeats the header on every page of a table and closes the lines around it', () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 3, maxLength: 5 }), (groups) => {
        const flow = flowOf([
          table(4, [['类别', '任务', '单位', '时限'].map((name) => cell(name))], groups.flat()),
        ]);
        for (const page of lay(flow).pages) {
          const lines = linesOf(page);
          if (!lines.some((line) => line.style === 'TableText')) continue;
          expect(lines.filter((line) => line.style === 'TableHead').map(textOf)).toEqual([
            '类别',
            '任务',
            '单位',
            '时限',
          ]);
          const rules = rulesOf(page);
          const bottom = Math.max(...rules.map((rule) => rule.y + rule.height));
          const full = rules.filter((rule) => rule.width > 440);
          expect(full.some((rule) => Math.abs(rule.y + rule.height - bottom) < 0.01)).toBe(true);
          expect(rules.filter((rule) => rule.height > rule.width).length).toBeGreaterThanOrEqual(5);
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('gives the same pages for the same input', () => {
    fc.assert(
      fc.property(flows, (flow) => {
        expect(JSON.stringify(lay(flow))).toBe(JSON.stringify(lay(flow)));
      }),
      { numRuns: 20, seed: 3 },
    );
  });
});
