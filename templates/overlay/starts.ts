/** What a new paper begins with by the template in force: texts of fields, and the columns of its table. */
import type { Template } from '../bind/grammar';

/** By the field's name. */
export const startsOf = ({ wording: { words, tables } }: Template): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(words.filter(({ use }) => use === 'start').map(({ name, text }) => [name, text])),
  ...Object.fromEntries(
    tables.flatMap(({ start, columns }) =>
      start === undefined ? [] : [[start, columns.filter(({ shown }) => shown).map(({ key }) => key)]],
    ),
  ),
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * A new paper's data with the fields that nobody has filled in begun as the template says.
 * @param blank the kind's data before anything was filled in.
 */
export function withStarts(template: Template, data: unknown, blank: unknown): unknown {
  if (!isRecord(data) || !isRecord(blank)) return data;
  const begun = Object.entries(startsOf(template)).filter(([name]) => same(data[name], blank[name]));
  return { ...data, ...Object.fromEntries(begun) };
}
