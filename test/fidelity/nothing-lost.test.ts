/** Nothing of any record is lost on the way to PDF and DOCX, and its pages keep the rules; records are generated. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Kind } from '../../templates/kind';
import { kinds } from '../../templates/kinds/index';
import type { TaskBreakdown } from '../../templates/kinds/task-breakdown/schema';
import { layout } from '../../templates/typeset/layout';
import { writers } from '../../templates/writers/table';
import { arbitraryData } from '../support/arbitrary';
import { readPdf } from '../support/read-pdf';
import { givesPaper, makePaper, samplePictures } from '../support/sample-papers';
import { standInFaces } from '../support/stand-in-faces';
import { pageFaults } from './page-faults';
import { alike, bare, docxText, flowTexts, pageTexts, readText, shownText, textsOf } from './texts';

const long = process.env.DUBAN_LONG === '1';
const records = Math.ceil((long ? 1000 : 63) / kinds.length);
const seed = 20171016;

/**
 * Texts that a kind does not print, or prints only in some case: choices of form, levels of addressees, the unit that
 * tells two persons of one post apart, signers of another case of signature, a receipt that is not wanted, telephones of a table for others, reasons of a
 * problem that is solved, issuers of a paper that goes to no superior.
 */
const unprinted: readonly RegExp[] = [
  /(^|\.)(level|case|columns|groupStyle|merged|kind|file|direction|style)$/u,
  /(persons|leaders|Persons|Leaders|heads|deputies|handlers)\.unit$/u,
  /^signature\.(signers|organ)/u,
  /^receipt\./u,
  /^units\.phone$/u,
  /^issues\.(cause|extension|approval)$/u,
  /^issuers$/u,
  /picture|photo|image/iu,
];

function isPrinted(kind: Kind, data: unknown, path: string): boolean {
  if (unprinted.some((pattern) => pattern.test(path))) return false;
  // only the lead organ has the red head then, and a stamp stands for its signer
  if (path === 'organs' && (data as { readonly leadOnly?: boolean }).leadOnly === true) return false;
  if (kind.slug !== 'task-breakdown') return true;
  if (path.startsWith('units.')) return false;
  const column = /tasks\.(\w+)/u.exec(path)?.[1];
  const { columns } = kind.schema.parse(data) as TaskBreakdown;
  return column === undefined || (columns as readonly string[]).includes(column);
}

/** Characters that were reported as printed 〓: the second of “字”（U+…）. */
const lostCharacters = (
  faults: readonly { rule: string; severity: string; message: string }[],
): Set<string> =>
  new Set(
    faults.filter((f) => f.rule === 'font' && f.severity === 'E').map((fault) => [...fault.message][1] ?? ''),
  );

const seen = { records: 0, texts: 0, pages: 0 };

async function examine(kind: Kind, data: unknown): Promise<void> {
  const { input } = await makePaper(kind, data);
  const { flow, layout: laid } = input;
  const wanted = flowTexts(flow);
  const whole = wanted.join('');
  const texts = textsOf(data).filter(({ path }) => isPrinted(kind, data, path));
  for (const { text, path } of texts) {
    for (const line of text.split('\n')) expect(whole, `${path} in the paper`).toContain(bare(line));
  }
  const lost = lostCharacters(laid.faults);
  const set = pageTexts(laid.pages);
  expect(set.length).toBe(wanted.length);
  wanted.forEach((text, i) => expect(alike(text, set[i]!, lost), `${text} as ${set[i]}`).toBe(true));

  const { pages } = await readPdf(await writers.pdf(input));
  expect(pages.map(readText)).toEqual(laid.pages.map(shownText));
  const docx = docxText(await writers.docx(input));
  for (const text of wanted) expect(docx, 'DOCX').toContain(text);

  expect(pageFaults(laid.pages, flow)).toEqual([]);
  const { chains } = await standInFaces();
  expect(layout(flow, chains, samplePictures()).pages).toEqual(laid.pages);
  seen.records += 1;
  seen.texts += texts.length;
  seen.pages += pages.length;
}

describe('generated records', () => {
  afterAll(() =>
    console.info(
      `nothing lost: ${seen.records} records, ${seen.texts} texts, ${seen.pages} pages, seed ${seed}`,
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
