/** How cell contents take their cell: pictures fitted into their box, tick boxes packed into lines, labels continued. */
import type { Cell, Picture, PictureSize } from '../document/blocks';
import { mmToPt } from '../official/measures';
import type { FlowTable } from './flow';

/** Weight of table lines (practice), pt. */
export const borderWeight = 0.5;

/** Height and width that a line between cells takes, pt. */
export const borderOf = ({ borders }: FlowTable): number => (borders === 'grid' ? borderWeight : 0);

/** Room for the contents of a cell that is `width` wide from line to line; pt. */
export const roomIn = (width: number, table: FlowTable): number => width - 2 * table.padding.x;

/** A picture's place: size in pt, shares of the source cut off at each side, 0–1. */
export interface FittedPicture {
  readonly width: number;
  readonly height: number;
  readonly crop: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

/**
 * Fits a picture into its box and the column: `contain` scales, `cover` crops evenly; never distorted.
 * @param source its pixels; an unknown picture counts as a square
 * @param width room in the cell, pt
 */
export function fitPicture(piece: Picture, source: PictureSize | undefined, width: number): FittedPicture {
  const shrink = Math.min(1, width / mmToPt(piece.width));
  const box = { width: mmToPt(piece.width) * shrink, height: mmToPt(piece.height) * shrink };
  const ratio = source && source.width > 0 && source.height > 0 ? source.width / source.height : 1;
  const boxRatio = box.width / box.height;
  if (piece.fit === 'contain') {
    const crop = { left: 0, top: 0, right: 0, bottom: 0 };
    return ratio > boxRatio
      ? { width: box.width, height: box.width / ratio, crop }
      : { width: box.height * ratio, height: box.height, crop };
  }
  const wide = ratio > boxRatio;
  const across = wide ? (1 - boxRatio / ratio) / 2 : 0;
  const down = wide ? 0 : (1 - ratio / boxRatio) / 2;
  return { ...box, crop: { left: across, right: across, top: down, bottom: down } };
}

const tickGap = '　';

/** Options packed into lines that `fits` accepts: an option is cut only where it is longer than a whole line. */
export function packTicks(options: readonly string[], fits: (line: string) => boolean): string {
  let out = '';
  let line = '';
  for (const option of options) {
    const longer = line === '' ? option : line + tickGap + option;
    if (line === '' || fits(longer)) {
      line = longer;
    } else {
      out += `${line}\n`;
      line = option;
    }
  }
  return out + line;
}

/** A merged cell's label as the next page repeats it, with （续） at its end. */
export function continuedCell(cell: Cell): Cell {
  const content = [...cell.content];
  const last = content[content.length - 1];
  if (last?.kind !== 'text') return cell;
  content[content.length - 1] = { ...last, runs: [...last.runs, { text: '（续）' }] };
  return { ...cell, content };
}
