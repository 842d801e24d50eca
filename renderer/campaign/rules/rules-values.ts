/** The rules as fields write them and as the host keeps them: days in words, numbers of a list as texts. */
import type { Given, Output } from '../../../electron/contract';
import type { Field, Form } from '../../../templates/form';
import { getIn } from '../../state/paths';
import { dayWords, forLedger } from '../days';

export type Rules = Output<'campaignRules'>;
export type GivenRules = Given<'tryRules'>;

type Values = Readonly<Record<string, unknown>>;
const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const wordsOf = (value: unknown): unknown =>
  typeof value === 'string' && DAY.test(value)
    ? dayWords(value)
    : typeof value === 'number'
      ? String(value)
      : value;

function inWords(field: Field, value: unknown): unknown {
  if (field.kind === 'date') return wordsOf(value);
  if (field.kind === 'list' && Array.isArray(value)) return value.map(wordsOf);
  if (field.kind === 'group' && isValues(value)) return allInWords(field.fields, value);
  if (field.kind === 'rows' && Array.isArray(value))
    return value.map((row: unknown) => (isValues(row) ? allInWords(field.fields, row) : row));
  return value;
}

const allInWords = (fields: readonly Field[], values: Values): Values => ({
  ...values,
  ...Object.fromEntries(
    fields.flatMap((field) => {
      const value = values[field.name];
      return value === undefined ? [] : [[field.name, inWords(field, value)]];
    }),
  ),
});

const fieldsOf = ({ sections }: Form): readonly Field[] => sections.flatMap(({ fields }) => fields);

/** The rules as the form shows them. */
export function formValues(form: Form, rules: Rules): Values {
  const all = fieldsOf(form);
  const parts = new Set(all.map(({ name }) => name.split('.')[0]!));
  return Object.fromEntries(
    [...parts].map((part) => {
      const own = all.find(({ name }) => name === part);
      const value = getIn(rules, part);
      if (own !== undefined) return [part, inWords(own, value)];
      return [part, isValues(value) ? allInWords(below(all, part), value) : value];
    }),
  );
}

const below = (fields: readonly Field[], part: string): readonly Field[] =>
  fields
    .filter(({ name }) => name.startsWith(`${part}.`))
    .map((field) => ({ ...field, name: field.name.slice(part.length + 1) }));

const numbers = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((item: unknown) => Number(item)) : value;

/** @returns the rules with what the form holds in their place; what is left empty is left out. */
export function rulesOf(form: Form, rules: Rules, values: Values): GivenRules {
  const all = fieldsOf(form);
  const rowsAt = (name: string) =>
    forLedger(
      all.filter((field) => field.name === name),
      values,
    )[name] ?? [];
  const deadlines = forLedger(below(all, 'deadlines'), values.deadlines);
  return {
    ...rules,
    deadlines: { ...deadlines, lookBackMonths: numbers(deadlines.lookBackMonths ?? []) },
    warnings: forLedger(below(all, 'warnings'), values.warnings),
    holidays: rowsAt('holidays'),
    categories: rowsAt('categories'),
    accountability: rowsAt('accountability'),
  } as unknown as GivenRules;
}
