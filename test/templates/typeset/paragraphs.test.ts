/** Paragraphs on the grid: characters, rows, indents, justification, page numbers. */
import { describe, expect, it } from 'vitest';
import { mmToPt } from '../../../templates/official/measures';
import { measure, setups } from '../../../templates/official/setups';
import { bodyLines, broken, flowOf, lay, linesOf, text, textOf } from './synthetic';

const long = '大气污染防治攻坚'.repeat(200);

describe('the grid', () => {
  it('holds 28 characters a line and 22 lines a page in both set-ups', () => {
    for (const setup of ['common', 'exact'] as const) {
      const { pages } = lay(flowOf([text(long, { firstLine: 0 })], {}, setup));
      const lines = linesOf(pages[0]!).filter((line) => !line.repeated);
      expect(lines).toHaveLength(22);
      expect([...new Set(lines.map((line) => textOf(line).length))]).toEqual([28]);
      const pitch = setups[setup].pitch;
      lines.slice(1).forEach((line, i) => expect(line.y - lines[i]!.y).toBeCloseTo(pitch, 6));
    }
  });

  it('puts the first glyph top at 39.3 mm (common) and 37.0 mm (exact)', () => {
    for (const [setup, top] of [
      ['common', 39.28],
      ['exact', 36.98],
    ] as const) {
      const [first] = bodyLines(lay(flowOf([text('正文')], {}, setup)));
      expect(first!.y - 0.85 * 16).toBeCloseTo(mmToPt(top), 0);
    }
  });

  it('stretches a full line to the measure and leaves the last line as it is', () => {
    const [first, second] = bodyLines(lay(flowOf([text('字'.repeat(30), { firstLine: 0 })])));
    const run = first!.runs[0]!;
    expect(run.x + run.width - run.spacing).toBeCloseTo(mmToPt(28) + measure, 6);
    expect(second!.runs[0]!.spacing).toBe(-0.3);
  });

  it('indents the first line by two characters', () => {
    const lines = bodyLines(lay(flowOf([text(long)])));
    expect(textOf(lines[0]!)).toHaveLength(26);
    expect(lines[0]!.x - lines[1]!.x).toBeCloseTo(32, 6);
  });

  it('widens gaps beside a number but not inside it', () => {
    const [line] = bodyLines(lay(flowOf([text('到2017年全区' + '字'.repeat(40), { firstLine: 0 })])));
    const number = line!.runs.find((run) => run.text === '2017');
    expect(number!.spacing).toBe(-0.3);
    expect(line!.runs[2]!.x).toBeGreaterThan(number!.x + number!.width + 0.1);
    expect(line!.width).toBeCloseTo(measure, 6);
  });
});

describe('page numbers', () => {
  it('stand 7 mm below the type area, right on odd pages and left on even ones, 1 字 in', () => {
    const { pages } = lay(flowOf([text(long + long)]));
    const [one, two] = pages.map((page) => linesOf(page).find((line) => line.style === 'PageNumber')!);
    expect(textOf(one!)).toBe('— 1 —');
    expect(one!.y - 0.27 * 14).toBeCloseTo(mmToPt(269), 6);
    expect(one!.x + one!.width).toBeCloseTo(mmToPt(184) - 14, 6);
    expect(two!.x).toBeCloseTo(mmToPt(28) + 14, 6);
    expect(one!.runs.map((run) => run.face)).toEqual(['song']);
  });

  it('are left out when the paper has none', () => {
    const { pages } = lay(flowOf([text('正文')], { pageNumbering: { style: 'none' } }));
    expect(linesOf(pages[0]!)).toHaveLength(1);
    expect(pages[0]!.number).toBeUndefined();
  });
});

describe('forced ends, spaces and tabs', () => {
  it('ends a line at \\n without stretching it', () => {
    const lines = bodyLines(lay(flowOf([text('甲\n乙', { firstLine: 0 })])));
    expect(lines.map(textOf)).toEqual(['甲', '乙']);
    expect(lines.map((line) => line.last)).toEqual([true, true]);
    expect(lines[0]!.width).toBe(16);
  });

  it('lets spaces hang at the end of a line', () => {
    expect(broken(`${'字'.repeat(28)}  后`)).toEqual([`${'字'.repeat(28)}  `, '后']);
  });

  it('sets text at right and left tabs', () => {
    const runs = [{ text: '甲' }, { text: '\t' }, { text: '签发人：李某' }];
    const [line] = bodyLines(
      lay(flowOf([text('', { style: 'Signatories', runs, tabs: [{ at: 400, align: 'right' }] })])),
    );
    expect(line!.runs[1]!.x + line!.runs[1]!.width).toBeCloseTo(mmToPt(28) + 400, 6);
  });
});
