/** Tables on the clipboard, as Excel, WPS and web pages put them there, as plain cells; and back. */

/** Rows of cells; all rows are equally long. */
export type Cells = readonly (readonly string[])[];

const squared = (rows: readonly (readonly string[])[]): Cells => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
};

/** Full-width digits, letters and blanks as half-width; no-break and zero-width blanks gone; line ends alike. */
export const tidyCell = (text: string): string =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ％．／]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[\u200b-\u200d\ufeff]/gu, '')
    .replace(/[\u00a0\u3000]/gu, ' ')
    .replace(/\r\n?/gu, '\n')
    .trim();

/** Tab-separated text; a cell in quotes may hold tabs, line ends and doubled quotes. */
export function cellsOfText(text: string): Cells {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const plain = text.replace(/\r\n?/gu, '\n');
  while (at <= plain.length) {
    const [cell, end] = plain[at] === '"' ? quoted(plain, at) : bare(plain, at);
    row.push(tidyCell(cell));
    if (plain[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  // what is copied ends its last line too
  if (rows.length > 1 && rows.at(-1)?.join('') === '') rows.pop();
  return squared(rows);
}

function bare(text: string, from: number): readonly [string, number] {
  let end = from;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n') end += 1;
  return [text.slice(from, end), end];
}

/** A quoted cell; a quote that is never closed, or closed in the middle of a cell, is a mark like any other. */
function quoted(text: string, from: number): readonly [string, number] {
  let end = from + 1;
  for (;;) {
    const close = text.indexOf('"', end);
    if (close < 0) return bare(text, from);
    if (text[close + 1] === '"') {
      end = close + 2;
      continue;
    }
    const after = text[close + 1];
    if (after !== undefined && after !== '\t' && after !== '\n') return bare(text, from);
    return [text.slice(from + 1, close).replaceAll('""', '"'), close + 1];
  }
}

/** Cells of the first table in an HTML text; a merged cell's text is spread over all that it covers. */
export function cellsOfHtml(html: string): Cells | undefined {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (table === null) return undefined;
  const rows: (string | undefined)[][] = [];
  for (const [y, line] of [...table.rows].entries()) {
    const row = (rows[y] ??= []);
    let x = 0;
    for (const cell of line.cells) {
      while (row[x] !== undefined) x += 1;
      const text = tidyCell(textOf(cell));
      for (let down = 0; down < cell.rowSpan; down += 1) {
        const covered = (rows[y + down] ??= []);
        for (let right = 0; right < cell.colSpan; right += 1) covered[x + right] = text;
      }
      x += cell.colSpan;
    }
  }
  const whole = rows.slice(0, table.rows.length).map((row) => Array.from(row, (text) => text ?? ''));
  return squared(whole);
}

/** Text with the line ends that <br> and blocks make; blanks and line ends of the source are one blank. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/gu, ' ');
  if (node.nodeName === 'BR') return '\n';
  const inner = [...node.childNodes].map(textOf).join('');
  return /^(?:P|DIV|LI|TR)$/u.test(node.nodeName) ? `${inner}\n` : inner;
}

/** What a paste holds: the table when there is one, else the text. */
export const cellsOfClipboard = (data: Pick<DataTransfer, 'getData'>): Cells => {
  const html = data.getData('text/html');
  return (html === '' ? undefined : cellsOfHtml(html)) ?? cellsOfText(data.getData('text/plain'));
};

const quote = (cell: string): string => (/["\t\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Cells as Excel and WPS take them. */
export const textOfCells = (cells: Cells): string => cells.map((row) => row.map(quote).join('\t')).join('\n');
