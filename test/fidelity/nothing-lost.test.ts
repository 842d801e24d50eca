/** Nothing of any record is lost on the way to PDF and DOCX, and its pages keep the rules; records are generated. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { lower } from '../../templates/flow/lower';
import type { Envelope, Kind } from '../../templates/kind';
import { kinds } from '../../templates/kinds/index';
import { toPaper } from '../../templates/paper';
import { sampleOffice } from '../../templates/sample-office';
import { layout } from '../../templates/typeset/layout';
import { writers } from '../../templates/writers/table';
import { arbitraryData } from '../support/arbitrary';
import { readPdf } from '../support/read-pdf';
import { givesPaper, makePaper, samplePictures } from '../support/sample-papers';
import { standInFaces } from '../support/stand-in-faces';
import { pageFaults } from './page-faults';
import { docxOrder } from './docx-order';
import { fieldTexts, isPrinted } from './printed-fields';
import { alike, bare, docxText, flowTexts, pageTexts, readText, shownText } from './texts';

const long = process.env.DUBAN_LONG === '1';
const records = Math.ceil((long ? 1000 : 63) / kinds.length);
const seed = 20171016;

/** Stands in fields that are not to be printed; no text of a record holds it. */
const sentinel = '此栏不印';

/** Characters that were reported as printed 〓: the second of “字”（U+…）. */
const lostCharacters = (
  faults: readonly { rule: string; severity: string; message: string }[],
): Set<string> =>
  new Set(
    faults.filter((f) => f.rule === 'font' && f.severity === 'E').map((fault) => [...fault.message][1] ?? ''),
  );

const seen = { records: 0, printed: 0, kept: 0, pages: 0 };

const envelopeOf = ({ slug, version }: Kind, data: unknown): Envelope => ({ kind: slug, version, data });

async function examine(kind: Kind, data: unknown): Promise<void> {
  const { input } = await makePaper(kind, data);
  const { flow, layout: laid } = input;
  const wanted = flowTexts(flow);
  const whole = wanted.join('');
  const parsed = kind.schema.parse(data);
  const texts = fieldTexts(parsed).filter(({ text }) => text.trim() !== '');
  const printed = texts.filter((field) => isPrinted(kind.slug, parsed, field) === true);
  for (const { text, path } of printed) {
    for (const line of text.split('\n')) expect(whole, `${path} in the paper`).toContain(bare(line));
  }
  for (const field of texts.filter((one) => isPrinted(kind.slug, parsed, one) === false)) {
    const marked = toPaper(envelopeOf(kind, field.replaced(sentinel)), { office: sampleOffice, kinds });
    // a choice takes no other word
    if (marked.document === undefined) continue;
    expect(flowTexts(lower(marked.document)).join(''), `${field.path} kept out`).not.toContain(sentinel);
  }
  const lost = lostCharacters(laid.faults);
  const set = pageTexts(laid.pages);
  expect(set.length).toBe(wanted.length);
  wanted.forEach((text, i) => expect(alike(text, set[i]!, lost), `${text} as ${set[i]}`).toBe(true));

  const { pages } = await readPdf(await writers.pdf(input));
  expect(pages.map(readText)).toEqual(laid.pages.map(shownText));
  expect(docxText(await writers.docx(input)), 'DOCX').toBe(docxOrder(flow, laid.facts));

  expect(pageFaults(laid.pages, flow)).toEqual([]);
  const { chains } = await standInFaces();
  expect(layout(flow, chains, samplePictures()).pages).toEqual(laid.pages);
  seen.records += 1;
  seen.printed += printed.length;
  seen.kept += texts.length - printed.length;
  seen.pages += pages.length;
}

describe('generated records', () => {
  afterAll(() =>
    console.info(
      `nothing lost: ${seen.records} records, ${seen.printed} texts printed, ${seen.kept} kept out by rule, ${seen.pages} pages, seed ${seed}`,
    ),
  );

  it.each(kinds.map((kind) => ({ slug: kind.slug, kind })))(
    '$slug: every text in PDF and DOCX in order, pages by the rules',
    async ({ kind }) => {
      const data = arbitraryData(kind.schema).filter((one) => givesPaper(kind, one));
      await fc.assert(
        fc.asyncProperty(data, (one) => examine(kind, one)),
        { seed, numRuns: records },
      );
    },
    (long ? 30 : 4) * 60_000,
  );
});
