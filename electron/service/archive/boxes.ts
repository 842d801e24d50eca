/** The standard's boxes: items of one class, in their order, in boxes as thick as their pages need. */
import { thicknesses } from '../../../templates/kinds/spine-label/schema';
import type { ChainEntry } from './chain';

export interface Box {
  /** 盒号, from 1 in each class. */
  readonly number: number;
  readonly items: readonly ChainEntry[];
  readonly pages: number;
  /** Of its back, mm. */
  readonly thickness: (typeof thicknesses)[number];
}

/** Sheets of paper that lie in a centimetre, each taken to hold one page: practice, to be mended on the paper. */
const SHEETS = 100;
/** Boxes are filled up to the usual thickness; a thick item has one of its own. */
const USUAL = 3 * SHEETS;

const pagesOf = (items: readonly ChainEntry[]): number => items.reduce((sum, { pages }) => sum + pages, 0);

const thicknessFor = (pages: number): Box['thickness'] =>
  thicknesses.find((one) => pages <= (Number(one) / 10) * SHEETS) ?? '50';

/** @param items in the order of 件号, class by class. Different classes never share a box. */
export function boxesOf(items: readonly ChainEntry[]): readonly Box[] {
  const filled: ChainEntry[][] = [];
  for (const item of items) {
    const box = filled.at(-1);
    if (box?.[0]?.group === item.group && pagesOf(box) + item.pages <= USUAL) box.push(item);
    else filled.push([item]);
  }
  const counts = new Map<string, number>();
  return filled.map((box) => {
    const group = box[0]?.group ?? '';
    const number = (counts.get(group) ?? 0) + 1;
    counts.set(group, number);
    const pages = pagesOf(box);
    return { number, items: box, pages, thickness: thicknessFor(pages) };
  });
}
