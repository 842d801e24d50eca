/** DOCX through LibreOffice agrees with our pages: page counts, lines and places, samples in both set-ups and variants. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds } from '../../templates/kinds/index';
import type { SetupName } from '../../templates/official/setups';
import { findSoffice } from '../support/libreoffice';
import { notRun } from '../support/not-run';
import { allSamples, givesPaper, makePaper, type PaperMade } from '../support/sample-papers';
import { variantOf } from '../support/variants';
import { agreement, figures, tally } from './agreement';
import type { Comparison } from './compare';

const soffice = findSoffice();
if (soffice === undefined) notRun('DOCX against PDF: LibreOffice (soffice) is not on this machine');

const long = process.env.DUBAN_LONG === '1';
const setups: readonly SetupName[] = ['common', 'exact'];
/** Variants in all: a hundred in full; two of each kind in the short form. */
const variants = long ? 100 : 2 * kinds.length;
const minute = 60_000;

const samplePlans = allSamples.flatMap(({ name, kind, data }) =>
  setups.map((setup) => ({ name: `${name}-${setup}`, kind, data, setup })),
);
const variantPlans = Array.from({ length: variants }, (_, seed) => {
  const { name, kind, data } = allSamples[seed % allSamples.length]!;
  const setup = setups[Math.floor(seed / allSamples.length) % 2]!;
  return {
    name: `${name}-${seed}`,
    kind,
    data: variantOf(data, (one) => givesPaper(kind, one), seed),
    setup,
  };
});

describe.skipIf(soffice === undefined)('DOCX in LibreOffice against our pages', () => {
  const found: Record<string, Comparison> = {};

  beforeAll(
    async () => {
      const papers: Record<string, PaperMade> = {};
      for (const { name, kind, data, setup } of [...samplePlans, ...variantPlans])
        papers[name] = await makePaper(kind, data, setup);
      Object.assign(found, await agreement(papers));
    },
    (long ? 60 : 10) * minute,
  );
  afterAll(() => console.info(`parity: ${figures(tally(Object.values(found)))}`));

  it.each([...samplePlans, ...variantPlans])('$name has as many pages', ({ name }) => {
    const [ours, theirs] = found[name]!.pages;
    expect(theirs).toBe(ours);
  });

  it.each(samplePlans)('$name has every line within 1 mm', ({ name }) => {
    expect(found[name]!.misplaced).toEqual([]);
  });

  // LibreOffice centres nothing beside a merged cell whose text is higher than half a page and cut at its end
  it('has the lines of the variants within 1 mm but for rows beside a cell that is cut', () => {
    const all = variantPlans.map(({ name }) => found[name]!);
    const { misplaced } = tally(all);
    expect(misplaced, JSON.stringify(all.flatMap((one) => one.misplaced).slice(0, 10))).toBeLessThanOrEqual(
      0.01,
    );
  });

  it('has the same lines', () => {
    const { ruled, alike } = tally(Object.values(found));
    const differing = Object.entries(found).flatMap(([name, { unexplained }]) =>
      unexplained.map((line) => ({ name, ...line })),
    );
    expect(ruled).toBeLessThanOrEqual(0.06);
    expect(alike, JSON.stringify(differing.slice(0, 20), null, 1)).toBeGreaterThanOrEqual(0.98);
  });
});
