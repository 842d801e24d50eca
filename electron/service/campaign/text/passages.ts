/** A mended text as passages: its labelled items of every level, the items of lists inside a paragraph, plain paragraphs. */
import { recogniseLabel } from '../../../../templates/official/numbering';

/** Offsets into the mended text, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Passage extends Span {
  /** 一、 1, （一） 2, 1. 3, （1） 4, ① 5, 一是 `point`, a 1.…；2.… inside a paragraph `inline`, else `plain`. */
  readonly level: 1 | 2 | 3 | 4 | 5 | 'point' | 'inline' | 'plain';
  /** As written: 一、, 1., 一是; '' for plain ones. */
  readonly label: string;
  /** Where the text after the label begins. */
  readonly body: number;
  /** Which list of its paragraph an inline item belongs to, from 0. */
  readonly list: number;
  /** Which line of the text it stands in, from 0. */
  readonly line: number;
}

const POINT = /^([一二三四五六七八九十]{1,2}是)(?=[^，。；]*)/;

/** The lines of a text with where they begin. */
export function linesIn(text: string): readonly (Span & { readonly text: string })[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length, text: line };
    start += line.length + 1;
    return span;
  });
}

export function passagesOf(text: string): readonly Passage[] {
  return linesIn(text).flatMap(({ text: line, start, end }, i): Passage[] => {
    const labelled = recogniseLabel(line);
    const point = POINT.exec(line)?.[1];
    const label = labelled?.label ?? point ?? '';
    const level = labelled?.level ?? (point === undefined ? 'plain' : 'point');
    const whole: Passage = { level, label, start, end, body: start + label.length, list: 0, line: i };
    return [whole, ...(level === 3 ? [] : inlineItems(line, start, i))];
  });
}

/** A number that begins an item: not part of a date, a decimal or a longer number. */
const NUMBER = /(?<![\d.．年月〔])(\d{1,2})[.．](?!\d)/g;

/** 1.…；2.…；3.…。 inside a line: numbers that run from 1, each item up to the next number or its sentence's end. */
function inlineItems(line: string, offset: number, at: number): readonly Passage[] {
  const found = [...line.matchAll(NUMBER)].map((match) => ({
    number: Number(match[1]),
    start: match.index,
    body: match.index + match[0].length,
    label: match[0],
  }));
  const lists: (typeof found)[] = [];
  for (const item of found) {
    const last = lists.at(-1);
    if (item.number === 1) lists.push([item]);
    else if (last !== undefined && item.number === last.at(-1)!.number + 1) last.push(item);
  }
  return lists
    .filter((list) => list.length > 1)
    .flatMap((list, n) =>
      list.map((item, i): Passage => {
        const stop = line.indexOf('。', item.body);
        const sentence = stop < 0 ? line.length : stop;
        const next = list[i + 1]?.start ?? line.length;
        const end = Math.min(sentence, next);
        return {
          level: 'inline',
          label: item.label,
          start: offset + item.start,
          body: offset + item.body,
          end: offset + trimmedEnd(line, item.body, end),
          list: n,
          line: at,
        };
      }),
    );
}

/** Without the marks that only part one item from the next. */
function trimmedEnd(line: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[；;，,、。\s]/.test(line[end - 1]!)) end -= 1;
  return end;
}

/** Sentences of a span, each with its closing mark and quotes; a ； parts none. */
export function sentencesIn(text: string, { start, end }: Span): readonly Span[] {
  const sentences: Span[] = [];
  let from = start;
  for (let i = start; i < end; i += 1) {
    if (!/[。！？\n]/.test(text[i]!)) continue;
    let to = i + 1;
    while (to < end && /[”’）]/.test(text[to]!)) to += 1;
    if (text.slice(from, to).trim() !== '') sentences.push({ start: from, end: to });
    from = to;
    i = to - 1;
  }
  if (text.slice(from, end).trim() !== '') sentences.push({ start: from, end });
  return sentences;
}
