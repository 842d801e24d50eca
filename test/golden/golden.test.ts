/** Goldens of every sample: blocks as text, pages as rounded JSON, DOCX part by part; `npm run goldens` renews them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writers } from '../../templates/writers/table';
import { allSamples, makePaper } from '../support/sample-papers';
import { besides, blocksText, docxParts, pagesText } from './render';

const folder = path.join(__dirname, 'samples');
const renew = process.env.DUBAN_RENEW === '1';

function expectGolden(file: string, actual: string): void {
  const place = path.join(folder, file);
  if (renew) {
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, actual);
  }
  expect(existsSync(place), `${file} is missing: npm run goldens writes it`).toBe(true);
  expect(actual, file).toBe(readFileSync(place, 'utf8'));
}

/** Styles that most papers have are kept once, with the first paper. */
let styles: string | undefined;
const stylesOf = (text: string): string => (styles === undefined ? (styles = text) : besides(text, styles));

/** Parts that are one for all papers and kept once. */
const shared = (part: string): boolean => /^(?:_rels\/|docProps\/app|word\/(?:settings|fontTable))/u.test(part);

describe.each(allSamples)('$name', ({ name, kind, data }) => {
  it('has the blocks, pages and DOCX parts that were looked at', async () => {
    const { document, input } = await makePaper(kind, data);
    expectGolden(`${name}.blocks.txt`, blocksText(document));
    expectGolden(`${name}.pages.txt`, pagesText(input.layout));
    for (const [part, text] of docxParts(await writers.docx(input))) {
      const file = part.replaceAll('/', '.');
      const told = part === 'word/styles.xml' ? stylesOf(text) : text;
      expectGolden(`${shared(part) ? 'shared' : name}.docx/${file}.txt`, told);
    }
  });
});
