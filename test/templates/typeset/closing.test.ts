/** Signatures never alone on a page; colophon, blank page, page numbers. */
import { describe, expect, it } from 'vitest';
import type { FlowDocument, FlowItem } from '../../../templates/flow/flow';
import { mmToPt } from '../../../templates/official/measures';
import { bodyLines, flowOf, landscape, lay, linesOf, rulesOf, text, textOf } from './synthetic';

const line = (n: number) => text(`第${n}行`);
const lines = (count: number): FlowItem[] => Array.from({ length: count }, (_, i) => line(i + 1));
const blank = text('', { style: 'Blank', closing: true, keepNext: true });
const signature: FlowItem[] = [
  blank,
  blank,
  text('区攻坚办', { style: 'Issuer', closing: true, keepNext: true }),
  text('2017年10月16日', { style: 'WrittenDate', closing: true }),
];
const colophon = (onEvenPage = false): FlowDocument['colophon'] => ({
  rows: [text('抄送：区委办公室。', { style: 'Colophon' }), text('区攻坚办', { style: 'Colophon' })],
  rules: [0.35, 0.25],
  onEvenPage,
});

describe('a signature', () => {
  it('stays where it fits', () => {
    const { pages, facts } = lay(flowOf([...lines(18), ...signature]));
    expect(pages).toHaveLength(1);
    expect(facts).toMatchObject({ breakBefore: [], carried: [], tightened: [] });
  });

  it('tightens the pitch by no more than 2 pt where that pulls it in', () => {
    const { pages, facts } = lay(flowOf([...lines(19), ...signature]));
    expect(pages).toHaveLength(1);
    expect(facts.tightened).toEqual([{ section: 0, pitch: 27.45 }]);
    const [first, second] = linesOf(pages[0]!);
    expect(second!.top - first!.top).toBeCloseTo(27.45, 6);
  });

  it('takes a short last paragraph along, whole', () => {
    const { pages, facts } = lay(flowOf([...lines(20), text('字'.repeat(50)), ...signature]));
    expect(facts.breakBefore).toEqual([20]);
    expect(linesOf(pages[1]!).map(textOf).slice(0, 2)).toEqual(['字'.repeat(26), '字'.repeat(24)]);
  });

  it('takes the last two lines of a long paragraph along', () => {
    const { pages, facts } = lay(flowOf([...lines(12), text('字'.repeat(26 + 28 * 9)), ...signature]));
    expect(facts.carried).toEqual([{ item: 12, at: 26 + 28 * 7 }]);
    expect(linesOf(pages[0]!).filter((each) => !each.repeated)).toHaveLength(20);
    expect(linesOf(pages[1]!)[0]!.top).toBeCloseTo(mmToPt(37), 6);
    expect(
      linesOf(pages[1]!)
        .slice(0, 2)
        .map((each) => textOf(each).length),
    ).toEqual([28, 28]);
  });

  it('never begins a page, whatever the length of the text', () => {
    for (let count = 1; count < 70; count++) {
      for (const { items } of lay(flowOf([...lines(count), ...signature])).pages) {
        const [first] = items;
        expect(first?.kind === 'line' && textOf(first)).toMatch(/^第\d+行$/u);
      }
    }
  });

  it('keeps the note below it on the same page', () => {
    for (let count = 14; count < 22; count++) {
      const note = text('（此件公开发布）', { style: 'Note', closing: true });
      const { pages } = lay(flowOf([...lines(count), ...signature, note]));
      const last = linesOf(pages[pages.length - 1]!).map(textOf);
      expect(last).toEqual(expect.arrayContaining(['区攻坚办', '2017年10月16日', '（此件公开发布）']));
    }
  });
});

