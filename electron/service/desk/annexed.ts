/** The papers that a record holds as annexes: each as it was when it was put there. */
import type { Field, Form } from '../../../templates/form';
import type { Envelope } from '../../../templates/kind';

export interface Annexed {
  readonly kind: string;
  readonly version: number;
  readonly data: unknown;
  /** Of the desk's paper that it was taken from; '' when it came from a file. */
  readonly id: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listsOf = ({ sections }: Form): readonly Field[] =>
  sections.flatMap(({ fields }) => fields.filter(({ kind }) => kind === 'annexes'));

/** @param form of the record's kind; annexes of annexes are those papers' own. */
export function annexedIn(form: Form, data: unknown): readonly Annexed[] {
  if (!isObject(data)) return [];
  return listsOf(form).flatMap(({ name }) => {
    const list = data[name];
    if (!Array.isArray(list)) return [];
    return list.flatMap((annex: unknown): readonly Annexed[] => {
      const record =
        isObject(annex) && isObject(annex.record) ? (annex.record as Partial<Envelope>) : undefined;
      if (typeof record?.kind !== 'string' || typeof record.version !== 'number') return [];
      const { kind, version, data: own, id = '' } = record;
      return [{ kind, version, data: own, id }];
    });
  });
}
