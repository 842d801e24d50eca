/** The paper as plain text: one line a paragraph, a table row as cells between tabs; also the golden form. */
import type { CellContent, Run } from '../document/blocks';
import type { FlowDocument, FlowHead, FlowItem, FlowRow, FlowTable } from '../flow/flow';
import { placeCells } from '../flow/grid';

const rule = '─'.repeat(28);
const cut = '┄'.repeat(8);

/** Line breaks inside a paragraph are the page's, not the text's. */
const joined = (runs: readonly Pick<Run, 'text'>[]): string =>
  runs
    .map((run) => run.text)
    .join('')
    .replaceAll('\n', '');

function contentText(content: CellContent): string {
  switch (content.kind) {
    case 'text':
      return content.runs
        .map((run) => run.text)
        .join('')
        .replace(/[\t\n]+/gu, ' ');
    case 'ticks':
      return content.options.map(({ text, on }) => (on ? '☑' : '□') + text).join(' ');
    case 'opinion':
      return [content.text, content.signLabel + content.signer, content.date]
        .filter((part) => part !== '')
        .join(' ');
    case 'picture':
      return `〔图：${content.alt}〕`;
  }
}

/** A place that a span covers is an empty cell, so that columns stay columns. */
function rowLines(rows: readonly FlowRow[], columns: number): string[] {
  return placeCells(rows, columns).map((cells) => {
    const texts = new Array<string>(columns).fill('');
    for (const { cell, column } of cells) texts[column] = cell.content.map(contentText).join(' ');
    return texts.join('\t');
  });
}

const tableLines = (table: FlowTable): string[] => [
  ...rowLines(table.header, table.columns.length),
  ...rowLines(table.body, table.columns.length),
];

/** One organ runs on into its suffix; joint organs stand one a line, the suffix behind the last. */
const headLines = ({ organs, suffix }: FlowHead): string[] =>
  organs.map((organ, i) => (i === organs.length - 1 ? organ + suffix : organ));

function itemLines(item: FlowItem): string[] {
  switch (item.kind) {
    case 'head':
      if (item.hidden) return [];
      return item.letter ? [...headLines(item), rule] : headLines(item);
    case 'paragraph':
      return item.hidden ? [] : [joined(item.runs)];
    case 'rule':
      if (item.hidden) return [];
      return [item.role === 'cut' ? `${cut}${item.text ?? ''}${cut}` : rule];
    case 'table':
      return tableLines(item);
    case 'break':
      return ['', ''];
  }
}

/**
 * Writes the whole paper, sections and new pages apart by two blank lines, the 版记 at the end below a rule.
 * @returns text that ends in a line feed.
 */
export function writeText(flow: FlowDocument): string {
  const sections = flow.sections.map((section) => section.items.flatMap(itemLines).join('\n'));
  const colophon = flow.colophon?.rows.map((row) => joined(row.runs)) ?? [];
  const parts = colophon.length > 0 ? [...sections, [rule, ...colophon].join('\n')] : sections;
  return `${parts.join('\n\n\n')}\n`;
}
