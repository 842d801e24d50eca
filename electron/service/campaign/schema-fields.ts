/** Forms of what is told in schemas: each part a field of its sort, with its title and description. */
import type { Field } from '../../../templates/form';
import { z } from '../../../templates/zod';

/** Texts that are sentences. */
const long: ReadonlySet<string> = new Set(
  'problem requirements words measures reason proposal instruction consequence feedbackRequirements remark'.split(
    ' ',
  ),
);
const ofUnits: ReadonlySet<string> = new Set(['units', 'leadUnit', 'township', 'unit', 'to']);
const ofPeople: ReadonlySet<string> = new Set(['checkers', 'by', 'instructedBy', 'signatory']);

interface Bare {
  readonly schema: z.ZodType;
  readonly required: boolean;
}

/** Without its default or the leave to be left out. */
function bare(schema: z.ZodType): Bare {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional)
    return { schema: bare(schema.unwrap() as z.ZodType).schema, required: false };
  return { schema, required: !schema.safeParse('').success };
}

const isDay = (schema: z.ZodType): boolean =>
  schema.safeParse('2017-10-09').success && !schema.safeParse('十月').success;

const metaOf = (
  schema: z.ZodType,
): { title?: string; description?: string; labels?: Record<string, string> } => schema.meta() ?? {};

function options(schema: z.ZodEnum, labels: Readonly<Record<string, string>> = {}) {
  return schema.options.map((value) => ({ value: String(value), label: labels[value] ?? String(value) }));
}

type FieldHead = Pick<Field, 'name' | 'label' | 'help' | 'required'>;

/** undefined for what a form has no field for. */
function fieldOf(name: string, given: z.ZodType): Field | undefined {
  const { schema, required } = bare(given);
  const { title = name, description, labels } = { ...metaOf(schema), ...metaOf(given) };
  const base = { name, label: title, ...(description === undefined ? {} : { help: description }), required };
  if (schema instanceof z.ZodEnum) return { ...base, kind: 'choice', options: options(schema, labels) };
  if (schema instanceof z.ZodBoolean) return { ...base, kind: 'yesNo' };
  if (schema instanceof z.ZodNumber) return { ...base, kind: 'number' };
  if (schema instanceof z.ZodArray) return listOf(base, schema.element as z.ZodType);
  if (schema instanceof z.ZodObject) return groupOf(base, schema);
  if (!(schema instanceof z.ZodString)) return undefined;
  if (isDay(schema)) return { ...base, kind: 'date' };
  if (name === 'deadline' || name === 'feedbackDeadline') return { ...base, kind: 'deadline' };
  if (long.has(name)) return { ...base, kind: 'longText' };
  return { ...base, kind: ofUnits.has(name) ? 'unit' : ofPeople.has(name) ? 'person' : 'text' };
}

function groupOf(base: FieldHead, { shape }: z.ZodObject): Field | undefined {
  const fields = fieldsOf(shape);
  return fields.length === 0 ? undefined : { ...base, kind: 'group', fields };
}

function listOf(base: FieldHead, item: z.ZodType): Field | undefined {
  const { schema } = bare(item);
  if (schema instanceof z.ZodEnum)
    return { ...base, kind: 'ticks', options: options(schema, metaOf(schema).labels) };
  // numbers in a list are written like its texts
  if (schema instanceof z.ZodNumber) return { ...base, kind: 'list', of: 'text' };
  if (schema instanceof z.ZodString) {
    const of = ofUnits.has(base.name) ? 'unit' : ofPeople.has(base.name) ? 'person' : 'text';
    return { ...base, kind: 'list', of };
  }
  if (!(schema instanceof z.ZodObject)) return undefined;
  const shape = schema.shape as Readonly<Record<string, z.ZodType>>;
  const fields = fieldsOf(shape);
  const people = 'name' in shape && 'post' in shape;
  return {
    ...base,
    kind: 'rows',
    fields: people
      ? fields.map((field) => (field.name === 'name' ? { ...field, kind: 'person' as const } : field))
      : fields,
    rowName: people ? '人员' : base.label,
    ...(people
      ? { people: true as const, rowTitle: 'name', rowState: 'post' }
      : { rowTitle: fields[0]?.name ?? '', rowState: fields[1]?.name ?? '' }),
    blank: Object.fromEntries(fields.map((field) => [field.name, blankOf(field)])),
  };
}

const blankOf = (field: Field): unknown =>
  field.kind === 'yesNo'
    ? true
    : field.kind === 'list' || field.kind === 'rows' || field.kind === 'ticks'
      ? []
      : '';

/** Fields of an object's parts, by their titles. */
export const fieldsOf = (shape: Readonly<Record<string, z.ZodType>>): readonly Field[] =>
  Object.entries(shape).flatMap(([name, schema]) => fieldOf(name, schema) ?? []);
