/** Tables, forms and picture pairs resolved to one table shape. */
import type { Form, PicturePair, Row, Table } from '../document/blocks';
import { mmToPt } from '../official/measures';
import { fontSize } from '../official/measures';
import type { FlowParagraph, FlowRow, FlowTable } from './flow';

/** Space inside a cell, pt (practice). */
const padding = { x: 4, y: 2 };
/** A photograph's box in mm: two pairs with heading and captions fit a page. */
const photograph = { width: 74, height: 62 };

const lowerRow = (row: Row): FlowRow => ({
  cells: row.cells,
  minHeight: mmToPt(row.minHeight ?? 0),
  grow: row.grow ?? 0,
  keepNext: row.keepNext,
});

/** Line pitch by practice: half as much again as the text's size. */
const pitchFor = (size: number): number => Math.round(size * 1.5 * 2) / 2;

export function lowerTable(block: Table): FlowTable {
  const size = block.size ?? fontSize.小四;
  return {
    kind: 'table',
    columns: block.columns,
    header: block.header.map(lowerRow),
    body: block.body.map(lowerRow),
    size,
    pitch: block.pitch ?? pitchFor(size),
    borders: block.borders ?? 'grid',
    padding,
    fill: false,
  };
}

export function lowerForm(block: Form): FlowTable {
  const size = block.size ?? fontSize.小四;
  return {
    kind: 'table',
    columns: block.columns,
    header: [],
    body: block.rows.map(lowerRow),
    size,
    pitch: block.pitch ?? pitchFor(size),
    borders: 'grid',
    padding,
    fill: block.rows.some((row) => (row.grow ?? 0) > 0),
  };
}

/** A heading line, then 整改前 and 整改后 side by side in a row that stays whole. */
export function lowerPicturePair(block: PicturePair): (FlowParagraph | FlowTable)[] {
  const cell = (side: PicturePair['before']): Row['cells'][number] => ({
    vAlign: 'top',
    content: [
      { kind: 'picture', ref: side.ref, alt: side.caption, ...photograph, fit: 'cover', from: side.from },
      { kind: 'text', runs: [{ text: side.caption, from: side.from }], align: 'center', from: side.from },
    ],
  });
  const heading: FlowParagraph = {
    kind: 'paragraph',
    style: 'Body',
    runs: [{ text: block.heading, from: block.from }],
    keepNext: true,
    from: block.from,
  };
  const pair: FlowTable = {
    kind: 'table',
    columns: [{ weight: 1 }, { weight: 1 }],
    header: [],
    body: [{ cells: [cell(block.before), cell(block.after)], minHeight: 0, grow: 0 }],
    size: fontSize.小四,
    pitch: 20,
    borders: 'none',
    padding,
    fill: false,
  };
  return block.heading === '' ? [pair] : [heading, pair];
}
