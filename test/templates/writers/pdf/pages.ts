/** Small display lists for the PDF writer's tests. */
import { expect } from 'vitest';
import type { FlowDocument } from '../../../../templates/flow/flow';
import { stylesFor } from '../../../../templates/flow/styles';
import { setups } from '../../../../templates/official/setups';
import type { Layout, Page, PlacedItem, PlacedLine, PlacedRun } from '../../../../templates/typeset/page';

/** Matches a number up to so many decimals inside a larger match. */
export const near = (value: number, digits = 3): unknown => expect.closeTo(value, digits);

export const emptyFlow: FlowDocument = {
  kind: 'notice',
  title: '关于印发攻坚方案的通知',
  author: '禹王台区攻坚办',
  subject: '督办',
  setup: setups.common,
  styles: stylesFor(setups.common),
  sections: [],
  pageNumbering: { style: 'dashes' },
};

export const run = (x: number, text: string, more: Partial<PlacedRun> = {}): PlacedRun => ({
  x,
  text,
  face: 'fangsong',
  role: 'fangsong',
  size: 16,
  spacing: 0,
  width: [...text].length * 16,
  ...more,
});

export const line = (y: number, runs: readonly PlacedRun[], more: Partial<PlacedLine> = {}): PlacedLine => ({
  kind: 'line',
  style: 'Body',
  runs,
  y,
  top: y - 20,
  height: 28.95,
  x: runs[0]?.x ?? 0,
  width: 442.2,
  paragraph: 0,
  last: true,
  ...more,
});

export const page = (items: readonly PlacedItem[], more: Partial<Page> = {}): Page => ({
  width: 595.28,
  height: 841.89,
  orientation: 'portrait',
  items,
  bookmarks: [],
  ...more,
});

export const layoutOf = (...pages: readonly Page[]): Layout => ({
  pages,
  facts: {
    breakBefore: [],
    tightened: [],
    restarts: [],
    carried: [],
    tables: [],
    colophonAlone: false,
    blankBeforeColophon: false,
  },
  faults: [],
  roles: new Set(),
});
