/** What of a template an office may change: fixed words, parts that are printed or not, columns; each under a name. */
import { z } from '../zod';
import { TemplateError } from './scope';

const name = z.string().regex(/^[a-z][A-Za-z0-9]*$/);
/** `part` groups for people what stands together on the paper; `label` says which of it this is. */
const named = { name, part: z.string().min(1), label: z.string().min(1) };

/**
 * `text`: a LiquidJS text that blocks print by `{{ words.NAME }}`, alone; `plain`: words that the view puts in, or a
 * block's text among others, never a template;
 * `start`: what the field of that name holds in a new paper.
 */
const word = z.strictObject({
  ...named,
  text: z.string(),
  use: z.enum(['text', 'plain', 'start']).default('text'),
});

const column = z.strictObject({
  key: z.string().min(1),
  label: z.string().min(1),
  /** Share of the table's width. */
  weight: z.number().positive(),
  /** Least width in 字. */
  min: z.number().nonnegative().optional(),
  shown: z.boolean().default(true),
});

/**
 * `fixed`: a form's grid, of which the widths alone may be changed. `start`: the field that holds the columns of one
 * paper; those that are shown here are what a new paper has. `rows`: the list of the record whose rows it prints; the
 * fields of its rows have the keys of the columns as their names.
 */
const table = z.strictObject({
  ...named,
  columns: z.array(column).min(1),
  fixed: z.boolean().default(false),
  start: z.string().optional(),
  rows: z.string().optional(),
});

const switches = z.strictObject({ ...named, on: z.boolean().default(true) });

export const wordingSchema = z.strictObject({
  words: z.array(word).default([]),
  switches: z.array(switches).default([]),
  tables: z.array(table).default([]),
});

export type TemplateWording = z.infer<typeof wordingSchema>;
export type WordedText = z.infer<typeof word>;
export type WordedTable = z.infer<typeof table>;
export type WordedColumn = z.infer<typeof column>;
export type WordedSwitch = z.infer<typeof switches>;

/** The wording in force as views read it. All throw a TemplateError for a name that the template does not have. */
export interface Wording {
  readonly word: (name: string) => string;
  readonly on: (name: string) => boolean;
  /** All columns of a table in order, those that are not printed too. */
  readonly columns: (name: string) => readonly WordedColumn[];
}

const byName = <T extends { readonly name: string }>(list: readonly T[], what: string) => {
  const known = new Map(list.map((one) => [one.name, one]));
  return (wanted: string): T => {
    const found = known.get(wanted);
    if (found) return found;
    throw new TemplateError(`wording.${what}`, `没有“${wanted}”这一项`);
  };
};

/** What texts of blocks see as `words`. */
export const plainWords = ({ words }: TemplateWording): Readonly<Record<string, string>> =>
  Object.fromEntries(words.filter(({ use }) => use === 'plain').map((one) => [one.name, one.text]));

export function wordingOf({ words, switches: parts, tables }: TemplateWording): Wording {
  const word = byName(words, 'words');
  const part = byName(parts, 'switches');
  const tableOf = byName(tables, 'tables');
  return {
    word: (wanted) => word(wanted).text,
    on: (wanted) => part(wanted).on,
    columns: (wanted) => tableOf(wanted).columns,
  };
}
