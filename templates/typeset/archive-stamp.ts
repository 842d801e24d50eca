/**
 * 归档章 (DA/T 22-2015): 45 × 16 mm in six cells without labels, red, on the free place at the top of the first page:
 * in the middle, else where it stands free. 全宗号 年度 件号 / 机构（问题） 保管期限 页数.
 */
import { mmToPt as points } from '../official/measures';
import { measureText, runsOf } from './measure-text';
import type { FaceChains } from './metrics';
import type { Layout, Page, PlacedItem, PlacedLine, PlacedRule } from './page';

/** What the six cells say; empty ones stay empty. */
export interface ArchiveStamp {
  readonly fonds: string;
  readonly year: string;
  readonly serial: string;
  readonly section: string;
  readonly period: string;
  readonly pages: string;
}

const WIDTH = points(45);
const HEIGHT = points(16);
const CELL = { width: points(15), height: points(8) };
const RULE = points(0.3);
/** From the paper's edge and from what stands there, mm. */
const EDGE = points(8);
const CLEAR = points(1.5);
/** 五号, made smaller where a text is wider than its cell. */
const SIZE = 10.5;
/** Left and right of a cell's text, pt. */
const PAD = 2;
/** The capital height of the digits, in em: they stand in the middle of their cell. */
const CAPITAL = 0.7;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const boxOf = (item: PlacedItem): Box => {
  if (item.kind === 'rule' || item.kind === 'image')
    return { left: item.x, top: item.y, right: item.x + item.width, bottom: item.y + item.height };
  if (item.turn)
    return { left: item.x - item.height, top: item.y, right: item.x, bottom: item.y + item.width };
  return { left: item.x, top: item.top, right: item.x + item.width, bottom: item.top + item.height };
};

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right + CLEAR &&
  b.left < a.right + CLEAR &&
  a.top < b.bottom + CLEAR &&
  b.top < a.bottom + CLEAR;

/** The top left of a free place; undefined when there is none. */
export function freePlace({ width, items }: Page): { readonly x: number; readonly y: number } | undefined {
  const boxes = items.map(boxOf);
  const across = [(width - WIDTH) / 2, width - WIDTH - 2 * EDGE, 2 * EDGE];
  for (const x of across)
    for (const y of [EDGE * 1.5, EDGE, EDGE / 2]) {
      const place = { left: x, top: y, right: x + WIDTH, bottom: y + HEIGHT };
      if (!boxes.some((box) => meets(place, box))) return { x, y };
    }
  return undefined;
}

function cellLine(text: string, cell: { x: number; y: number }, chains: FaceChains): PlacedLine | undefined {
  const measured = measureText(text, chains);
  if (measured.width === 0) return undefined;
  const size = Math.min(SIZE, (CELL.width - 2 * PAD) / measured.width);
  const width = measured.width * size;
  const x = cell.x + (CELL.width - width) / 2;
  const runs = runsOf(measured, x, size).map((run) => ({ ...run, color: 'red' as const }));
  return {
    kind: 'line',
    style: 'Body',
    runs,
    y: cell.y + (CELL.height + CAPITAL * size) / 2,
    top: cell.y,
    height: CELL.height,
    x,
    width,
    paragraph: -1,
    last: true,
    repeated: true,
  };
}

/** The stamp's frame and texts with its top left at a place. */
export function stampItems(
  { x, y }: { readonly x: number; readonly y: number },
  stamp: ArchiveStamp,
  chains: FaceChains,
): readonly PlacedItem[] {
  const rule = (left: number, top: number, width: number, height: number): PlacedRule => ({
    kind: 'rule',
    x: left,
    y: top,
    width,
    height,
    color: 'red',
    role: 'table',
  });
  const across = [0, 1, 2].map((row) => rule(x, y + row * CELL.height - RULE / 2, WIDTH, RULE));
  const down = [0, 1, 2, 3].map((column) =>
    rule(x + column * CELL.width - RULE / 2, y - RULE / 2, RULE, HEIGHT + RULE),
  );
  const texts = [stamp.fonds, stamp.year, stamp.serial, stamp.section, stamp.period, stamp.pages];
  const lines = texts.map((text, at) =>
    cellLine(text, { x: x + (at % 3) * CELL.width, y: y + Math.floor(at / 3) * CELL.height }, chains),
  );
  return [...across, ...down, ...lines.filter((line) => line !== undefined)];
}

/** The layout with the stamp on its first page; as it is where nothing is free. */
export function stampFirstPage(layout: Layout, stamp: ArchiveStamp, chains: FaceChains): Layout {
  const [first, ...rest] = layout.pages;
  const place = first && freePlace(first);
  if (!place) return layout;
  return {
    ...layout,
    pages: [{ ...first, items: [...first.items, ...stampItems(place, stamp, chains)] }, ...rest],
  };
}
