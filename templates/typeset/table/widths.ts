/** Column widths from weights, least widths and content. */
import type { Column } from '../../document/blocks';
import { roomIn } from '../../flow/cell-fit';
import type { FlowTable } from '../../flow/flow';
import { breakClass } from '../break-classes';
import { canBreakBefore } from '../break-lines';
import { naturalWidth } from '../set-line';
import type { Shaper } from '../shape';
import type { Grid } from './grid';

/** Longer tokens (addresses of web pages) are broken rather than given a column of their own, in 字. */
const longestToken = 12;

function widthOf(shaper: Shaper, text: string, size: number): number {
  const shaped = shaper.shape([{ text }], 'fangsong', size);
  return naturalWidth(shaped, 0, shaped.length, 0);
}

/** Width of the widest unbreakable stretch of a text, pt; stretches longer than `most` count as nothing. */
function widestToken(shaper: Shaper, text: string, size: number, most: number): number {
  const { advances, classes, length } = shaper.shape([{ text }], 'fangsong', size);
  let widest = 0;
  let token = 0;
  for (let i = 0; i <= length; i++) {
    if (i === length || classes[i] === breakClass.newline || (i > 0 && canBreakBefore(classes, i))) {
      if (token > widest && token <= most) widest = token;
      token = 0;
    }
    if (i < length && classes[i] !== breakClass.space) token += advances[i]!;
  }
  return widest;
}

/** Breaks are allowed in a date, but a column should not make one need it. */
const date = /\d{4}年\d{1,2}月\d{1,2}日/;

/** Only texts with such a stretch can be wider than the two characters that every column has room for. */
const hasWord = /[!-~\u00c0-\u024f]{4}/;

/** For each column the room that its content cannot do without, padding included, pt. */
function contentNeeds(table: FlowTable, grids: readonly Grid[], shaper: Shaper): number[] {
  const needs = table.columns.map(() => 2 * table.size);
  // a column's dates and numbers repeat: each is measured once
  const measured = table.columns.map(() => new Set<string>());
  for (const { cells } of grids) {
    for (const { cell, column, colSpan } of cells) {
      if (colSpan > 1) continue;
      for (const content of cell.content) {
        if (content.kind !== 'text') continue;
        for (const { text } of content.runs) {
          if (!hasWord.test(text) || measured[column]!.has(text)) continue;
          measured[column]!.add(text);
          const [day] = date.exec(text) ?? [];
          const token = widestToken(shaper, text, table.size, longestToken * table.size);
          const width = day === undefined ? token : Math.max(token, widthOf(shaper, day, table.size));
          if (width > needs[column]!) needs[column] = width;
        }
      }
    }
  }
  return needs;
}

/** Shares `total` by weight; columns whose share is below their least width get that, the others share the rest. */
function share(columns: readonly Column[], least: readonly number[], total: number): number[] {
  const floor = least.reduce((sum, width) => sum + width, 0);
  if (floor >= total) return least.map((width) => (width * total) / floor);
  const fixed = new Set<number>();
  for (;;) {
    let weight = 0;
    let rest = total;
    columns.forEach((column, i) => {
      if (fixed.has(i)) rest -= least[i]!;
      else weight += Math.max(column.weight, 0.01);
    });
    const width = (i: number) => (rest * Math.max(columns[i]!.weight, 0.01)) / weight;
    const below = columns.map((_, i) => i).filter((i) => !fixed.has(i) && width(i) < least[i]!);
    if (below.length === 0) return columns.map((_, i) => (fixed.has(i) ? least[i]! : width(i)));
    for (const i of below) fixed.add(i);
  }
}

/** How far a column's room stays from whole half characters, pt. */
const leeway = 0.5;

/** What `room` has beyond whole half characters, pt. */
const beyond = (room: number, size: number): number => room % (size / 2);

/** By how much a column must grow so that no line of whole characters fits it to the hair, pt. */
function growth(width: number, table: FlowTable): number {
  const over = beyond(roomIn(width, table), table.size);
  if (over < leeway) return leeway - over;
  return over > table.size / 2 - leeway ? table.size / 2 - over + leeway : 0;
}

/**
 * Keeps lines of whole characters from fitting to the hair: there every program rounds its own way, and DOCX
 * would break where PDF does not. The widest column gives what the others take.
 */
function loosened(widths: readonly number[], table: FlowTable): number[] {
  const out = [...widths];
  const giver = out.indexOf(Math.max(...out));
  const move = (to: number, amount: number) => {
    out[to]! += amount;
    out[giver]! -= amount;
  };
  out.forEach((width, i) => {
    if (i !== giver) move(i, growth(width, table));
  });
  // the giver itself: another column that stays loose takes a little more
  if (growth(out[giver]!, table) > 0) {
    const taker = out.findIndex((width, i) => i !== giver && growth(width + 2 * leeway, table) === 0);
    if (taker >= 0) move(taker, 2 * leeway);
  }
  return out;
}

/**
 * Widths of a table's grid columns.
 * @param total width of the table, pt
 * @returns one width a column, in pt and whole twips but the last, which takes what is left
 */
export function columnWidths(
  table: FlowTable,
  grids: readonly Grid[],
  shaper: Shaper,
  total: number,
): number[] {
  if (table.columns.length === 0) return [];
  const needs = contentNeeds(table, grids, shaper);
  const least = table.columns.map(
    ({ min = 0 }, i) => Math.max(min * table.size, needs[i]!) - roomIn(0, table),
  );
  const shares = loosened(share(table.columns, least, total), table);
  const widths = shares.map((width) => Math.round(width * 20) / 20);
  const used = widths.slice(0, -1).reduce((sum, width) => sum + width, 0);
  widths[widths.length - 1] = total - used;
  return widths;
}
