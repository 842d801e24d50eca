/** Which passages of a text are work to be done: by its own marking, and only where it has none by its sentences. */
import { dutiesIn } from './duties';
import { deadlinesIn, fieldsIn, lastBracket, type Field } from './fields';
import type { NameFinder } from './names';
import { linesIn, sentencesIn, type Passage, type Span } from './passages';

/** Lines that are nothing but fields: 责任单位：区住建局. They belong to the item before them. */
const isFieldLine = (text: string, line: Span): boolean => {
  const [first] = fieldsIn(text, line);
  return (
    first !== undefined &&
    text.slice(line.start, first.start).length <= 12 &&
    !/[。]/.test(text.slice(line.start, first.start))
  );
};

export interface Item {
  readonly passage: Passage;
  /** Fields on the lines behind it. */
  readonly fields: readonly Field[];
}

const isItem = ({ level }: Passage): boolean => level !== 'plain' && level !== 'point';

/** Labelled passages; field lines behind one belong to it, and the plain lines between are part of it. */
function labelled(text: string, passages: readonly Passage[]): readonly Item[] {
  const lines = linesIn(text);
  const begins = new Set(
    passages.filter(({ level }) => level !== 'plain' && level !== 'inline').map(({ line }) => line),
  );
  return passages.filter(isItem).map((passage) => {
    if (passage.level === 'inline') return { passage, fields: [] };
    const fields: Field[] = [];
    let { end } = passage;
    let plain = end;
    for (let i = passage.line + 1; i < lines.length && !begins.has(i); i += 1) {
      const line = lines[i]!;
      if (isFieldLine(text, line)) {
        fields.push(...fieldsIn(text, line));
        end = plain;
      } else if (fields.length > 0) break;
      else plain = line.end;
    }
    return { passage: { ...passage, end }, fields };
  });
}

/** A heading of other items is none itself: the next line goes one level down. */
function isHeading(passages: readonly Passage[], passage: Passage): boolean {
  if (typeof passage.level !== 'number') return false;
  const next = passages.find(
    ({ line, level }) => line > passage.line && level !== 'plain' && level !== 'inline',
  );
  const list = passages.some(({ line, level }) => line === passage.line && level === 'inline');
  return list || (next !== undefined && typeof next.level === 'number' && next.level > passage.level);
}

/** Whether an item says who is to do it, or when: then it is a task wherever it stands. */
function carriesWork(text: string, { passage, fields }: Item, find: NameFinder): boolean {
  if (fields.length > 0 || fieldsIn(text, passage).length > 0) return true;
  const bracket = lastBracket(text, passage);
  if (bracket && find.units(text, bracket).length > 0) return true;
  const named = find
    .units(text, passage)
    .some((unit) =>
      /^[^，。；]{0,6}(?:负责|牵头|要|应|须|组织|落实)/.test(text.slice(unit.end, passage.end)),
    );
  return (
    named &&
    (deadlinesIn(text, passage).length > 0 ||
      dutiesIn(text, passage, find).some(({ units }) => units.some(({ kind }) => kind !== 'all')))
  );
}

/** What is to be done, by the text's own marking: items that say who and when, and lists inside a paragraph. */
export function itemsOf(text: string, passages: readonly Passage[], find: NameFinder): readonly Item[] {
  const all = labelled(text, passages).filter(
    ({ passage }) => !isHeading(passages, passage) && headOf(text, passage) !== undefined,
  );
  const saying = all.filter((one) => carriesWork(text, one, find));
  if (saying.length > 0) return saying;
  const inline = all.filter(({ passage }) => passage.level === 'inline');
  if (inline.length > 0) return inline;
  // a text without items: sentences that tell a unit by name to do something
  return passages
    .filter(({ level }) => level === 'plain')
    .flatMap((passage) => dutiesIn(text, passage, find).map((duty) => ({ duty, passage })))
    .filter(({ duty }) => duty.units.some(({ kind }) => kind !== 'all'))
    .map(({ duty, passage }) => ({
      passage: { ...passage, start: duty.start, end: duty.end, body: duty.start },
      fields: [],
    }));
}

/** Without the marks at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (to > from && /[。！？；;，、：:\s]/.test(text[to - 1]!)) to -= 1;
  while (from < to && /[\s，、；。：]/.test(text[from]!)) from += 1;
  return { start: from, end: to };
}

/** An item's words without its label and the bracket behind it. */
export const bodyOf = (text: string, passage: Passage): Span => ({
  start: passage.body,
  end: lastBracket(text, { start: passage.body, end: passage.end })?.start ?? passage.end,
});

/** The sentence that says what is to be done, the first that says anything; undefined when none does. */
export const headOf = (text: string, passage: Passage): Span | undefined =>
  sentencesIn(text, bodyOf(text, passage))
    .map((sentence) => trimmed(text, sentence))
    .find(({ start, end }) => start < end);
