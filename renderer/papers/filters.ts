/** What the list of papers shows, as its address says it: #/papers?text=整改&kinds=notice&states=draft. */
import type { Given, Output } from '../../electron/contract';

export type Summary = Output<'find'>['rows'][number];
export type State = Summary['state'];
export type SortKey = NonNullable<Given<'find'>['sort']>;
/** The filters that hold several values. */
export type FilterName = 'kinds' | 'years' | 'states' | 'units';

export interface Filters {
  readonly text: string;
  readonly kinds: readonly string[];
  readonly years: readonly string[];
  readonly states: readonly State[];
  readonly units: readonly string[];
  readonly bin: boolean;
  readonly sort: SortKey;
  readonly descending: boolean;
}

/** 草稿 → 定稿 → 已印发. */
export const stateWords: Readonly<Record<State, string>> = {
  draft: '草稿',
  final: '定稿',
  issued: '已印发',
};
const sortKeys: readonly SortKey[] = ['modified', 'title', 'kind', 'number', 'date', 'state'];
const isState = (text: string): text is State => Object.hasOwn(stateWords, text);

/** Filters of an address's search part; what it does not know is left out. */
export function readFilters(search: string): Filters {
  const given = new URLSearchParams(search);
  const sort = sortKeys.find((key) => key === given.get('sort')) ?? 'modified';
  return {
    text: given.get('text') ?? '',
    kinds: given.getAll('kinds'),
    years: given.getAll('years'),
    states: given.getAll('states').filter(isState),
    units: given.getAll('units'),
    bin: given.has('bin'),
    sort,
    descending: given.has('sort') ? given.get('order') === 'down' : true,
  };
}

/** The address of a list: what is as usual is not said. */
export function addressOf(filters: Filters): string {
  const said = new URLSearchParams();
  if (filters.text !== '') said.set('text', filters.text);
  for (const name of ['kinds', 'years', 'states', 'units'] as const) {
    for (const value of filters[name]) said.append(name, value);
  }
  if (filters.bin) said.set('bin', '1');
  if (filters.sort !== 'modified' || !filters.descending) {
    said.set('sort', filters.sort);
    if (filters.descending) said.set('order', 'down');
  }
  const text = said.toString();
  return text === '' ? '/papers' : `/papers?${text}`;
}

/** With a value added to a filter, or taken out where it was in. */
export function toggled(filters: Filters, name: FilterName, value: string): Filters {
  const now: readonly string[] = filters[name];
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  return { ...filters, [name]: name === 'states' ? next.filter(isState) : next };
}

/** Sorted by a column; a second time the other way round. Times and dates begin with the latest. */
export function sortedBy(filters: Filters, sort: SortKey): Filters {
  const fresh = sort === 'modified' || sort === 'date';
  return { ...filters, sort, descending: filters.sort === sort ? !filters.descending : fresh };
}

/** Whether anything but the order was chosen. */
export const isNarrowed = ({ text, kinds, years, states, units }: Filters): boolean =>
  text !== '' || [kinds, years, states, units].some((values) => values.length > 0);

/** The same list without its filters. */
export const widened = ({ bin, sort, descending }: Filters): Filters => ({
  ...readFilters(''),
  bin,
  sort,
  descending,
});
