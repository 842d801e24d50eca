/** Calls on the rows of the ledger: what a query finds, by its ids with the first rows whole; further rows by their ids. */
import type { Input, Output } from '../../contract';
import { stateNames, type State } from './case/states';
import type { Ledger } from './desk/ledger';
import type { Colour } from './deadlines/rules';
import { filterRows, groupRows, type Facet, type LedgerQuery } from './figures/query';
import type { LedgerRow } from './figures/row';

type Rows = readonly LedgerRow[];

const wordsOf = (ledger: Ledger, facet: Facet, value: string): string => {
  if (facet === 'state') return stateNames[value as State];
  return facet === 'colour' ? ledger.rules().warnings.words[value as Colour] : value;
};

const countOf = (rows: Rows, colour: Colour): number => rows.filter((row) => row.colour === colour).length;

/** A window of twenty thousand cases is told their order, and whole only what it shows: a filter costs no megabytes. */
export async function rowsAsked(
  ledger: Ledger,
  { day = ledger.today(), query, groups, by, first }: Input<'ledger'>,
): Promise<Output<'ledger'>> {
  // a column that rows do not have sorts nothing
  const found = filterRows(await ledger.rowsOn(day), query as LedgerQuery);
  const counted = groups.map((facet) => {
    const rows = groupRows(found, facet);
    const asked = query.facets[facet] ?? [];
    return [
      facet,
      [...new Set([...rows.keys(), ...asked])].map((value) => ({
        value,
        words: wordsOf(ledger, facet, value),
        count: rows.get(value)?.length ?? 0,
      })),
    ] as const;
  });
  const sections = by === '' ? [] : [...groupRows(found, by)];
  const ordered = by === '' ? found : sections.flatMap(([, rows]) => rows);
  return {
    day,
    total: found.length,
    ids: ordered.map(({ id }) => id),
    states: ordered.map(({ state }) => state),
    rows: ordered.slice(0, first),
    sections: sections.map(([value, rows]) => ({
      ...{ value, words: wordsOf(ledger, by as Facet, value), count: rows.length },
      ...{ closed: countOf(rows, 'blue'), overdue: countOf(rows, 'red') },
    })),
    groups: Object.fromEntries(counted),
    complete: ledger.complete(),
    unread: [...ledger.unread()],
  };
}

/** Made once for the rows of a day, when rows are first asked for by their ids. */
const byId = new WeakMap<Rows, ReadonlyMap<string, LedgerRow>>();

/** Rows of a day by id, as they stand now; ids that the ledger does not have are left out. */
export async function rowsNamed(
  ledger: Ledger,
  { day = ledger.today(), ids }: Input<'ledgerRows'>,
): Promise<Output<'ledgerRows'>> {
  const rows = await ledger.rowsOn(day);
  const known = byId.get(rows) ?? new Map(rows.map((row) => [row.id, row]));
  byId.set(rows, known);
  return { rows: ids.flatMap((id) => known.get(id) ?? []) };
}
