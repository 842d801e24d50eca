/** Every value that a form shows of a record, with its path and the words that name it; what is hidden stays out. */
import type { Field, Form } from '../../templates/form';
import { getIn, joinPath } from './paths';

export type LeafField = Exclude<Field, { kind: 'group' | 'rows' | 'annexes' }> | AnnexText;
/** A text of an annex, whose fields no form describes. */
interface AnnexText {
  readonly kind: 'text' | 'longText';
  readonly name: string;
  readonly label: string;
}

export interface FormValue {
  readonly path: string;
  /** 问题 3 · 整改措施. */
  readonly label: string;
  readonly field: LeafField;
  readonly value: unknown;
}

/** Whether the form shows a field beside those of `scope`. */
export const isShown = ({ showIf }: Pick<Field, 'showIf'>, scope: unknown): boolean =>
  showIf === undefined || showIf.is.some((wanted) => wanted === getIn(scope, showIf.field));

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const annexTexts: readonly AnnexText[] = [
  { kind: 'text', name: 'title', label: '附件名称' },
  { kind: 'longText', name: 'text', label: '附件内容' },
];

function* valuesOf(
  fields: readonly Field[],
  at: string,
  scope: unknown,
  before: string,
): Generator<FormValue> {
  for (const field of fields) {
    if (!isShown(field, scope)) continue;
    const path = joinPath(at, field.name);
    const value = getIn(scope, field.name);
    const named = (label: string) => (before === '' ? label : `${before} · ${label}`);
    if (field.kind === 'group') yield* valuesOf(field.fields, path, value, named(field.label));
    else if (field.kind === 'rows') {
      for (const [n, row] of listOf(value).entries())
        yield* valuesOf(field.fields, joinPath(path, n), row, named(`${field.rowName} ${n + 1}`));
    } else if (field.kind === 'annexes') {
      for (const [n, annex] of listOf(value).entries())
        for (const text of annexTexts) {
          const inside = getIn(annex, text.name);
          if (typeof inside !== 'string') continue;
          const label = `${named(`附件 ${n + 1}`)} · ${text.label}`;
          yield { path: joinPath(joinPath(path, n), text.name), label, field: text, value: inside };
        }
    } else yield { path, label: named(field.label), field, value };
  }
}

/** In the form's order. */
export function* formValues(form: Form, data: unknown): Generator<FormValue> {
  for (const section of form.sections) yield* valuesOf(section.fields, '', data, '');
}
