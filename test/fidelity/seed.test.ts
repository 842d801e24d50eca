/** The seed speech as a 讲话稿: every sentence in PDF and DOCX, the same pages in LibreOffice; and a full page's 22 × 28. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { speechFromText } from '../../templates/derive/speech-from-text';
import { speech } from '../../templates/kinds/speech/index';
import { writers } from '../../templates/writers/table';
import { docxToPdf, findSoffice } from '../support/libreoffice';
import { notRun } from '../support/not-run';
import { linesOf, readPdf } from '../support/read-pdf';
import { makePaper } from '../support/sample-papers';
import { agreement, figures, tally } from './agreement';
import { bare, docxText, readText } from './texts';

const seed =
  process.env.DUBAN_SEED ?? fileURLToPath(new URL('../../../shared/seed/speech.txt', import.meta.url));
const here = existsSync(seed);
const soffice = findSoffice() !== undefined;
if (!here) notRun('the seed speech as PDF and DOCX: set DUBAN_SEED to its file');
if (!soffice) notRun('full pages of 22 × 28 in LibreOffice: soffice is not on this machine');
const minute = 60_000;

describe.skipIf(!here)('the seed speech', () => {
  const made = async () => {
    const { data, faults } = speechFromText(readFileSync(seed, 'utf8'));
    return { data, faults, paper: await makePaper(speech, data) };
  };

  it('has every sentence in PDF and DOCX, in order', async () => {
    const { data, paper } = await made();
    const sentences = [data.title, data.salutation, ...data.body.split(/(?<=[。！？])|\n/u)].map(bare);
    const { pages } = await readPdf(await writers.pdf(paper.input));
    // page numbers stand between the pages' texts
    const pdf = pages.map((page) => readText(page).replace(/—\d+—$/u, '')).join('');
    const docx = docxText(await writers.docx(paper.input));
    for (const text of [pdf, docx]) {
      let at = 0;
      for (const sentence of sentences) {
        const found = text.indexOf(sentence, at);
        expect(found, sentence).toBeGreaterThanOrEqual(at);
        at = found + sentence.length;
      }
    }
  });

  it('has its doubtful years reported', async () => {
    const { faults } = await made();
    expect(faults.map(({ rule }) => rule)).toContain('R12');
  });

  it.skipIf(!soffice)(
    'has the same pages and lines in LibreOffice',
    async () => {
      const { paper } = await made();
      const found = await agreement({ seed: paper });
      const sum = tally(Object.values(found));
      console.info(`the seed: ${figures(sum)}`);
      expect(found.seed!.pages[1]).toBe(found.seed!.pages[0]);
      expect(sum.ruled).toBeLessThanOrEqual(0.06);
      expect(sum.alike).toBeGreaterThanOrEqual(0.98);
      expect(found.seed!.misplaced).toEqual([]);
    },
    2 * minute,
  );
});

/** Nothing in it moves a break: every line but the last is full. */
const plain = '深入贯彻落实全区大气污染防治攻坚工作部署压实各级各部门主体责任确保任务按期完成'.repeat(40);

describe.skipIf(!soffice)('full pages in LibreOffice', () => {
  it.each(['common', 'exact'] as const)(
    '%s: 22 lines of 28 characters',
    async (setup) => {
      const { input } = await makePaper(speech, { title: '讲话', body: plain }, setup);
      const { full } = await docxToPdf({ full: await writers.docx(input) });
      const { pages } = await readPdf(full!);
      const lines = linesOf(pages[1]!).filter((line) => !/^—/u.test(line.text));
      expect(lines.map((line) => [...line.text].length)).toEqual(new Array<number>(22).fill(28));
    },
    2 * minute,
  );
});
