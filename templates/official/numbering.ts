/** The levels of a paper's body, 一、（一）1.（1）① (GB/T 9704-2012, 7.3.3): writing a label and recognising one. */
import { fromChineseNumeral, fromCircledNumeral, toChineseNumeral, toCircledNumeral } from './numerals';

/** 1–4 are the standard's; 5 is practice. */
export type Level = 1 | 2 | 3 | 4 | 5;

export interface LabelledText {
  readonly level: Level;
  /** As written, marks included: `（三）`. */
  readonly label: string;
  readonly number: number;
  /** The text after the label. */
  readonly rest: string;
}

/** The label of the `number`-th item at a level: 一、 （一） 1. （1） ①. Throws a RangeError as the numerals do. */
export function formatLabel(level: Level, number: number): string {
  switch (level) {
    case 1:
      return `${toChineseNumeral(number)}、`;
    case 2:
      return `（${toChineseNumeral(number)}）`;
    case 3:
      return `${number}.`;
    case 4:
      return `（${number}）`;
    case 5:
      return toCircledNumeral(number);
  }
}

/** Chinese numerals of labels end at 9999, and a pasted list may not: from there on levels 1 and 2 count like level 4. */
export const safeLabel = (level: 1 | 2, number: number): string =>
  formatLabel(number > 9999 ? 4 : level, number);

interface Pattern {
  readonly level: Level;
  /** Group 1 is the numeral; what the label covers is the whole match. */
  readonly expression: RegExp;
  readonly read: (numeral: string) => number | undefined;
}

const arabic = (numeral: string): number => Number(numeral);

const PATTERNS: readonly Pattern[] = [
  { level: 1, expression: /^([一二三四五六七八九十百千零]+)、/, read: fromChineseNumeral },
  { level: 2, expression: /^（([一二三四五六七八九十百千零]+)）/, read: fromChineseNumeral },
  // a digit after the dot makes it a decimal: 1.5万吨 is no label
  { level: 3, expression: /^([1-9]\d{0,3})\.(?!\d)/, read: arabic },
  { level: 4, expression: /^（([1-9]\d{0,3})）/, read: arabic },
  { level: 5, expression: /^([①-⑳㉑-㉟㊱-㊿])/, read: fromCircledNumeral },
];

/** The level label that a text begins with, in the standard's own form only; undefined if it has none. */
export function recogniseLabel(text: string): LabelledText | undefined {
  for (const { level, expression, read } of PATTERNS) {
    const match = expression.exec(text);
    const number = match?.[1] === undefined ? undefined : read(match[1]);
    if (match && number !== undefined) {
      return { level, label: match[0], number, rest: text.slice(match[0].length) };
    }
  }
  return undefined;
}
