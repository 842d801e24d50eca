/** 副本 along the diagonal of every page, with the 档号 below it: what is handed out is not taken for the sealed paper. */
import { measureText, runsOf } from './measure-text';
import type { FaceChains } from './metrics';
import type { Layout, Page, PlacedLine, Watermark } from './page';

/** Of the diagonal, for the large word and for the line below it at most. */
const SHARE = { word: 0.28, note: 0.5 };
/** 小二 at most. */
const NOTE_SIZE = 18;
/** From the word's baseline to that of the line below it, in sizes of the latter. */
const NOTE_BELOW = 2.2;
/** A word's baseline below the middle of the page, in its own size: its middle stands there. */
const RAISED = 0.3;

function centred(text: string, width: number, most: number, y: number, chains: FaceChains): PlacedLine {
  const measured = measureText(text, chains);
  const size = Math.min(most, width / Math.max(measured.width, 1));
  const wide = measured.width * size;
  return {
    kind: 'line',
    style: 'Body',
    runs: runsOf(measured, -wide / 2, size),
    y,
    top: y - size,
    height: size,
    x: -wide / 2,
    width: wide,
    paragraph: -1,
    last: true,
    repeated: true,
  };
}

function watermarkOf(page: Page, word: string, note: string, chains: FaceChains): Watermark {
  const diagonal = Math.hypot(page.width, page.height);
  const size = (diagonal * SHARE.word) / Math.max(measureText(word, chains).width, 1);
  const y = size * RAISED;
  return {
    turn: -(Math.atan2(page.height, page.width) * 180) / Math.PI,
    lines: [
      centred(word, diagonal, size, y, chains),
      centred(note, diagonal * SHARE.note, NOTE_SIZE, y + NOTE_SIZE * NOTE_BELOW, chains),
    ],
  };
}

/** The layout with a watermark on every page. */
export const withWatermark = (layout: Layout, word: string, note: string, chains: FaceChains): Layout => ({
  ...layout,
  pages: layout.pages.map((page) => ({ ...page, watermark: watermarkOf(page, word, note, chains) })),
});
