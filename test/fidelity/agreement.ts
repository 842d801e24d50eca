/** Papers in two forms: DOCX drawn by LibreOffice against our own pages, many papers in a few soffice runs. */
import { docxToPdf } from '../support/libreoffice';
import type { PaperMade } from '../support/sample-papers';
import { readPdf } from '../support/read-pdf';
import { writers } from '../../templates/writers/table';
import { compare, type Comparison } from './compare';
import { ownSegments, readSegments } from './segments';

/** Papers by a name that is good for a file. */
export type Papers = Readonly<Record<string, PaperMade>>;

/** Files in one soffice call: many enough to share its start, few enough for one time limit. */
const batch = 12;
const msPerFile = 25_000;

/** @returns how each paper's two forms agree, by its name. */
export async function agreement(papers: Papers): Promise<Record<string, Comparison>> {
  const found: Record<string, Comparison> = {};
  const names = Object.keys(papers);
  for (let start = 0; start < names.length; start += batch) {
    const part = names.slice(start, start + batch);
    const files: Record<string, Uint8Array> = {};
    for (const name of part) files[name] = await writers.docx(papers[name]!.input);
    const drawn = await docxToPdf(files, { limit: 60_000 + msPerFile * part.length });
    for (const name of part) {
      const { pages } = await readPdf(drawn[name]!);
      found[name] = compare(ownSegments(papers[name]!.input), readSegments(pages));
    }
  }
  return found;
}

export interface Tally {
  readonly papers: number;
  readonly pages: number;
  readonly lines: number;
  readonly byRule: Readonly<Record<string, number>>;
  /** Share of lines that differ under a named rule of LibreOffice's. */
  readonly ruled: number;
  /** Share of the others that hold the same text. */
  readonly alike: number;
  /** Lines that stand more than 1 mm apart. */
  readonly misplaced: number;
  /** Share of lines that the file centres and LibreOffice leaves at their cell's top. */
  readonly leftAtTop: number;
  /** Largest distance of the lines within 1 mm, mm. */
  readonly worst: number;
}

/** The figures of several papers together. */
export function tally(comparisons: readonly Comparison[]): Tally {
  const sum = (of: (one: Comparison) => number): number =>
    comparisons.reduce((total, one) => total + of(one), 0);
  const lines = sum((one) => one.lines);
  const byRule = {
    'before a letter or digit after a closing mark': sum((one) => one.byRule.afterClosingMark),
    'after — or …': sum((one) => one.byRule.afterDash),
    'within 1 pt of full': sum((one) => one.byRule.withinOnePointOfFull),
  };
  const ruled = Object.values(byRule).reduce((a, b) => a + b, 0);
  return {
    papers: comparisons.length,
    pages: sum((one) => one.pages[0]),
    lines,
    byRule,
    ruled: ruled / lines,
    alike: 1 - sum((one) => one.unexplained.length) / (lines - ruled),
    misplaced: sum((one) => one.misplaced.length),
    leftAtTop: sum((one) => one.leftAtTop.length) / lines,
    worst: Math.max(0, ...comparisons.flatMap(({ worst }) => [worst.dx, worst.dy])),
  };
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

/** One line of figures for the log. */
export const figures = ({
  papers,
  pages,
  lines,
  byRule,
  ruled,
  alike,
  misplaced,
  leftAtTop,
  worst,
}: Tally): string =>
  `${papers} papers, ${pages} pages, ${lines} lines; by LibreOffice's rules ${percent(ruled)} (${Object.entries(
    byRule,
  )
    .map(([rule, count]) => `${rule}: ${count}`)
    .join(
      ', ',
    )}); of the others alike ${percent(alike)}; more than 1 mm apart ${misplaced} lines, left at the top of their cell ${percent(leftAtTop)}, the rest at most ${worst.toFixed(2)} mm`;
