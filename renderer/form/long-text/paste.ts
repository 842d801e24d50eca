/** What is pasted from Word, WPS or a web page as plain lines: paragraphs, levels and tables stay, the rest is dropped. */
import { formatLabel, recogniseLabel } from '../../../templates/official/numbering';

/** Elements that begin a line of their own. */
const blocks = new Set(
  'P DIV LI H1 H2 H3 H4 H5 H6 SECTION ARTICLE HEADER FOOTER BLOCKQUOTE PRE UL OL DL DT DD FIGURE ADDRESS'.split(
    ' ',
  ),
);
const dropped = new Set('STYLE SCRIPT HEAD TITLE META LINK TEMPLATE NOSCRIPT IMG SVG OBJECT'.split(' '));

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Word's list paragraphs carry their label in spans that other programs are told to pass over. */
function isWordLabel(element: Element): boolean {
  return /mso-list\s*:\s*ignore/iu.test(element.getAttribute('style') ?? '');
}

const tidy = (text: string): string =>
  text.replace(/[\u00a0\u200b\ufeff]/gu, ' ').replace(/[ \t\r\n]+/gu, ' ');

/** 一. (一) 1、 １． and the like, as Word and web pages write them, in the standard's own form. */
export function tidyLabel(line: string): string {
  const text = line.replace(/^[\s\u3000]+|[\s\u3000]+$/gu, '');
  if (recogniseLabel(text) !== undefined) return text;
  const plain = (digits: string) => Number(digits.normalize('NFKC'));
  const first = /^([一二三四五六七八九十百]+)[.．]\s*/u.exec(text);
  if (first) return `${first[1]!}、${text.slice(first[0].length)}`;
  const second = /^[(（]([一二三四五六七八九十百]+)[)）]\s*/u.exec(text);
  if (second) return `（${second[1]!}）${text.slice(second[0].length)}`;
  const fourth = /^[(（]([0-9０-９]{1,3})[)）]\s*/u.exec(text);
  if (fourth) return formatLabel(4, plain(fourth[1]!)) + text.slice(fourth[0].length);
  const third = /^([0-9０-９]{1,3})(?:[.．、](?![0-9０-９])|[)）])\s*/u.exec(text);
  if (third && plain(third[1]!) > 0) return formatLabel(3, plain(third[1]!)) + text.slice(third[0].length);
  return text;
}

function tableLines(table: Element): readonly string[] {
  return [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => tidy(cell.textContent).trim()).join('\t'),
  );
}

/** The label that a list gives its item: the page shows it, the text does not hold it. */
function itemLabel(item: Element): string {
  const list = item.parentElement;
  if (list?.tagName !== 'OL') return '';
  const start = Number(list.getAttribute('start') ?? 1);
  return `${start + [...list.children].filter((one) => one.tagName === 'LI').indexOf(item)}.`;
}

/** Lines of an HTML body. */
export function linesOfHtml(body: Element): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const close = () => {
    const text = tidyLabel(line);
    if (text !== '') lines.push(text);
    line = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      line += tidy(node.textContent ?? '');
      return;
    }
    if (!isElement(node) || dropped.has(node.tagName.toUpperCase())) return;
    const name = node.tagName.toUpperCase();
    if (name === 'BR') close();
    else if (name === 'TABLE') {
      close();
      lines.push(...tableLines(node));
    } else if (isWordLabel(node)) line += tidy(node.textContent).trim();
    else if (blocks.has(name)) {
      close();
      if (name === 'LI') line = itemLabel(node);
      node.childNodes.forEach(visit);
      close();
    } else node.childNodes.forEach(visit);
  };
  body.childNodes.forEach(visit);
  close();
  return lines;
}

/** Lines of plain text: trimmed at their ends, empty ones dropped, columns kept. */
export const linesOfText = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\r\n\u2028\u2029\v\f]/u)
    .map((line) => (line.includes('\t') ? line.replace(/[ \u3000]+$/u, '') : tidyLabel(line)))
    .filter((line) => line.trim() !== '');