describe('the colophon', () => {
  const bottom = mmToPt(262);
  const lastRule = (page: Parameters<typeof rulesOf>[0]) => rulesOf(page)[rulesOf(page).length - 1]!;

  it('ends at 262.0 mm in both set-ups, thick rules outside and thin ones inside', () => {
    for (const setup of ['common', 'exact'] as const) {
      const { pages } = lay(flowOf(lines(5), { colophon: colophon() }, setup));
      const rules = rulesOf(pages[0]!);
      expect(rules.map((rule) => rule.role)).toEqual(['colophonThick', 'colophonThin', 'colophonThick']);
      expect(rules[2]!.y + rules[2]!.height).toBeCloseTo(bottom, 6);
      expect(rules[0]!.height).toBeCloseTo(mmToPt(0.35), 6);
      expect(rules[0]!.width).toBeCloseTo(mmToPt(156), 6);
    }
  });

  it('tightens the text if that gives it room, else stands alone, numbered', () => {
    const tight = lay(flowOf(lines(21), { colophon: colophon() }));
    expect(tight.pages).toHaveLength(1);
    expect(tight.facts.tightened).toHaveLength(1);
    const alone = lay(flowOf(lines(22), { colophon: colophon() }));
    expect(alone.facts).toMatchObject({ colophonAlone: true, tightened: [] });
    expect(alone.pages.map((page) => page.number)).toEqual([1, 2]);
    expect(lastRule(alone.pages[1]!).y).toBeGreaterThan(bottom - 2);
  });

  it('goes to an even page, behind an unnumbered blank if need be', () => {
    const odd = lay(flowOf(lines(5), { colophon: colophon(true) }));
    expect(odd.pages.map((page) => page.number)).toEqual([1, 2]);
    expect(odd.facts.blankBeforeColophon).toBe(false);
    const full = lay({ ...landscape([line(1), { kind: 'break' }, line(2)]), colophon: colophon(true) });
    expect(full.pages.map((page) => page.number)).toEqual([1, 2, undefined, undefined]);
    expect(full.pages[2]!.items).toEqual([]);
    expect(full.facts.blankBeforeColophon).toBe(true);
  });

  it('stands alone on an upright page after a landscape one', () => {
    const { pages, facts } = lay({ ...landscape([line(1)]), colophon: colophon() });
    expect(pages.map((page) => page.orientation)).toEqual(['landscape', 'portrait']);
    expect(facts.colophonAlone).toBe(true);
  });
});

describe('landscape pages', () => {
  it('carry the number turned in the left margin, at the place it has on upright sheets', () => {
    const { pages } = lay(landscape([line(1), { kind: 'break' }, line(2)]));
    const [one, two] = pages.map((page) => linesOf(page).find((each) => each.style === 'PageNumber')!);
    expect(one).toMatchObject({ turn: 90 });
    expect(one!.x + 0.27 * 14).toBeCloseTo(mmToPt(28), 6);
    expect(one!.y + one!.width).toBeCloseTo(mmToPt(184) - 14, 6);
    expect(two!.y).toBeCloseTo(mmToPt(28) + 14, 6);
    expect([pages[0]!.width, pages[0]!.height].map(Math.round)).toEqual([842, 595]);
  });
});

describe('keeping together', () => {
  it('moves a heading to the page of its text', () => {
    const heading = text('一、总体要求', { style: 'Heading1' });
    const { pages } = lay(flowOf([...lines(21), heading, text('字'.repeat(60))]));
    expect(textOf(linesOf(pages[1]!)[0]!)).toBe('一、总体要求');
  });

  it('leaves 22 rows 22: a last line may stand alone', () => {
    const { pages } = lay(flowOf([...lines(20), text('字'.repeat(26 + 28 + 5))]));
    expect(bodyLines({ pages: [pages[1]!] } as never).map(textOf)).toEqual(['字'.repeat(5)]);
  });

  it('puts bookmarks at the first line of what they name', () => {
    const { pages } = lay(
      flowOf([line(1), text('一、要求', { style: 'Heading1', bookmark: '一、要求' }), line(2)]),
    );
    expect(pages[0]!.bookmarks).toEqual([{ level: 0, text: '一、要求', y: linesOf(pages[0]!)[1]!.top }]);
  });
});
