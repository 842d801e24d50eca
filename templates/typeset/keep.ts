/** How much must fit on the page for an item to begin there: keep-with-next chains. */
import type { Frame } from './frame';
import type { SetItem, SetText } from './set-section';
import { tableHeight, tableStart } from './table/extent';

type LineOf = (item: SetText) => number;

/** Height of an item set whole. */
export function wholeHeight(item: SetItem, lineOf: LineOf): number {
  switch (item.kind) {
    case 'text':
      return (item.paragraph.before ?? 0) + item.lines.length * lineOf(item);
    case 'head':
      return Math.max(1, item.head.organs.length) * item.head.line;
    case 'rule':
      return item.rule.height;
    case 'table':
      return tableHeight(item);
    case 'break':
      return 0;
  }
}

/** The least of an item that may stand at a page's end. */
function startHeight(item: SetItem, lineOf: LineOf, frame: Frame): number {
  // the lines of a signature or a date stay together
  if (item.kind === 'text' && item.paragraph.closing !== true)
    return (item.paragraph.before ?? 0) + lineOf(item);
  if (item.kind === 'table') return tableStart(item, frame);
  return wholeHeight(item, lineOf);
}

/** Kept with its successor: as marked, and all of the closing group (7.3.5: not cut by a page break). */
function keepsNext(items: readonly SetItem[], i: number): boolean {
  const item = items[i]!;
  const next = items[i + 1];
  if (next === undefined || next.kind === 'break') return false;
  if (item.kind === 'table') return item.table.keepNext === true;
  if (item.kind !== 'text') return false;
  const closing = item.paragraph.closing === true && next.kind === 'text' && next.paragraph.closing === true;
  return closing || (item.paragraph.keepNext ?? item.style.keepNext);
}

/**
 * Height that item `i` needs to begin on a page: itself whole and the start of what it is kept with. A chain
 * longer than a page is not kept.
 */
export function needed(items: readonly SetItem[], i: number, lineOf: LineOf, frame: Frame): number {
  let height = 0;
  let last = i;
  while (keepsNext(items, last)) height += wholeHeight(items[last++]!, lineOf);
  height += startHeight(items[last]!, lineOf, frame);
  return height <= frame.bottom - frame.top ? height : startHeight(items[i]!, lineOf, frame);
}
