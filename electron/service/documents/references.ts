/** The references in a record, pictures and annexes, found by its kind's form and replaced without touching the rest. */
import type { Field, Form } from '../../../templates/form';
import type { Place } from '../../../templates/official/fault';

export interface References {
  /** What a picture's reference becomes. */
  readonly picture: (ref: string, place: Place) => Promise<string>;
  /** What an annex becomes. */
  readonly annex: (annex: Readonly<Record<string, unknown>>, place: Place) => Promise<unknown>;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The data with its references replaced. Values of a wrong type are left as they are: the schema will name them. */
export function mapReferences(form: Form, data: unknown, references: References): Promise<unknown> {
  return mapFields(
    form.sections.flatMap((section) => section.fields),
    data,
    '',
    references,
  );
}

/** One after the other: annexes may be large, and faults come in the order of the form. */
async function mapFields(
  fields: readonly Field[],
  data: unknown,
  path: string,
  references: References,
): Promise<unknown> {
  if (!isObject(data)) return data;
  const changed: Record<string, unknown> = {};
  for (const field of fields) {
    if (!holdsReferences(field) || !Object.hasOwn(data, field.name)) continue;
    const place = { path: path === '' ? field.name : `${path}.${field.name}`, label: field.label };
    changed[field.name] = await mapField(field, data[field.name], place, references);
  }
  return { ...data, ...changed };
}

const holdsReferences = (field: Field): boolean => {
  if (field.kind === 'picture' || field.kind === 'annexes') return true;
  return (field.kind === 'group' || field.kind === 'rows') && field.fields.some(holdsReferences);
};

async function mapField(
  field: Field,
  value: unknown,
  place: Place,
  references: References,
): Promise<unknown> {
  switch (field.kind) {
    case 'picture':
      return typeof value === 'string' && value !== '' ? references.picture(value, place) : value;
    case 'annexes':
      return mapItems(value, place, (item, at) => (isObject(item) ? references.annex(item, at) : item));
    case 'group':
      return mapFields(field.fields, value, place.path, references);
    case 'rows':
      return mapItems(value, place, (item, at) => mapFields(field.fields, item, at.path, references));
    default:
      return value;
  }
}

async function mapItems(
  value: unknown,
  { path, label }: Place,
  map: (item: unknown, place: Place) => unknown,
): Promise<unknown> {
  if (!Array.isArray(value)) return value;
  const items: unknown[] = [];
  for (const [i, item] of value.entries())
    items.push(await map(item, { path: `${path}[${i}]`, label: `${label}第${i + 1}项` }));
  return items;
}
