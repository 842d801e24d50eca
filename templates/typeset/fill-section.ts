/** Fills the pages of one section: line by line, table by table; keeps together what must stay together. */
import { baselineIn } from '../official/setups';
import { mmToPt } from '../official/measures';
import { atPageTop, fits, putLine, startPages, turnPage, type Cursor, type DraftPage } from './draft';
import { formHeights } from './form-heights';
import { needed } from './keep';
import type { Restart, StatedHeight } from './page';
import type { SetHead, SetItem, SetRule, SetSection, SetText } from './set-section';
import { putLetterLines } from './letter';
import { putRule } from './rules';
import { fillTable } from './table/fill-table';

/** What may be changed so that a signature or a colophon fits. */
export interface FillOptions {
  /** Pitch of lines that have the set-up's pitch, pt. */
  readonly pitch: number;
  /** Flow items that begin a new page. */
  readonly breakBefore: readonly number[];
  /** Flow items whose last `lines` lines begin a new page. */
  readonly carry: readonly { readonly item: number; readonly lines: number }[];
  /** Room kept free at the end of the section's last page for matter that follows the text (a form leaves it), pt. */
  readonly reserve: number;
}

export interface FilledTable {
  readonly item: number;
  readonly widths: readonly number[];
  readonly heights: readonly StatedHeight[];
  readonly split: readonly number[];
  readonly keep: readonly number[];
  readonly cut: readonly number[];
}
export interface Filled {
  readonly pages: readonly DraftPage[];
  /** Where the text ends on the last page. */
  readonly end: number;
  /** First item, in the section, of a closing group that began a page without text before it. */
  readonly alone: number | undefined;
  readonly restarts: readonly Restart[];
  readonly tables: readonly FilledTable[];
}

/** A table's last page in a section leaves room for the paragraph that Word wants behind it, pt. */
const behindTable = 3;
/** A table that fills its page before a break: a file states its rows in twips, pt. */
const ofRounding = 1;

/** Puts a paragraph; its last `carried` lines begin a page. */
function putText(cursor: Cursor, item: SetText, height: number, carried: number): void {
  const { paragraph, style, lines, order } = item;
  const owner = {
    style: style.name,
    size: style.size,
    paragraph: order,
    from: paragraph.from ?? paragraph.runs[0]?.from,
  };
  if (paragraph.before !== undefined && !atPageTop(cursor)) cursor.y += paragraph.before;
  lines.forEach((line, i) => {
    const turns = carried > 0 && i === lines.length - carried;
    if ((turns || !fits(cursor, height)) && !atPageTop(cursor)) turnPage(cursor);
    if (i === 0 && paragraph.bookmark !== undefined) {
      const bookmark = { level: style.outline ?? 0, text: paragraph.bookmark, y: cursor.y };
      cursor.page.bookmarks.push(bookmark);
    }
    if (!paragraph.hidden) putLine(cursor.page, line, cursor.y, height, owner);
    cursor.y += height;
  });
}

/**
 * The mark stands at its fixed place whatever is above it, below it only if that has grown past its top; a letter's
 * is its page's first thing.
 */
function putHead(cursor: Cursor, { head, lines, order }: SetHead, firstPage: boolean): void {
  const { letter } = head;
  const top = letter ? mmToPt(head.top) : firstPage ? Math.max(cursor.y, mmToPt(head.top)) : cursor.y;
  if (!head.hidden) {
    for (const { line, top: offset } of lines) {
      const y = top + offset;
      cursor.page.items.push({
        kind: 'line',
        style: 'RedHead',
        runs: line.runs,
        y: y + baselineIn(head.line, head.size),
        top: y,
        height: head.line,
        x: line.x,
        width: line.width,
        paragraph: order,
        last: line.last,
        from: head.from,
      });
      for (const character of line.lost ?? []) cursor.page.lost.push({ character, top: y });
    }
  }
  cursor.y = letter
    ? putLetterLines(cursor.page, letter, head.hidden)
    : top + Math.max(1, head.organs.length) * head.line;
}

function putRuleItem(cursor: Cursor, item: SetRule): void {
  if (!fits(cursor, item.rule.height) && !atPageTop(cursor)) turnPage(cursor);
  putRule(cursor, item);
}

/** 署名, 成文日期, 附注 and the blank lines before them stand together as a closing group. */
const isClosing = (item: SetItem | undefined): boolean =>
  item?.kind === 'text' && item.paragraph.closing === true;

/**
 * Fills a section's pages.
 * @param firstOfPaper the section's first page is the paper's first, where the red head has its place
 */
export function fillSection(
  { items, frame, offset, tableRoles }: SetSection,
  setupPitch: number,
  options: FillOptions,
  firstOfPaper: boolean,
): Filled {
  const cursor = startPages(frame, tableRoles);
  const restarts: Restart[] = [];
  const tables: FilledTable[] = [];
  let alone: number | undefined;
  const lineOf = (item: SetText) => (item.style.line === setupPitch ? options.pitch : item.style.line);

  items.forEach((item, i) => {
    if (item.kind === 'break') {
      if (!atPageTop(cursor)) turnPage(cursor);
      return;
    }
    const forced = options.breakBefore.includes(offset + i) && !atPageTop(cursor);
    if (forced || (!atPageTop(cursor) && !fits(cursor, needed(items, i, lineOf, frame)))) turnPage(cursor);
    const before = items[i - 1];
    const begins = isClosing(item) && !isClosing(before) && before !== undefined && before.kind !== 'break';
    if (begins && cursor.page.items.length === 0) alone ??= i;
    switch (item.kind) {
      case 'text':
        putText(
          cursor,
          item,
          lineOf(item),
          options.carry.find((each) => each.item === offset + i)?.lines ?? 0,
        );
        return;
      case 'head':
        putHead(cursor, item, firstOfPaper && cursor.pages.length === 1);
        return;
      case 'rule':
        putRuleItem(cursor, item);
        return;
      case 'table': {
        const next = items[i + 1];
        const { spare } = cursor.frame;
        const rounding = next?.kind === 'break' ? Math.max(0, ofRounding - spare) : 0;
        const slack = next === undefined ? behindTable - spare : rounding;
        const { heights, stated } = formHeights(
          item,
          items.slice(i + 1),
          cursor,
          lineOf,
          slack + options.reserve,
        );
        const filled = fillTable(item, cursor, heights, slack);
        const { split, keep, cut } = filled;
        for (const restart of filled.restarts) restarts.push(restart);
        tables.push({ item: item.item, widths: item.widths, heights: stated, split, keep, cut });
      }
    }
  });
  return { pages: cursor.pages, end: cursor.y, alone, restarts, tables };
}
