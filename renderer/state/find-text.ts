/** Finding and replacing words in all texts of a record. */
import type { Field, Form } from '../../templates/form';
import { formValues, listOf } from './form-values';
import { editIn, joinPath } from './paths';

/** One place where the words stand. */
export interface Match {
  /** Of the text: a field, or one entry of a list. */
  readonly path: string;
  readonly label: string;
  readonly text: string;
  /** UTF-16 units in the text. */
  readonly start: number;
  readonly end: number;
}

const textKinds: ReadonlySet<Field['kind']> = new Set([
  'text',
  'longText',
  'date',
  'deadline',
  'unit',
  'person',
]);

interface Text {
  readonly path: string;
  readonly label: string;
  readonly text: string;
}

function* textsOf(form: Form, data: unknown): Generator<Text> {
  for (const { path, label, field, value } of formValues(form, data)) {
    if (field.kind === 'list') {
      for (const [n, text] of listOf(value).entries())
        if (typeof text === 'string') yield { path: joinPath(path, n), label, text };
    } else if (typeof value === 'string' && textKinds.has(field.kind)) yield { path, label, text: value };
  }
}

/** Whether a field's text is looked through; what is chosen from a list is not. */
export const isSearched = ({ kind }: Field): boolean =>
  kind === 'list' || kind === 'rows' || textKinds.has(kind);

/** Where `words` begin in a text, upper and lower case alike; nowhere for no words. */
export function startsIn(text: string, words: string): readonly number[] {
  const wanted = words.toLowerCase();
  if (wanted === '') return [];
  const low = text.toLowerCase();
  // letters whose small form has another length would shift the places
  const within = low.length === text.length ? low : text;
  const starts: number[] = [];
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + wanted.length))
    starts.push(at);
  return starts;
}

/** Every place of `words` in the form's order, upper and lower case alike; none for no words. */
export function findIn(form: Form, data: unknown, words: string): readonly Match[] {
  if (words === '') return [];
  const found: Match[] = [];
  for (const text of textsOf(form, data))
    for (const start of startsIn(text.text, words)) found.push({ ...text, start, end: start + words.length });
  return found;
}

/** The data with these places replaced, which must be of this very data. */
export function replacedIn(data: unknown, matches: readonly Match[], by: string): unknown {
  const byPath = new Map<string, readonly Match[]>();
  for (const match of matches) byPath.set(match.path, [...(byPath.get(match.path) ?? []), match]);
  let made = data;
  for (const [path, places] of byPath) {
    made = editIn(made, path, (old) => {
      if (typeof old !== 'string') return old;
      let text = '';
      let done = 0;
      for (const { start, end } of places) {
        text += old.slice(done, start) + by;
        done = end;
      }
      return text + old.slice(done);
    });
  }
  return made;
}
