/** What filters choose papers by, counted: papers that are alike in it share one object, so that ten thousand count fast. */
import type { Input, Output } from '../../contract';
import type { Entry } from './entry';

type Facets = Output<'find'>['facets'];
type Filters = Pick<Input<'find'>, 'kinds' | 'years' | 'states' | 'units'>;

interface Facet {
  readonly kind: string;
  readonly year: string;
  readonly state: string;
  readonly units: readonly string[];
}

const shared = new Map<string, Facet>();
const known = new WeakMap<Entry, Facet>();

function facetOf(entry: Entry): Facet {
  const found = known.get(entry);
  if (found) return found;
  const { kind, state, units } = entry.line;
  const key = JSON.stringify([kind, entry.year, state, units]);
  const facet = shared.get(key) ?? { kind, year: entry.year, state, units };
  shared.set(key, facet);
  known.set(entry, facet);
  return facet;
}

const counted = (counts: ReadonlyMap<string, number>): { value: string; count: number }[] =>
  [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));

/** How many papers each value would choose, the most first. */
export function facetsOf(entries: readonly Entry[]): Facets {
  const alike = new Map<Facet, number>();
  for (const entry of entries) {
    const facet = facetOf(entry);
    alike.set(facet, (alike.get(facet) ?? 0) + 1);
  }
  const tally = (valuesOf: (facet: Facet) => readonly string[]) => {
    const counts = new Map<string, number>();
    for (const [facet, count] of alike)
      for (const value of valuesOf(facet)) counts.set(value, (counts.get(value) ?? 0) + count);
    return counted(counts);
  };
  return {
    kinds: tally(({ kind }) => [kind]),
    years: tally(({ year }) => [year]),
    states: tally(({ state }) => [state]),
    units: tally(({ units }) => units),
  };
}

const admits = (chosen: readonly string[], value: string): boolean =>
  chosen.length === 0 || chosen.includes(value);

/** Whether the filters let a paper through. */
export function admitter({ kinds, years, states, units }: Filters): (entry: Entry) => boolean {
  if (kinds.length + years.length + states.length + units.length === 0) return () => true;
  const judged = new Map<Facet, boolean>();
  const judge = (facet: Facet): boolean =>
    admits(kinds, facet.kind) &&
    admits(years, facet.year) &&
    admits(states, facet.state) &&
    (units.length === 0 || facet.units.some((unit) => units.includes(unit)));
  return (entry) => {
    const facet = facetOf(entry);
    const before = judged.get(facet);
    if (before !== undefined) return before;
    const now = judge(facet);
    judged.set(facet, now);
    return now;
  };
}
