/** What a text says of a task in so many words: （牵头单位：…；配合单位：…；完成时限：…） behind an item, or on lines of their own. */
import { parseDeadline } from '../../../../templates/official/deadlines';
import type { Span } from './passages';

export type FieldName =
  | 'leads'
  | 'units'
  | 'partners'
  | 'localities'
  | 'persons'
  | 'leaders'
  | 'deadline'
  | 'standard'
  | 'measures';

/** The names by which a field goes, longest first where one begins another. */
const LABELS: Readonly<Record<FieldName, string>> = {
  leads: '牵头单位|牵头部门|主责单位|主责部门',
  units: '责任单位|责任部门|落实单位|承办单位|完成单位',
  partners: '配合单位|配合部门|协办单位|协办部门|参加单位',
  localities: '属地单位|属地乡办|属地',
  leaders: '区级领导|包案领导|分管领导|责任领导|牵头领导',
  persons: '牵头责任人|具体责任人|责任人',
  deadline: '完成时限|整改时限|完成时间|办理时限|时限要求|时限',
  standard: '工作标准|完成标准|工作目标|标准|目标',
  measures: '工作措施|主要措施|措施',
};
const FIELD = new RegExp(
  Object.entries(LABELS)
    .map(([name, labels]) => `(?<${name}>${labels})`)
    .join('|'),
  'y',
);

const names = Object.keys(LABELS) as readonly FieldName[];

export interface Field extends Span {
  readonly name: FieldName;
  /** The value alone. */
  readonly words: string;
}

/** A value ends at the next ； 。 or bracket; on a line of its own at the line's end. */
const STOP = /[；;。）)\n]/;

/** Every named field of a span. */
export function fieldsIn(text: string, { start, end }: Span): readonly Field[] {
  const fields: Field[] = [];
  for (let at = start; at < end; at += 1) {
    // a field's name stands at the beginning of a line, a bracket or a part of one
    if (at > start && !/[（(；;，,。\n\s]/.test(text[at - 1]!)) continue;
    FIELD.lastIndex = at;
    const match = FIELD.exec(text);
    if (!match || text[FIELD.lastIndex] !== '：') continue;
    const groups = match.groups as Readonly<Partial<Record<FieldName, string>>>;
    const name = names.find((one) => groups[one] !== undefined)!;
    const from = FIELD.lastIndex + 1;
    let to = from;
    while (to < end && !STOP.test(text[to]!)) {
      // 张宏伟（局长） belongs to the value, the bracket around all fields does not
      if (text[to] === '（') to = Math.max(to, closing(text, to, end));
      to += 1;
    }
    const words = text.slice(from, to).trim();
    if (words !== '') {
      const begin = from + text.slice(from, to).indexOf(words);
      fields.push({ name, words, start: begin, end: begin + words.length });
    }
    at = to - 1;
  }
  return fields;
}

function closing(text: string, from: number, end: number): number {
  const at = text.indexOf('）', from);
  return at < 0 || at >= end ? from : at;
}

/** The bracket at an item's end, within its marks: （区环保局牵头，各乡办配合） or the fields. */
export function lastBracket(text: string, { start, end }: Span): Span | undefined {
  const part = text.slice(start, end).replace(/[。；;\s]+$/, '');
  if (!part.endsWith('）')) return undefined;
  let depth = 0;
  for (let i = part.length - 1; i >= 0; i -= 1) {
    if (part[i] === '）') depth += 1;
    if (part[i] === '（') depth -= 1;
    if (depth === 0) return { start: start + i, end: start + part.length };
  }
  return undefined;
}

export interface SaidDeadline extends Span {
  readonly words: string;
  /** Whether it can be watched as it is written; without its year it cannot, and no year is guessed. */
  readonly readable: boolean;
}

const DAY = '(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日|底|末|份|上旬|中旬|下旬)?(?:\\d{1,2}时)?';
const DEADLINE = new RegExp(
  [
    `(?:\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}月\\d{1,2}日)(?:至|—)${DAY}`,
    `${DAY}(?:之前|以前|前)`,
    '\\d{4}年年?底前?',
    '每(?:月|周|季度|年)(?:\\d{1,2}日|[一二三四五六日]|底)?(?:以?前)',
    '\\d{1,3}个?(?:工作日|日|天)(?:以|之)?内',
    '立行立改|即知即改|长期坚持',
  ].join('|'),
  'g',
);

/** Deadlines that the words of a span name; the first is the one that counts. */
export const deadlinesIn = (text: string, { start, end }: Span): readonly SaidDeadline[] =>
  [...text.slice(start, end).matchAll(DEADLINE)].map(({ index, 0: words }) => ({
    words,
    start: start + index,
    end: start + index + words.length,
    readable: parseDeadline(words) !== undefined,
  }));

const STANDARD =
  /(?:达到|做到|实现|确保)[^，；。（）]*?(?:\d+(?:\.\d+)?[%％]|\d+个100%|两断三清|全覆盖|清零|全部达标|达标排放)[^，；。（）]*/;

/** A standard that can be checked, in the words of the item itself. */
export function standardIn(
  text: string,
  { start, end }: Span,
): (Span & { readonly words: string }) | undefined {
  const match = STANDARD.exec(text.slice(start, end));
  if (!match) return undefined;
  return { words: match[0], start: start + match.index, end: start + match.index + match[0].length };
}
