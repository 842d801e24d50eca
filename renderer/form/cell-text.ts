/** A field in one cell of a table: what its value says there, and what a typed or pasted text makes of it. */
import { formatPerson, type Person } from '../../templates/fields';
import type { Field, Option } from '../../templates/form';
import { formatDate, type CalendarDate } from '../../templates/official/dates';
import { listOf } from '../state/form-values';
import { wholeDate } from './date-proposal';

/** A field that a cell can hold. */
export type CellField = Exclude<Field, { kind: 'picture' | 'group' | 'annexes' }>;

/** The value that a text means, or why it means none. */
export type CellReading = { readonly value: unknown } | { readonly refused: string };

/** Pictures, groups and rows inside rows have no room in a cell; persons have. */
export const isCellField = (field: Field): field is CellField =>
  field.kind === 'rows'
    ? field.people === true
    : field.kind !== 'picture' && field.kind !== 'group' && field.kind !== 'annexes';

const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const isPerson = (value: unknown): value is Person => typeof value === 'object' && value !== null;
const personWords = ({ name, post }: Partial<Person>): string =>
  formatPerson({ name: words(name), post: words(post) });

const labelOf = (options: readonly Option[], value: unknown): string =>
  value === '' ? '' : (options.find((option) => option.value === value)?.label ?? words(value));

/** A value as a cell shows it; '' for one that the field cannot have. */
export function cellText(field: CellField, value: unknown): string {
  switch (field.kind) {
    case 'number':
      return typeof value === 'number' ? String(value) : '';
    case 'yesNo':
      return typeof value !== 'boolean' ? '' : value ? '是' : '否';
    case 'choice':
      return labelOf(field.options, value);
    case 'ticks':
      return listOf(value)
        .map((one) => labelOf(field.options, one))
        .join('、');
    case 'list':
      return listOf(value).map(words).join('、');
    case 'rows':
      return listOf(value).filter(isPerson).map(personWords).join('、');
    default:
      return words(value);
  }
}

/**
 * The value that a text means in a field.
 * @param before the value so far: persons who stay keep what the text does not show.
 * @param blank what an emptied number, choice or yes-no falls back to.
 */
export function readCell(field: CellField, text: string, before: unknown, blank: unknown): CellReading {
  const plain = text.trim();
  switch (field.kind) {
    case 'number':
      return plain === '' ? { value: blank } : readNumber(field, plain);
    case 'yesNo':
      return plain === '' ? { value: blank } : readYesNo(plain);
    case 'choice': {
      const value = optionOf(field.options, plain);
      if (value !== undefined) return { value };
      return plain === '' ? { value: blank } : { refused: optionWords(field.options) };
    }
    case 'ticks': {
      const chosen = splitNames(plain).map((one) => optionOf(field.options, one));
      return chosen.includes(undefined) ? { refused: optionWords(field.options) } : { value: chosen };
    }
    case 'list':
      return { value: splitNames(plain) };
    case 'rows':
      return { value: peopleOf(plain, listOf(before).filter(isPerson)) };
    case 'date':
      return { value: dateText(oneLine(plain)) };
    case 'deadline':
      return { value: deadlineText(plain) };
    case 'longText':
      return { value: plain };
    case 'text':
      return field.maxLength !== undefined && [...oneLine(plain)].length > field.maxLength
        ? { refused: `最多 ${field.maxLength} 个字` }
        : { value: oneLine(plain) };
    default:
      return { value: oneLine(plain) };
  }
}

/** A line that a sheet broke in its narrow column is one line again. */
const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, '');

/** By its label, or as it is stored. */
const optionOf = (options: readonly Option[], text: string): string | undefined =>
  (options.find(({ label }) => label === text) ?? options.find(({ value }) => value === text))?.value;

const optionWords = (options: readonly Option[]): string =>
  `可以填：${options
    .filter(({ value }) => value !== '')
    .map(({ label }) => label)
    .join('、')}`;

function readNumber(
  { min, max, unit = '' }: Extract<CellField, { kind: 'number' }>,
  text: string,
): CellReading {
  const plain = text.normalize('NFKC').replace(/[,，\s]/gu, '');
  const digits = unit !== '' && plain.endsWith(unit) ? plain.slice(0, -unit.length) : plain;
  const value = /^[-+]?(?:\d+\.?\d*|\.\d+)$/u.test(digits) ? Number(digits) : Number.NaN;
  if (Number.isNaN(value)) return { refused: '只能填数字' };
  if (min !== undefined && value < min) return { refused: `不能小于 ${min}` };
  return max !== undefined && value > max ? { refused: `不能大于 ${max}` } : { value };
}

function readYesNo(text: string): CellReading {
  const plain = text.normalize('NFKC');
  if (/^(?:是|有|√|✓|✔|对|true|yes|y|1)$/iu.test(plain)) return { value: true };
  if (/^(?:否|不是|无|没有|×|✗|✘|错|false|no|n|0)$/iu.test(plain)) return { value: false };
  return { refused: '可以填：是、否' };
}

/** 区工商局、区食药监局; line ends and semicolons part names as well, marks inside brackets do not. */
export const splitNames = (text: string): string[] =>
  text
    .split(/[、，,；;\n](?![^（(]*[）)])/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

const PERSON = /^(.*?)\s*[（(](.*)[）)]$/su;

/** 张宏伟（局长）、李建（乡长）; someone who was there already keeps what the text does not show. */
function peopleOf(text: string, before: readonly Person[]): Person[] {
  return splitNames(text).map((one) => {
    const known = before.find((person) => personWords(person) === one);
    if (known !== undefined) return known;
    const [, name = one, post = ''] = PERSON.exec(one) ?? [];
    return { name: name.trim(), post: post.trim(), unit: '' };
  });
}

/** A sheet's own number of a day (43028) where the cell was not formatted as one; 2000 to 2099. */
function dayNumber(text: string): CalendarDate | undefined {
  const number = /^[3-7]\d{4}$/u.test(text) ? Number(text) : 0;
  if (number < 36_526 || number > 73_050) return undefined;
  const day = new Date((number - 25_569) * 86_400_000);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}

/** A whole date as papers write it; anything else as it was typed, for the rules to name. */
function dateText(text: string): string {
  const date = wholeDate(text) ?? dayNumber(text);
  return date === undefined ? text : formatDate(date);
}

/** 2017/10/31前, ２０１７-１０-３１ and the like as papers write them; anything else as it was typed. */
export function deadlineText(text: string): string {
  const [, day = text, before = ''] = /^(.+?)\s*(之?前|以前)?$/su.exec(text) ?? [];
  const date = wholeDate(day);
  return date === undefined ? text : `${formatDate(date)}${before === '' ? '' : '前'}`;
}
