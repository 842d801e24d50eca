/** Checks over a kind's own fields by their names: those that must not be empty, dates, deadlines; places with their labels. */
import { labelAt } from './labels';
import { parseDate } from './official/dates';
import { parseDeadline } from './official/deadlines';
import type { Fault, Place } from './official/fault';
import { ruleFault } from './official/rules/catalogue';
import { checkWrittenDate } from './official/rules/dates';
import type { z } from './zod';

/** `items[2].deadline` → its steps. */
const stepsOf = (path: string): readonly PropertyKey[] =>
  path.split(/[.[\]]+/).flatMap((step) => (step === '' ? [] : [/^\d+$/.test(step) ? Number(step) : step]));

/** The place of a field, with the label that its schema has. */
export const placeOf = (schema: z.core.$ZodType, path: string): Place => ({
  path,
  label: labelAt(schema, stepsOf(path)),
});

/** A field of a kind or of a row, read by its name. */
type Fields = Readonly<Record<string, unknown>>;

const isEmpty = (value: unknown): boolean =>
  Array.isArray(value) ? value.length === 0 : typeof value === 'string' && value.trim() === '';

/** What is said of an empty field; `of` tells whose it is: 第2个问题. */
export const missingFault = (at: Place, of = ''): Fault =>
  ruleFault('R61', at, `${of}没有填写${at.label}。`, `请填写${at.label}。`);

/** R61 for every one of the fields that holds nothing; `prefix` leads to the object that has them. */
export const checkFilled = (
  schema: z.core.$ZodType,
  fields: Fields,
  names: readonly string[],
  { prefix = '', of = '' }: { readonly prefix?: string; readonly of?: string } = {},
): Fault[] =>
  names
    .filter((name) => isEmpty(fields[name]))
    .map((name) => missingFault(placeOf(schema, `${prefix}${name}`), of));

/** R06 for every one of the fields that holds a text: it is a date in full. */
export const checkDates = (
  schema: z.core.$ZodType,
  fields: Fields,
  names: readonly string[],
  prefix = '',
): Fault[] =>
  names.flatMap((name) => {
    const text = fields[name];
    // a place is looked up for what is wrong alone: a ledger has 30,000 dates
    return typeof text !== 'string' || text === '' || parseDate(text) !== undefined
      ? []
      : checkWrittenDate(text, placeOf(schema, `${prefix}${name}`));
  });

/** R61: a deadline that is given can be watched. */
export function checkWatchable(text: string, where: Place | (() => Place)): Fault[] {
  if (text.trim() === '' || parseDeadline(text)) return [];
  const at = typeof where === 'function' ? where() : where;
  const message = `${at.label}“${text}”不是可以核对的时间。`;
  return [ruleFault('R61', at, message, '请写明日期，例如 2017年10月25日前，或写“立行立改”。')];
}
