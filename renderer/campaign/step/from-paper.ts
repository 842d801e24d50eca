/** What a paper says already of a step: fields of the same names, in the paper itself or in the first row of its list. */
import type { Field } from '../../../templates/form';
import { listOf } from '../../state/form-values';

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** What steps and papers call otherwise. */
const otherwise: Readonly<Record<string, readonly string[]>> = {
  way: ['measure'],
  measures: ['actions', 'completion'],
  words: ['conclusion', 'found'],
  reason: ['reason', 'causes'],
};

function fits(field: Field, value: unknown): boolean {
  if (field.kind === 'list' || field.kind === 'rows' || field.kind === 'ticks')
    return Array.isArray(value) && value.every((item) => (field.kind === 'rows') === isData(item));
  if (field.kind === 'choice') return field.options.some((option) => option.value === value);
  return typeof value === 'string';
}

/**
 * @param given what stands in the fields: only what is still empty, or what a choice begins with, is taken.
 * @returns values by the names of fields.
 */
export function fromPaper(fields: readonly Field[], given: Data, paper: unknown): Data {
  if (!isData(paper)) return {};
  const rows = Object.values(paper).flatMap((value) => {
    const [first] = listOf(value);
    return isData(first) ? [first] : [];
  });
  const out: Record<string, unknown> = {};
  for (const field of fields) {
    if (!isEmpty(given[field.name]) && field.kind !== 'choice') continue;
    const names = [field.name, ...(otherwise[field.name] ?? [])];
    const value = [paper, ...rows]
      .flatMap((data) => names.map((name) => data[name]))
      .find((one) => !isEmpty(one) && fits(field, one));
    if (value !== undefined) out[field.name] = value;
  }
  return out;
}
