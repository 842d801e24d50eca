/** Search and filters over the index: words in titles, numbers, units and pinyin, then in bodies. */
import type { Input, Output } from '../../contract';
import type { Catalog } from './catalog';
import type { Entry } from './entry';
import type { Summary } from './stored';

type Question = Input<'find'>;
type Answer = Output<'find'>;

export interface Library {
  readonly catalog: Catalog;
  /** A paper's words, lower case; undefined while they have not been read. */
  readonly bodyOf: (id: string) => string | undefined;
  /** All bodies have been read. */
  readonly complete: () => boolean;
}

/** What numbers are typed with where a keyboard has no 〔 〕. */
const brackets = (text: string): string => text.replace(/[[（(【［]/gu, '〔').replace(/[\])）】］]/gu, '〕');

interface Term {
  readonly text: string;
  /** The same with the brackets of numbers. */
  readonly number: string;
  /** Nothing but letters: may be pinyin. */
  readonly isLatin: boolean;
}

const termsOf = (text: string): readonly Term[] =>
  text
    .toLowerCase()
    .split(/\s+/u)
    .filter((one) => one !== '')
    .map((one) => ({ text: one, number: brackets(one), isLatin: /^[a-z]+$/u.test(one) }));

const inHead = (entry: Entry, { text, number, isLatin }: Term): boolean =>
  entry.head.includes(text) ||
  (number !== text && entry.head.includes(number)) ||
  (isLatin && (entry.initials.includes(text) || entry.syllables.includes(text)));

/** Every term must stand somewhere. */
const isFound = (entry: Entry, terms: readonly Term[], bodyOf: Library['bodyOf']): boolean =>
  terms.every((term) => inHead(entry, term) || (bodyOf(entry.line.id)?.includes(term.text) ?? false));

/** A paper's line with what it was derived from. */
export function summaryOf({ line, origin }: Entry, catalog: Catalog): Summary {
  if (!origin) return line;
  const source = catalog.get(origin.id);
  // a source that was thrown away has not changed
  const changed = source !== undefined && source.digest !== origin.digest;
  return { ...line, derived: { id: origin.id, title: source?.line.title ?? '', changed } };
}

const counted = (counts: ReadonlyMap<string, number>): { value: string; count: number }[] =>
  [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));

const add = (counts: Map<string, number>, value: string): void => {
  counts.set(value, (counts.get(value) ?? 0) + 1);
};

const admits = (chosen: readonly string[], value: string): boolean =>
  chosen.length === 0 || chosen.includes(value);

/** Papers by words and filters; the counts of the filters are over all that the words find. */
export function find({ catalog, bodyOf, complete }: Library, question: Question): Answer {
  const terms = termsOf(question.text);
  const counts = (): Map<string, number> => new Map();
  const facets = { kinds: counts(), years: counts(), states: counts(), units: counts() };
  const order = catalog.sorted(question.sort);
  const rows: Summary[] = [];
  let total = 0;
  for (let i = 0; i < order.length; i++) {
    const entry = order[question.descending ? order.length - 1 - i : i]!;
    if (terms.length > 0 && !isFound(entry, terms, bodyOf)) continue;
    const { kind, state, units } = entry.line;
    add(facets.kinds, kind);
    add(facets.years, entry.year);
    add(facets.states, state);
    for (const unit of units) add(facets.units, unit);
    const isWanted =
      admits(question.kinds, kind) &&
      admits(question.years, entry.year) &&
      admits(question.states, state) &&
      (question.units.length === 0 || units.some((unit) => question.units.includes(unit)));
    if (!isWanted) continue;
    if (total >= question.from && rows.length < question.count) rows.push(summaryOf(entry, catalog));
    total += 1;
  }
  return {
    total,
    rows,
    facets: {
      kinds: counted(facets.kinds),
      years: counted(facets.years),
      states: counted(facets.states),
      units: counted(facets.units),
    },
    partial: terms.length > 0 && !complete(),
  };
}
