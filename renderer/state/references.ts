/** Pictures and annexes of a record: what only the host can find, and where it stands in the data. */
import type { Field, Form } from '../../templates/form';
import { editIn, getIn, joinPath } from './paths';

export interface Reference {
  readonly path: string;
  readonly value: unknown;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function below(fields: readonly Field[], at: string, scope: unknown): readonly Reference[] {
  return fields.flatMap((field): readonly Reference[] => {
    const path = joinPath(at, field.name);
    const value = getIn(scope, field.name);
    if (field.kind === 'picture') return typeof value === 'string' && value !== '' ? [{ path, value }] : [];
    if (field.kind === 'group') return below(field.fields, path, value);
    if (!isList(value)) return [];
    if (field.kind === 'rows') return value.flatMap((row, n) => below(field.fields, joinPath(path, n), row));
    if (field.kind !== 'annexes') return [];
    // an annex typed as text refers to nothing
    return value.flatMap((annex, n) =>
      getIn(annex, 'file') === undefined && getIn(annex, 'record') === undefined
        ? []
        : [{ path: joinPath(path, n), value: annex }],
    );
  });
}

/** Every reference of a record's data, in the order of its form. */
export const referencesIn = (form: Form, data: unknown): readonly Reference[] =>
  form.sections.flatMap((section) => below(section.fields, '', data));

/** What the host made of references: by the JSON of what was asked. */
export type Resolved = ReadonlyMap<string, unknown>;

/** Pairs the references asked for with the values that stand in the resolved data. */
export const pairResolved = (asked: readonly Reference[], resolved: unknown): Resolved =>
  new Map(asked.map(({ path, value }) => [JSON.stringify(value), getIn(resolved, path)]));

/** The data with every known reference replaced by what the host found for it. */
export const withResolved = (form: Form, data: unknown, known: Resolved): unknown =>
  known.size === 0
    ? data
    : referencesIn(form, data).reduce((made, { path, value }) => {
        const found = known.get(JSON.stringify(value));
        return found === undefined ? made : editIn(made, path, () => found);
      }, data);
