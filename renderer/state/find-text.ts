/** Finding and replacing words in all texts of a record. */
import type { Form } from '../../templates/form';
import { formValues, listOf, type LeafField } from './form-values';
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

const textKinds: ReadonlySet<LeafField['kind']> = new Set([
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

/** Every place of `words` in the form's order, upper and lower case alike; none for no words. */
export function findIn(form: Form, data: unknown, words: string): readonly Match[] {
  const wanted = words.toLowerCase();
  if (wanted === '') return [];
  const found: Match[] = [];
  for (const text of textsOf(form, data)) {
    const low = text.text.toLowerCase();
    // letters whose small form has another length would shift the places
    const within = low.length === text.text.length ? low : text.text;
    for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + wanted.length))
      found.push({ ...text, start: at, end: at + wanted.length });
  }
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
