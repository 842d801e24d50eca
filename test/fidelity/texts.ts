/** The texts of a paper as its record, its flow, its pages and its files have them, made comparable. */
import { strFromU8, unzipSync } from 'fflate';
import { lowerCell, type CellPiece } from '../../templates/flow/cells';
import type { FlowDocument, FlowItem, FlowTable } from '../../templates/flow/flow';
import { placeCells } from '../../templates/flow/grid';
import type { Page } from '../../templates/typeset/page';
import { isUnprintable } from '../../templates/typeset/unprintable';
import type { ReadPage } from '../support/pdf-contents';

/** Without blanks and characters that no font draws: they are not text of the paper. */
export const bare = (text: string): string =>
  [...text].filter((ch) => !/[\s\u3000]/u.test(ch) && !isUnprintable(ch)).join('');

const joined = (runs: readonly { readonly text: string }[]): string =>
  bare(runs.map((run) => run.text).join(''));

/** What a piece of a cell shows. */
export function pieceText(piece: CellPiece): string {
  if (piece.kind === 'picture') return '';
  return piece.kind === 'ticks' ? bare(piece.options.join('')) : joined(piece.runs);
}

const tableTexts = (table: FlowTable): string[] =>
  [table.header, table.body].flatMap((rows) =>
    placeCells(rows, table.columns.length)
      .flat()
      .flatMap(({ cell }) => {
        const { top, bottom } = lowerCell(cell, table.size, 'left');
        return [...top, ...bottom].map(pieceText);
      }),
  );

/** Texts of an item of the flow; none where only its place is kept. */
export function itemTexts(item: FlowItem): string[] {
  switch (item.kind) {
    case 'head':
      return item.hidden ? [] : [bare([...item.organs, item.suffix].join(''))];
    case 'paragraph':
      return item.hidden ? [] : [joined(item.runs)];
    case 'rule':
      return item.hidden ? [] : [bare(item.text ?? '')];
    case 'table':
      return tableTexts(item);
    case 'break':
      return [];
  }
}

/** Texts of the flow's paragraphs and cells, in order; the colophon's last. */
export const flowTexts = (flow: FlowDocument): string[] =>
  [
    ...flow.sections.flatMap((section) => section.items.flatMap(itemTexts)),
    ...(flow.colophon?.rows.map((row) => joined(row.runs)) ?? []),
  ].filter((text) => text !== '');

/** Texts of the pages' paragraphs in the order of the paper; page numbers and what is repeated left out. */
export function pageTexts(pages: readonly Page[]): string[] {
  const texts = new Map<number, string>();
  for (const item of pages.flatMap((page) => page.items)) {
    if (item.kind !== 'line' || item.repeated === true || item.style === 'PageNumber') continue;
    texts.set(item.paragraph, (texts.get(item.paragraph) ?? '') + joined(item.runs));
  }
  return [...texts]
    .sort(([a], [b]) => a - b)
    .map(([, text]) => text)
    .filter((text) => text !== '');
}

/** What a page shows, in the order of its display list. */
export const shownText = (page: Page): string =>
  bare(page.items.flatMap((item) => (item.kind === 'line' ? item.runs.map((run) => run.text) : [])).join(''));
export const readText = (page: ReadPage): string => bare(page.runs.map((run) => run.text).join(''));

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** All text of a DOCX's body, in the file's order. */
export function docxText(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map((match) => match[1] ?? '');
  return bare(texts.join('').replace(/&(\w+);/gu, (whole, name: string) => entities[name] ?? whole));
}

/** Whether two texts are alike but for characters that were printed as 〓 and reported. */
export function alike(written: string, printed: string, lost: ReadonlySet<string>): boolean {
  const [a, b] = [[...written], [...printed]];
  return a.length === b.length && a.every((ch, i) => ch === b[i] || (b[i] === '〓' && lost.has(ch)));
}
