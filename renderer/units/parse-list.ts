/** A list that was pasted from Excel, WPS or a mail, as rows of cells; and as entries of the registry. */
import type { Column } from './columns';

/** Rows of cells: tabs between cells, quoted cells may hold line ends; without tabs, commas between cells. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const clean = text.replace(/\r\n?/gu, '\n');
  const separator = clean.includes('\t') ? '\t' : /[,，]/u;
  const rows: string[][] = [];
  for (const line of linesOf(clean)) {
    const cells = line.split(separator).map(unquoted);
    if (cells.some((cell) => cell !== '')) rows.push(cells);
  }
  return rows;
}

/** Lines, but for line ends inside quotes. */
function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    if (text[at] !== '\n' || quoted) continue;
    lines.push(text.slice(from, at));
    from = at + 1;
  }
  // an odd quote is a mark like any other
  return quoted ? text.split('\n') : [...lines, text.slice(from)];
}

const unquoted = (cell: string): string => {
  const inner = /^\s*"([\s\S]*)"\s*$/u.exec(cell)?.[1];
  return (inner === undefined ? cell : inner.replaceAll('""', '"')).replace(/\s+/gu, ' ').trim();
};

/** Entries of a pasted list. A first row of column heads says what the columns are; else they stand in our order. */
export function entriesOf<T>(text: string, columns: readonly Column<T>[], blank: () => T): readonly T[] {
  const [first, ...others] = cellsOf(text);
  if (first === undefined) return [];
  const heads = first.map((cell) => columns.find((column) => column.heads.includes(cell)));
  const headed = heads.filter((head) => head !== undefined).length;
  const hasHead = headed > 0 && headed >= first.filter((cell) => cell !== '').length / 2;
  const order = hasHead ? heads : columns;
  const rows = hasHead ? others : [first, ...others];
  return rows.map((cells) => cells.reduce((entry, cell, n) => order[n]?.put(entry, cell) ?? entry, blank()));
}
