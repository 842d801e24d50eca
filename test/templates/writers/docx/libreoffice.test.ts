/** Every structure through LibreOffice, both set-ups: 22 × 28, rules, colophon, turned numbers, the same pages and lines as ours. */
import { beforeAll, describe, expect, it } from 'vitest';
import { ptToMm } from '../../../../templates/official/measures';
import type { SetupName } from '../../../../templates/official/setups';
import { compare } from '../../../fidelity/compare';
import { ownSegments, readSegments } from '../../../fidelity/segments';
import { docxToPdf, findSoffice } from '../../../support/libreoffice';
import { notRun } from '../../../support/not-run';
import type { ReadPage, ReadRule, ReadRun } from '../../../support/pdf-contents';
import { linesOf, readPdf } from '../../../support/read-pdf';
import { make, papers, type Made, type PaperName } from './papers';

const soffice = findSoffice();
if (soffice === undefined) notRun('DOCX structures in LibreOffice: soffice is not on this machine');

const setups: readonly SetupName[] = ['common', 'exact'];
const names = Object.keys(papers) as PaperName[];
const all = setups.flatMap((setup) => names.map((name) => ({ name, setup, id: `${name}-${setup}` })));
const minute = 60_000;
/** Widest rules of a page, as LibreOffice may draw one twice. */
const wideRules = (page: ReadPage): ReadRule[] =>
  page.rules.filter((rule) => rule.width > 400 && rule.height < 4).sort((a, b) => a.y - b.y);

describe.skipIf(soffice === undefined)('DOCX in LibreOffice', () => {
  const made: Record<string, Made> = {};
  const drawn: Record<string, readonly ReadPage[]> = {};
  beforeAll(async () => {
    for (const { name, setup, id } of all) made[id] = await make(papers[name], setup);
    const files = Object.fromEntries(Object.entries(made).map(([id, { bytes }]) => [id, bytes]));
    for (const [id, pdf] of Object.entries(await docxToPdf(files, { limit: 8 * minute }))) {
      drawn[id] = (await readPdf(pdf)).pages;
    }
  }, 10 * minute);

  it.each(all)('$id has our pages, and their lines within 1 mm', ({ id }) => {
    const found = compare(
      ownSegments({ flow: made[id]!.flow, layout: made[id]!.laid }),
      readSegments(drawn[id]!),
    );
    expect(found.pages[1]).toBe(found.pages[0]);
    expect(found.unexplained).toEqual([]);
    expect(found.misplaced).toEqual([]);
  });

  it.each(setups)('%s sets 22 lines of 28 characters on a full page', (setup) => {
    const [, page] = drawn[`full-${setup}`]!;
    const lines = linesOf(page!).filter(({ text }) => text.includes('攻'));
    expect(lines.map(({ chars }) => chars.length)).toEqual(Array<number>(22).fill(28));
  });

  it.each(setups)('%s draws the red rule 4 mm below the number', (setup) => {
    const [page] = drawn[`letter-${setup}`]!;
    const number = linesOf(page!).find(({ text }) => text.includes('〔2017〕'));
    const [rule] = wideRules(page!);
    // an em box reaches 0.15 em below its baseline
    expect(ptToMm(rule!.y - (number!.y + 0.15 * 16))).toBeCloseTo(4, 1);
    expect(ptToMm(rule!.width)).toBeCloseTo(156, 0);
  });

  it.each(setups)(
    '%s draws a letter’s double lines on its first page alone, and no number there',
    (setup) => {
      const [page, ...others] = drawn[`correspondence-${setup}`]!;
      const lines = wideRules(page!).map(({ y, height }) => [ptToMm(y), ptToMm(y + height)] as const);
      const ours = made[`correspondence-${setup}`]!.laid.pages[0]!.items.flatMap((item) =>
        item.kind === 'rule' ? [[ptToMm(item.y), ptToMm(item.y + item.height)] as const] : [],
      );
      expect(lines).toHaveLength(4);
      lines.forEach(([top, bottom], i) => {
        expect(Math.abs(top - ours[i]![0])).toBeLessThan(0.3);
        expect(Math.abs(bottom - ours[i]![1])).toBeLessThan(0.3);
      });
      for (const rule of wideRules(page!)) {
        expect(ptToMm(rule.x)).toBeCloseTo(20, 0);
        expect(ptToMm(rule.width)).toBeCloseTo(170, 0);
      }
      const numbers = drawn[`correspondence-${setup}`]!.map((one) =>
        linesOf(one).pop()!.text.replaceAll(' ', ''),
      );
      expect(numbers[0]).not.toMatch(/^—\d+—$/u);
      expect(numbers.slice(1)).toEqual(others.map((_, i) => `—${i + 2}—`));
      expect(others.flatMap(wideRules)).toEqual([]);
    },
  );

  it.each(setups)('%s ends the colophon on the type area’s edge', (setup) => {
    const pages = drawn[`letter-${setup}`]!;
    const last = wideRules(pages[pages.length - 1]!).pop();
    expect(Math.abs(ptToMm(last!.y + last!.height) - 262)).toBeLessThan(0.5);
  });

  it('has the dash 7 mm below the type area, and turned numbers at the same place of the sheet', () => {
    // the dash of the stand-in 宋体 lies 0.267 em above its baseline
    const dash = 0.267 * 14;
    const [upright, turned] = drawn['landscape-common']!;
    const number = linesOf(upright!).pop()!;
    expect(number.text.replaceAll(' ', '')).toBe('—1—');
    expect(Math.abs(ptToMm(number.y - dash) - 269)).toBeLessThan(0.5);
    const runs: ReadRun[] = turned!.runs.filter(({ turn }) => turn === 90);
    expect(
      runs
        .map(({ text }) => text)
        .join('')
        .replaceAll(' ', ''),
    ).toBe('—2—');
    // even pages: left on the sheet, 1 字 in; turned, that is from the top
    expect(Math.abs(ptToMm(Math.min(...runs.map(({ y }) => y))) - 28 - ptToMm(14))).toBeLessThan(1);
    expect(Math.abs(ptToMm(runs[0]!.x + dash) - 28)).toBeLessThan(0.7);
  });
});
