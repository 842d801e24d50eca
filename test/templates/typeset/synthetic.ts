/** Metrics and flows made by rule, so that typesetter tests need no font. */
import type { Cell } from '../../../templates/document/blocks';
import type { FlowDocument, FlowItem, FlowParagraph, FlowTable } from '../../../templates/flow/flow';
import { stylesFor } from '../../../templates/flow/styles';
import { setups, type SetupName } from '../../../templates/official/setups';
import { layout } from '../../../templates/typeset/layout';
import type { FaceChains, FaceMetrics } from '../../../templates/typeset/metrics';
import type { Layout, Page, PlacedLine, PlacedRule } from '../../../templates/typeset/page';

const cjk = [
  0xb7, 1, 1000, 0x2014, 12, 1000, 0x2026, 1, 1000, 0x2103, 1, 1000, 0x25a1, 1, 1000, 0x2611, 1, 1000,
];
const chinese = (id: string, more: readonly number[]): FaceMetrics => ({
  id,
  family: id,
  unitsPerEm: 1000,
  ascent: 880,
  descent: -120,
  advances: [0x20, 95, 500, ...cjk, 0x3000, 0x100, 1000, ...more, 0xff00, 0xf0, 1000],
});
const han = [0x4e00, 0x5200, 1000];
const latin: FaceMetrics = {
  id: 'latin',
  family: 'latin',
  unitsPerEm: 2048,
  ascent: 1825,
  descent: -443,
  advances: [0x20, 1, 512, 0x21, 94, 1024],
};
/** 仿宋 lacks the last hundred ideographs of the block; 宋体 has them. */
const fangsong = chinese('fangsong', [0x4e00, 0x5200 - 100, 1000]);
const song = chinese('song', han);

export const faces: FaceChains = {
  title: [chinese('title', han)],
  fangsong: [fangsong, song],
  kai: [chinese('kai', han)],
  hei: [chinese('hei', han)],
  song: [song],
  latin: [latin],
};

export const text = (value: string, more: Partial<FlowParagraph> = {}): FlowParagraph => ({
  kind: 'paragraph',
  style: 'Body',
  runs: [{ text: value }],
  ...more,
});

export const cell = (value: string, more: Partial<Cell> = {}): Cell => ({
  content: [{ kind: 'text', runs: [{ text: value }] }],
  ...more,
});

export const table = (
  columns: number,
  header: readonly (readonly Cell[])[],
  body: readonly (readonly Cell[])[],
  more: Partial<FlowTable> = {},
): FlowTable => ({
  kind: 'table',
  columns: Array.from({ length: columns }, () => ({ weight: 1 })),
  header: header.map((cells) => ({ cells, minHeight: 0, grow: 0 })),
  body: body.map((cells) => ({ cells, minHeight: 0, grow: 0 })),
  size: 12,
  pitch: 18,
  borders: 'grid',
  padding: { x: 4, y: 2 },
  fill: false,
  ...more,
});

export const flowOf = (
  items: readonly FlowItem[],
  more: Partial<FlowDocument> = {},
  setup: SetupName = 'common',
): FlowDocument => ({
  kind: 'speech',
  title: '',
  author: '',
  setup: setups[setup],
  styles: stylesFor(setups[setup]),
  sections: [{ orientation: 'portrait', items }],
  pageNumbering: { style: 'dashes' },
  ...more,
});

export const landscape = (items: readonly FlowItem[]): FlowDocument =>
  flowOf([], { sections: [{ orientation: 'landscape', items }] });

export const lay = (flow: FlowDocument): Layout => layout(flow, faces, {});

export const linesOf = (page: Page): PlacedLine[] =>
  page.items.filter((item): item is PlacedLine => item.kind === 'line');
export const rulesOf = (page: Page): PlacedRule[] =>
  page.items.filter((item): item is PlacedRule => item.kind === 'rule');
/** Lines of the record's own text, in reading order: no page numbers, no repeated headers. */
export const bodyLines = ({ pages }: Layout): PlacedLine[] =>
  pages.flatMap(linesOf).filter((line) => !line.repeated);
export const textOf = (line: PlacedLine): string => line.runs.map((run) => run.text).join('');
/** Texts of the lines of one paragraph set alone. */
export const broken = (value: string, more: Partial<FlowParagraph> = {}): string[] =>
  bodyLines(lay(flowOf([text(value, { firstLine: 0, ...more })]))).map(textOf);
