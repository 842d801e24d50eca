/** What must hold on the pages of any paper: lines in their area, none over another, heads on tables, company for signatures. */
import type { FlowDocument } from '../../templates/flow/flow';
import type { Page, PlacedLine } from '../../templates/typeset/page';
import { mmToPt } from '../../templates/official/measures';
import { official } from '../../templates/official/standard';
import { frameOf } from '../../templates/typeset/frame';

const isLine = (item: Page['items'][number]): item is PlacedLine => item.kind === 'line';
const textOf = (line: PlacedLine): string => line.runs.map((run) => run.text).join('');
/** Rounding of twips and of the last line's spacing, pt. */
const slack = 0.6;

/** Upright lines of text; page numbers stand in the margin. */
const linesOf = (page: Page): PlacedLine[] =>
  page.items.filter(isLine).filter((line) => line.turn === undefined && line.style !== 'PageNumber');

function outside(page: Page, flow: FlowDocument): string[] {
  const { left, top, bottom, measure } = frameOf(flow.setup, page);
  // in `exact` the last rule of the colophon stands below the text area, at the type area's edge
  const lowest = bottom + (flow.colophon ? 20 : 0);
  // a letter's head stands above the text area, over lines of its own (10.1)
  const letter = page.items.find((item) => item.kind === 'rule' && item.role === 'letter');
  return linesOf(page)
    .filter((line) => {
      const head = line.style === 'RedHead' ? letter : undefined;
      const [from, width] = head ? [head.x, head.width] : [left, measure];
      const highest = head ? mmToPt(official.letterHeadTop.value) - line.height / 7 : top;
      return (
        line.x < from - slack ||
        line.x + line.width > from + width + slack ||
        line.top < highest - slack ||
        line.top + line.height > lowest + slack
      );
    })
    .map((line) => `outside the type area: ${textOf(line)}`);
}

function overlapping(page: Page): string[] {
  const lines = linesOf(page).sort((a, b) => a.top - b.top);
  return lines.flatMap((line, i) => {
    const bad: string[] = [];
    for (let k = i + 1; k < lines.length && lines[k]!.top < line.top + line.height - slack; k++) {
      const other = lines[k]!;
      const across = Math.min(line.x + line.width, other.x + other.width) - Math.max(line.x, other.x);
      if (across > slack) bad.push(`over each other: ${textOf(line)} / ${textOf(other)}`);
    }
    return bad;
  });
}

function headless(page: Page): string[] {
  const lines = linesOf(page);
  const headed = new Set(lines.filter((line) => line.style === 'TableHead').map((line) => line.table));
  const shown = new Set(lines.filter((line) => line.style === 'TableText').map((line) => line.table));
  return [...shown].filter((table) => !headed.has(table)).map((table) => `table ${table} without its head`);
}

/** Tables whose header has text; forms have none. */
const withHeader = (flow: FlowDocument): ReadonlySet<number> =>
  new Set(
    flow.sections
      .flatMap((section) => section.items)
      .flatMap((item, index) => (item.kind === 'table' && item.header.length > 0 ? [index] : [])),
  );

/** Pitch is tightened by no more, pt. */
const mostTightened = 2;
const closingStyles = new Set(['Issuer', 'WrittenDate', 'Note', 'Colophon', 'Blank']);

/** A page of nothing but the signature, behind a page that ends in running text. */
function alone(page: Page, before: Page | undefined, flow: FlowDocument): string[] {
  const lines = linesOf(page);
  const signed = lines.some((line) => line.style === 'Issuer' || line.style === 'WrittenDate');
  const last = before && linesOf(before).at(-1);
  if (!signed || last === undefined || last.table !== undefined) return [];
  if (!lines.every((line) => closingStyles.has(line.style))) return [];
  // names of many lines may take a page, or so much of it that no line of text finds room with them
  const all = linesOf(before!);
  const text = all.filter(({ style }) => !closingStyles.has(style)).at(-1);
  const company = all.slice(all.findIndex(({ paragraph }) => paragraph === text?.paragraph));
  const tight = ({ height }: PlacedLine): number =>
    height === flow.setup.pitch ? height - mostTightened : height;
  const least = [...company, ...lines].reduce((sum, line) => sum + tight(line), 0);
  const { top, bottom } = frameOf(flow.setup, page);
  return least > bottom - top ? [] : ['the signature stands alone'];
}

const closingMark = /^[，。、；：！？）》〉」』】〕”’%…]/u;
/** A stretch that may be broken before its end, so that the mark behind it could have moved. */
const breakable = /[\u4e00-\u9fff]{2}/u;

function marksAtStart(pages: readonly Page[]): string[] {
  const lines = pages.flatMap(linesOf).filter((line) => line.repeated !== true);
  const before = new Map<number, PlacedLine>();
  return lines.flatMap((line) => {
    const last = before.get(line.paragraph);
    before.set(line.paragraph, line);
    // `last` ends a forced line
    if (last === undefined || last.last || !closingMark.test(textOf(line))) return [];
    return breakable.test(textOf(last).slice(-3)) ? [`a line begins with a mark: ${textOf(line)}`] : [];
  });
}

/** Everything wrong on the pages, in words; empty when all is well. */
export function pageFaults(pages: readonly Page[], flow: FlowDocument): string[] {
  const headed = withHeader(flow);
  const named = pages.flatMap((page, i) =>
    [
      ...outside(page, flow),
      ...overlapping(page),
      ...headless(page).filter((fault) => [...headed].some((table) => fault.startsWith(`table ${table} `))),
      ...alone(page, pages[i - 1], flow),
    ].map((fault) => `page ${i + 1}: ${fault}`),
  );
  return [...named, ...marksAtStart(pages)];
}
