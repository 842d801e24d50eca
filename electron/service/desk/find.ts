/** Search and filters over the index: words in titles, numbers, units and pinyin, then in bodies. */
import type { Input, Output } from '../../contract';
import type { Bodies } from './bodies';
import type { Catalog } from './catalog';
import type { Entry } from './entry';
import { admitter, facetsOf } from './facets';
import { inHead, termsOf, type Term } from './search-terms';
import type { Summary } from './stored';

type Question = Input<'find'>;
type Answer = Output<'find'>;

export interface Library {
  readonly catalog: Catalog;
  /** None of a paper whose words have not been read. */
  readonly bodies: Pick<Bodies, 'get' | 'turn'>;
  /** All bodies have been read. */
  readonly complete: () => boolean;
}

export type Finder = (question: Question) => Answer;

/** Every term must stand somewhere. */
const isFound = (entry: Entry, terms: readonly Term[], bodies: Library['bodies']): boolean =>
  terms.every((term) => inHead(entry, term) || (bodies.get(entry.line.id)?.includes(term.text) ?? false));

/** Whether all that `next` finds is among what `before` finds: a key more, or a word more, was typed. */
const narrows = (next: readonly Term[], before: readonly Term[]): boolean =>
  before.every(({ text }) => next.some((term) => term.text.includes(text)));

/** A paper's line with what it was derived from, and with what has become of its annexes. */
export function summaryOf({ line, origin, annexed }: Entry, catalog: Catalog): Summary {
  if (!origin && !annexed) return line;
  return { ...line, ...derivedOf(origin, catalog), ...changedAnnexes(line, annexed, catalog) };
}

function derivedOf(origin: Entry['origin'], catalog: Catalog): Pick<Summary, 'derived'> {
  if (!origin) return {};
  const source = catalog.get(origin.id);
  // a source that was thrown away has not changed
  const changed = source !== undefined && source.digest !== origin.digest;
  return { derived: { id: origin.id, title: source?.line.title ?? '', changed } };
}

/** A final paper keeps its annexes as they were: there is nothing to be told of it. */
function changedAnnexes(
  { state }: Entry['line'],
  annexed: Entry['annexed'] = [],
  catalog: Catalog,
): Pick<Summary, 'annexesChanged'> {
  if (state !== 'draft') return {};
  const changed = annexed.flatMap(({ id, digest }) => {
    const source = catalog.get(id);
    return source === undefined || source.digest === digest ? [] : [{ id, title: source.line.title }];
  });
  return changed.length === 0 ? {} : { annexesChanged: changed };
}

/** What words find, before the filters. */
interface Found {
  readonly terms: readonly Term[];
  readonly sort: Question['sort'];
  /** Of the library, when it was searched. */
  readonly turn: string;
  readonly entries: readonly Entry[];
  readonly facets: Answer['facets'];
}

/**
 * Papers by words and filters; the counts of the filters are over all that the words find. What was found last is kept:
 * while nothing else changes, further keys, filters and pages only look through that.
 */
export function createFinder({ catalog, bodies, complete }: Library): Finder {
  let last: Found | undefined;

  function search(terms: readonly Term[], sort: Question['sort']): Found {
    const turn = `${catalog.turn()} ${bodies.turn()}`;
    const isNarrower = last?.turn === turn && last.sort === sort && narrows(terms, last.terms);
    if (last && isNarrower && narrows(last.terms, terms)) return last;
    const among = last && isNarrower ? last.entries : catalog.sorted(sort);
    const entries = among.filter((entry) => isFound(entry, terms, bodies));
    return { terms, sort, turn, entries, facets: facetsOf(entries) };
  }

  return (question) => {
    const { descending, from, count } = question;
    const found = (last = search(termsOf(question.text), question.sort));
    const isWanted = admitter(question);
    const rows: Summary[] = [];
    let total = 0;
    for (let i = 0; i < found.entries.length; i++) {
      const entry = found.entries[descending ? found.entries.length - 1 - i : i]!;
      if (!isWanted(entry)) continue;
      if (total >= from && rows.length < count) rows.push(summaryOf(entry, catalog));
      total += 1;
    }
    return { total, rows, facets: found.facets, partial: found.terms.length > 0 && !complete() };
  };
}
