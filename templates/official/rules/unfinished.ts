/** R66: text that still waits to be filled in: ××, XX, 【待补】 and their like. */
import type { Fault, Place } from '../fault';
import { ruleFault } from './catalogue';

export interface Unfinished {
  /** Offset in the text, in UTF-16 units. */
  readonly index: number;
  readonly text: string;
}

/** Measure words after a single × or X: 10月×日, X个问题. */
const MEASURE = '[年月日个家处件户名号项批次期吨台万亿元]';

const PATTERNS: readonly RegExp[] = [
  // a single × between figures or after a unit is a sign of multiplication: 3×5, 10蒸吨×2台
  /[×✕╳]{2,}/gu,
  new RegExp(`(?<![0-9A-Za-z])[×✕╳](?=${MEASURE})|(?<=\\p{Script=Han})[×✕╳](?=\\p{Script=Han})`, 'gu'),
  /(?<![A-Za-z])(?:[XＸ]{2,}|x{2,})(?![A-Za-z])/gu,
  new RegExp(`(?<![A-Za-z0-9])[XＸ](?=${MEASURE})`, 'gu'),
  /[【［[〔（(]\s*(?:待(?:补|填|定|核|确认|完善)|此处|请填|请输入)[^】］\]〕）)]*[】］\]〕）)]/gu,
  /\b(?:TO-?DO|TBD|FIX-?ME|lorem ipsum)\b/giu,
  /[_＿]{2,}/gu,
];

/** What one of the patterns must begin with or hold: most texts are let through by this alone. */
const SIGNS = /[×✕╳XＸ_＿]|xx|[【［[〔（(]\s*(?:待|此处|请)|to-?do|tbd|fix-?me|lorem/iu;

/** Whether a text can hold such a place at all; a quick look before `checkUnfinished`. */
export const maybeUnfinished = (text: string): boolean => text !== '' && SIGNS.test(text);

/** Every place of a text that is not filled in, in order. */
export function findUnfinished(text: string): readonly Unfinished[] {
  if (!maybeUnfinished(text)) return [];
  const found = PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ index: match.index, text: match[0] })),
  ).sort((a, b) => a.index - b.index || b.text.length - a.text.length);
  let end = 0;
  return found.filter(({ index, text: words }) => {
    if (index < end) return false;
    end = index + words.length;
    return true;
  });
}

/** R66: one fault for each place, with the words around it. */
export function checkUnfinished(text: string, at: Place): Fault[] {
  return findUnfinished(text).map(({ index, text: words }) => {
    const around = `${text.slice(Math.max(0, index - 8), index)}${words}${text.slice(index + words.length, index + words.length + 8)}`;
    return ruleFault(
      'R66',
      at,
      `“${around.trim()}”中的“${words}”还没有填写。`,
      '请填写实际内容，或删去这一处。',
    );
  });
}
