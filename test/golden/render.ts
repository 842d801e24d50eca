/** Blocks, pages and DOCX parts as short text whose diff a person can read: all that they hold, what is usual left unsaid. */
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { Block, Cell, PaperDocument } from '../../templates/document/blocks';
import type { Layout, PlacedItem, PlacedLine, PlacedRun } from '../../templates/typeset/page';

const tenth = (value: number): number => Math.round(value * 10) / 10;
const rounded = (_key: string, value: unknown): unknown => (typeof value === 'number' ? tenth(value) : value);
const line = (value: unknown): string => JSON.stringify(value, rounded);
/** The entries of an object that differ from what is usual; nothing at all where none does. */
function unusual(value: object, usual: Readonly<Record<string, unknown>>): object[] {
  const rest = Object.entries(value).filter(([key, entry]) => entry !== undefined && entry !== usual[key]);
  return rest.length === 0 ? [] : [Object.fromEntries(rest)];
}

/** `["words", "field", {looks}]`: a cell of one text; any other as it is. */
function cellOf({ content, ...looks }: Cell): unknown {
  const [only, ...more] = content;
  const rest = unusual(looks, { colSpan: 1, rowSpan: 1, face: 'fangsong', repeat: false });
  if (only?.kind !== 'text' || more.length > 0 || only.runs.length !== 1) return [content, ...rest];
  const [run] = only.runs;
  const { from = '', ...own } = only;
  const looksOfRun = { ...own, ...run, kind: undefined, runs: undefined, text: undefined };
  return [run!.text, from, ...unusual(looksOfRun, {}), ...rest];
}
const rowOf = ({ cells, ...row }: { readonly cells: readonly Cell[] }): string =>
  line([...cells.map(cellOf), ...unusual(row, {})]);

function blockLines(block: Block): string[] {
  if (block.type === 'table') {
    const { header, body, ...rest } = block;
    return [line(rest), ...header.map((row) => `  head ${rowOf(row)}`), ...body.map((row) => `  ${rowOf(row)}`)];
  }
  if (block.type === 'form') {
    const { rows, ...rest } = block;
    return [line(rest), ...rows.map((row) => `  ${rowOf(row)}`)];
  }
  if (block.type === 'keepTogether') return ['keepTogether', ...block.blocks.flatMap(blockLines).map((l) => `  ${l}`)];
  return [line(block)];
}

/** One block a line, table rows below their table. */
export function blocksText({ sections, ...paper }: PaperDocument): string {
  const parts = sections.flatMap((section) => [
    `# ${section.orientation}${section.paper === undefined ? '' : ` ${section.paper}`}`,
    ...section.blocks.flatMap(blockLines),
  ]);
  return [line(paper), ...parts, ''].join('\n');
}

/** `[x, width, "words", "face size", {spacing and the like}]` */
const runOf = ({ x, width, text, face, size, ...rest }: PlacedRun): unknown[] => [
  x,
  width,
  text,
  `${face} ${size}`,
  ...unusual(rest, { spacing: 0, role: face }),
];

/** `[style, y, top, height, paragraph, field, {the like}, run, run…]`; x and width where the runs do not give them. */
function lineOf(item: PlacedLine): unknown[] {
  const { style, runs, y, top, height, x, width, paragraph, from = '', ...rest } = item;
  const [first, last] = [runs[0], runs.at(-1)];
  const given = first && last && tenth(first.x) === tenth(x) && tenth(last.x + last.width - x) === tenth(width);
  const place = given ? {} : { x, width };
  const more = unusual({ ...rest, ...place }, { kind: 'line', last: true });
  return [style, y, top, height, paragraph, from, ...more, ...runs.map(runOf)];
}

function itemOf(item: PlacedItem): unknown {
  if (item.kind === 'line') return lineOf(item);
  if (item.kind === 'image') return item;
  const { x, y, width, height, role, ...rest } = item;
  return [role, x, y, width, height, ...unusual({ ...rest, kind: undefined }, { color: 'black' })];
}

/** One placed item a line, tenths of a point. */
export function pagesText({ pages, facts }: Layout): string {
  const parts = pages.flatMap(({ items, ...page }) => [line(page), ...items.map((item) => ` ${line(itemOf(item))}`)]);
  return [...parts, line(facts), ''].join('\n');
}

/** Markup that stands ten thousand times, one short sign for each: nothing is left out. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/(<\/?)w:/gu, '$1'],
  [/ w:([a-zA-Z]+=)/gu, ' $1'],
  [/<(\w+) w="(-?\d+)" type="dxa"\/>/gu, '<$1 $2/>'],
  [/<(\w+) val="([^"]*)"\/>/gu, '<$1=$2/>'],
  [/<pPr><pStyle=([^/]*)\/><\/pPr>/gu, '.$1 '],
  [/<r><t>([^<]*)<\/t><\/r>/gu, '{$1}'],
  [/<r><rPr><rStyle=([^/]*)\/><\/rPr><t>([^<]*)<\/t><\/r>/gu, '{$1|$2}'],
  [/<tcPr>(.*?)<\/tcPr>\s*/gsu, '($1) '],
  [/<vAlign=center\/>/gu, '='],
];
const shortened = (xml: string): string => signs.reduce((text, [long, short]) => text.replace(long, short), xml);

/** XML with a line a paragraph, row, table, section and style; a cell's first paragraph on the cell's line. */
const broken = (xml: string): string =>
  shortened(xml).replace(/(<(?:p|tr|tc|tbl|sectPr|style|w:style)[ >])/gu, '\n$1').replace(/(<tc>\([^\n]*\) )\n/gu, '$1');

/** Every part of the package: XML with its lines, anything else as its digest. */
export function docxParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const [name, content] of Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const text = /\.(xml|rels)$/u.test(name)
      ? broken(strFromU8(content))
      : createHash('sha256').update(content).digest('hex');
    parts.set(name, `${text}\n`);
  }
  return parts;
}

const styleId = (line: string): string => /^<.*?styleId="([^"]*)"/u.exec(line)?.[1] ?? line;

/** Styles, a line each: only what `common` has not alike, and `- id` for those that only it has. */
export function besides(text: string, common: string): string {
  const lines = text.split('\n');
  const known = common.split('\n');
  const ids = new Set(lines.map(styleId));
  const missing = known.filter((line) => !ids.has(styleId(line))).map((line) => `- ${styleId(line)}`);
  const told = new Set(known);
  return [...missing, ...lines.filter((line) => !told.has(line)), ''].join('\n');
}
