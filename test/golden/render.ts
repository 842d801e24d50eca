/** Blocks, pages and DOCX parts as text whose diff a person can read. */
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { Block, PaperDocument } from '../../templates/document/blocks';
import type { Layout } from '../../templates/typeset/page';

const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 10) / 10 : value;
const line = (value: unknown): string => JSON.stringify(value, rounded);

function blockLines(block: Block): string[] {
  if (block.type === 'table') {
    const { header, body, ...rest } = block;
    return [line(rest), ...header.map((row) => `  head ${line(row)}`), ...body.map((row) => `  row ${line(row)}`)];
  }
  if (block.type === 'form') {
    const { rows, ...rest } = block;
    return [line(rest), ...rows.map((row) => `  row ${line(row)}`)];
  }
  if (block.type === 'keepTogether') return ['keepTogether', ...block.blocks.flatMap(blockLines).map((l) => `  ${l}`)];
  return [line(block)];
}

/** One block a line, table rows below their table. */
export function blocksText({ sections, ...paper }: PaperDocument): string {
  const parts = sections.flatMap((section) => [
    `# ${section.orientation}`,
    ...section.blocks.flatMap(blockLines),
  ]);
  return [line(paper), ...parts, ''].join('\n');
}

/** One placed item a line, tenths of a point. */
export function pagesText({ pages, facts }: Layout): string {
  const parts = pages.flatMap(({ items, ...page }) => [line(page), ...items.map((item) => `  ${line(item)}`)]);
  return [...parts, line(facts), ''].join('\n');
}

const broken = (xml: string): string => xml.replace(/(<w:(?:p|tr|tbl|sectPr|style)[ >])/gu, '\n$1');

/** Every part of the package: XML with a line a paragraph, anything else as its digest. */
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
