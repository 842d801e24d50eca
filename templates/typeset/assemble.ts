/** Sections' pages → the paper's pages: colophon, blank page, page numbers, places of lost characters. */
import type { FlowDocument } from '../flow/flow';
import { colophonFits, putColophon, type SetColophon } from './colophon';
import { blankPage, type DraftPage } from './draft';
import { frameOf } from './frame';
import type { Losses } from './losses';
import type { Page } from './page';
import { pageNumber } from './page-numbers';
import type { Settled } from './settle';
import type { Tools } from './tools';

export interface Assembled {
  readonly pages: readonly DraftPage[];
  readonly colophonAlone: boolean;
  readonly blankBeforeColophon: boolean;
}

/**
 * Adds the colophon to the last page, or puts it alone on a new one: when it has no room there, when the last
 * page is landscape, or when it is to stand on an even page and the last is odd.
 */
export function addColophon(
  flow: FlowDocument,
  sections: readonly Settled[],
  colophon: SetColophon | undefined,
): Assembled {
  const pages = sections.flatMap((section) => section.pages);
  const last = pages[pages.length - 1];
  if (colophon === undefined || last === undefined) {
    return { pages, colophonAlone: false, blankBeforeColophon: false };
  }
  const odd = (count: number) => count % 2 === 1;
  const end = sections[sections.length - 1]!.end;
  const fits = colophonFits(colophon, last.frame, end) && !(colophon.onEvenPage && odd(pages.length));
  if (fits) {
    putColophon(last, colophon);
    return { pages, colophonAlone: false, blankBeforeColophon: false };
  }
  const frame = frameOf(flow.setup, { orientation: 'portrait' });
  const blankBefore = colophon.onEvenPage && odd(pages.length + 1);
  if (blankBefore) pages.push(blankPage(frame));
  const own = blankPage(frame);
  putColophon(own, colophon);
  pages.push(own);
  return { pages, colophonAlone: true, blankBeforeColophon: blankBefore };
}

/** Line number on its page: how many line boxes begin at or above `top`. */
function lineNumber({ items }: DraftPage, top: number): number {
  const tops = new Set<number>();
  for (const item of items)
    if (item.kind === 'line' && item.top <= top + 0.01) tops.add(Math.round(item.top * 10));
  return tops.size;
}

/**
 * Numbers the pages: a blank page before the colophon's page and that page have no number (7.5), nor has a letter's
 * first (10.1).
 */
export function finishPages(
  tools: Tools,
  flow: FlowDocument,
  { pages, blankBeforeColophon }: Assembled,
  losses: Losses,
): Page[] {
  return pages.map((draft, i) => {
    const { frame, items, bookmarks, lost } = draft;
    for (const { character, top } of lost) {
      losses.missing(character.character, character.from, i + 1, lineNumber(draft, top));
    }
    const silent =
      flow.pageNumbering.style === 'none' ||
      draft.unnumbered === true ||
      (blankBeforeColophon && i >= pages.length - 2);
    const number = i + 1;
    return {
      width: frame.width,
      height: frame.height,
      orientation: frame.orientation,
      ...(frame.paper === 'A3' ? { paper: frame.paper } : {}),
      ...(silent ? {} : { number }),
      items: silent ? items : [...items, pageNumber(tools, frame, number)],
      bookmarks,
    };
  });
}
