/** What a paper says already of a step: fields of the same names, in the paper itself or in the first row of its list. */
import type { Field, Option } from '../../../templates/form';
import { listOf } from '../../state/form-values';
import { merged, told } from './told-otherwise';

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || value === 0 || (Array.isArray(value) && value.length === 0);

/** What steps and papers call otherwise. */
const otherwise: Readonly<Record<string, readonly string[]>> = {
  way: ['measure'],
  measures: ['actions', 'completion'],
  words: ['demands', 'found', 'conclusion'],
  reason: ['reason', 'causes'],
  deadline: ['newDeadline', 'granted', 'extension'],
  due: ['granted', 'extension'],
  to: ['until'],
};

/** The value of an option by its value or by the word that papers write. */
const optionOf = (options: readonly Option[], given: unknown): string | undefined =>
  options.find(({ value, label }) => value === given || label === given)?.value;

/** A value as the field takes it; undefined for another sort. */
function taken(field: Field, value: unknown): unknown {
  if (field.kind === 'choice') return optionOf(field.options, value);
  if (field.kind === 'number') return typeof value === 'number' ? value : undefined;
  if (field.kind === 'ticks') {
    const { options } = field;
    return Array.isArray(value) ? value.flatMap((item) => optionOf(options, item) ?? []) : undefined;
  }
  if (field.kind === 'list' || field.kind === 'rows')
    return Array.isArray(value) && value.every((item) => (field.kind === 'rows') === isData(item))
      ? value
      : undefined;
  return typeof value === 'string' ? value : undefined;
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
    const merge = merged[field.name];
    if (merge !== undefined) out[field.name] = merge([paper, ...rows], given[field.name]);
    if (merge !== undefined || (!isEmpty(given[field.name]) && field.kind !== 'choice')) continue;
    const names = [field.name, ...(otherwise[field.name] ?? [])];
    const said = [paper, ...rows].flatMap((data) => names.map((name) => data[name]));
    const value = [...said, told[field.name]?.([paper, ...rows])]
      .map((one) => taken(field, one))
      .find((one) => !isEmpty(one));
    if (value !== undefined) out[field.name] = value;
  }
  return out;
}
