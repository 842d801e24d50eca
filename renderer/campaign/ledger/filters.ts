/** What the ledger shows, as its address says it: #/cases?state=rectifying&colour=red&text=石材&day=2017-10-20&by=township. */
import type { Given } from '../../../electron/contract';

/** The facets that are offered as chips, and by which rows are grouped. */
export const facetWords = {
  state: '状态',
  colour: '预警',
  township: '乡办',
  category: '类别',
  leadUnit: '牵头部门',
  batch: '批次',
} as const;
export type Facet = keyof typeof facetWords;
export const facets = Object.keys(facetWords) as readonly Facet[];

export interface LedgerFilters {
  readonly text: string;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  /** 2017-10-20; '' today. */
  readonly day: string;
  /** The column sorted by; '' by id. */
  readonly sort: string;
  readonly descending: boolean;
  /** The facet by which rows stand in groups; '' none. */
  readonly by: Facet | '';
}

export function readFilters(search: string): LedgerFilters {
  const given = new URLSearchParams(search);
  const values = Object.fromEntries(facets.map((facet) => [facet, given.getAll(facet)]));
  const day = given.get('day') ?? '';
  return {
    text: given.get('text') ?? '',
    values: values as unknown as LedgerFilters['values'],
    day: /^\d{4}-\d{2}-\d{2}$/u.test(day) ? day : '',
    sort: given.get('sort') ?? '',
    descending: given.get('order') === 'down',
    by: facets.find((facet) => facet === given.get('by')) ?? '',
  };
}

export function addressOf({ text, values, day, sort, descending, by }: LedgerFilters): string {
  const said = new URLSearchParams();
  if (text !== '') said.set('text', text);
  for (const facet of facets) for (const value of values[facet]) said.append(facet, value);
  if (day !== '') said.set('day', day);
  if (sort !== '') said.set('sort', sort);
  if (sort !== '' && descending) said.set('order', 'down');
  if (by !== '') said.set('by', by);
  const words = said.toString();
  return words === '' ? '/cases' : `/cases?${words}`;
}

/** An address that shows the cases of one value: for counts that are opened. */
export const casesWith = (facet: Facet, value: string, day = ''): string => {
  const none = readFilters('');
  return addressOf({ ...none, day, values: { ...none.values, [facet]: [value] } });
};

export const toggled = (filters: LedgerFilters, facet: Facet, value: string): LedgerFilters => {
  const own = filters.values[facet];
  const next = own.includes(value) ? own.filter((one) => one !== value) : [...own, value];
  return { ...filters, values: { ...filters.values, [facet]: next } };
};

export const isNarrowed = ({ text, values }: LedgerFilters): boolean =>
  text !== '' || facets.some((facet) => values[facet].length > 0);

/** Rows that come at once: more than any window shows. */
const FIRST = 60;

/** As the host is asked. */
export const questionOf = ({ text, values, day, sort, descending, by }: LedgerFilters): Given<'ledger'> => ({
  ...(day === '' ? {} : { day }),
  query: {
    text,
    facets: Object.fromEntries(
      facets.filter((facet) => values[facet].length > 0).map((facet) => [facet, [...values[facet]]]),
    ),
    sort: sort === '' ? [] : [{ column: sort, descending }],
  },
  groups: [...facets],
  by,
  first: FIRST,
});
