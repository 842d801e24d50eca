/** DOCX through LibreOffice agrees with our pages: page counts, lines and places, samples and their variants. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SetupName } from '../../templates/official/setups';
import { findSoffice } from '../support/libreoffice';
import { notRun } from '../support/not-run';
import { allSamples, givesPaper, makePaper, type PaperMade } from '../support/sample-papers';
import { variantOf } from '../support/variants';
import { agreement, figures, tally } from './agreement';
import type { Comparison } from './compare';
import { cutCells } from './cut-cells';

const soffice = findSoffice();
if (soffice === undefined) notRun('DOCX against PDF: LibreOffice (soffice) is not on this machine');

const long = process.env.DUBAN_LONG === '1';
const setups: readonly SetupName[] = ['common', 'exact'];
/** Variants in all: a hundred in full; one of each sample in the short form. */
const variants = long ? 100 : allSamples.length;
const minute = 60_000;

/** In the short form a sample has one set-up in turn, and its variant the other. */
const samplePlans = allSamples.flatMap(({ name, kind, data }, n) =>
  (long ? setups : [setups[n % 2]!]).map((setup) => ({ name: `${name}-${setup}`, kind, data, setup })),
);
const cutPlans = cutCells.map((paper) => ({ ...paper, setup: 'common' as const }));
const variantPlans = Array.from({ length: variants }, (_, seed) => {
  const { name, kind, data } = allSamples[seed % allSamples.length]!;
  const setup = setups[long ? Math.floor(seed / allSamples.length) % 2 : (seed + 1) % 2]!;
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
      for (const { name, kind, data, setup } of [...samplePlans, ...cutPlans, ...variantPlans])
        papers[name] = await makePaper(kind, data, setup);
      Object.assign(found, await agreement(papers));
    },
    (long ? 60 : 10) * minute,
  );
  afterAll(() => console.info(`parity: ${figures(tally(Object.values(found)))}`));

  it.each([...samplePlans, ...cutPlans, ...variantPlans])('$name has as many pages', ({ name }) => {
    const [ours, theirs] = found[name]!.pages;
    expect(theirs).toBe(ours);
  });

  it.each([...samplePlans, ...cutPlans, ...variantPlans])('$name has every line within 1 mm', ({ name }) => {
    expect(found[name]!.misplaced).toEqual([]);
  });

  it('has no line left at the top of its cell in the samples, and few in the variants', () => {
    for (const { name } of samplePlans) expect(found[name]!.leftAtTop, name).toEqual([]);
    expect(tally(Object.values(found)).leftAtTop).toBeLessThanOrEqual(0.005);
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
