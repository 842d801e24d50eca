/** What the archive's list shows, as its address says it: #/archive?text=整改&year=2017&period=Y. */
import type { Given } from '../../electron/contract';
import { retentionPeriods } from '../../templates/official/retention-periods';

export type Period = keyof typeof retentionPeriods;

export interface ArchiveFilters {
  readonly text: string;
  readonly years: readonly string[];
  readonly periods: readonly Period[];
  readonly kinds: readonly string[];
  /** Only those without a scan of the signed original. */
  readonly unscanned: boolean;
}

const isPeriod = (text: string): text is Period => Object.hasOwn(retentionPeriods, text);

export function readFilters(search: string): ArchiveFilters {
  const given = new URLSearchParams(search);
  return {
    text: given.get('text') ?? '',
    years: given.getAll('year'),
    periods: given.getAll('period').filter(isPeriod),
    kinds: given.getAll('kind'),
    unscanned: given.get('scans') === 'none',
  };
}

export function addressOf({ text, years, periods, kinds, unscanned }: ArchiveFilters): string {
  const said = new URLSearchParams();
  if (text !== '') said.set('text', text);
  for (const year of years) said.append('year', year);
  for (const period of periods) said.append('period', period);
  for (const kind of kinds) said.append('kind', kind);
  if (unscanned) said.set('scans', 'none');
  const words = said.toString();
  return words === '' ? '/archive' : `/archive?${words}`;
}

export const isNarrowed = ({ text, years, periods, kinds, unscanned }: ArchiveFilters): boolean =>
  text !== '' || unscanned || years.length + periods.length + kinds.length > 0;

/** An archive of an office holds some thousands of items: all that are found come at once. */
const ALL = 10_000;

/** Which items the filters mean. */
export const wantedOf = ({ text, years, periods, kinds, unscanned }: ArchiveFilters) => ({
  ...{ text, years: [...years], periods: [...periods], kinds: [...kinds], unscanned },
});

export const questionOf = (filters: ArchiveFilters): Given<'archive'> => ({
  ...wantedOf(filters),
  count: ALL,
});
