/** Calls that make papers of the ledger: of one case, of many rows, of the townships' figures. */
import type { Input, Output } from '../../contract';
import type { Desk } from '../desk/desk';
import { begun, blankOf, create, fresh, store } from '../desk/records';
import { officeOfDesk } from '../desk/office';
import type { ForCase } from '../desk/stored';
import { kindOf } from '../documents/catalogue';
import { casesOn } from './desk/cases-on';
import type { Ledger } from './desk/ledger';
import { filterRows, type LedgerQuery } from './figures/query';
import { draftOfCase } from './papers/draft-of-case';
import { ledgerPaper, progressPaper } from './papers/ledger-paper';
import { moveNamed } from './moves/table';

export async function draftForCase(
  ledger: Ledger,
  { id, kind: slug, move }: Input<'draftForCase'>,
  desk: Desk,
): Promise<Output<'draftForCase'>> {
  const kind = kindOf(slug);
  const blank = begun(desk, kind, blankOf(kind)) as Readonly<Record<string, unknown>>;
  const data = draftOfCase(ledger.caseNamed(id), kind, blank, ledger.today(), officeOfDesk(desk));
  const record = fresh(desk, { kind: slug, version: kind.version, data });
  const forCase: ForCase = { id, move, label: moveNamed(move)?.label ?? '' };
  const { summary } = await desk.alone(() =>
    store(desk, { ...record, meta: { ...record.meta, forCase } }, 'created'),
  );
  return { paper: summary.id };
}

/** A draft begun as the office's template says where the ledger fills nothing in. */
export async function made(desk: Desk, slug: string, data: object): Promise<{ readonly paper: string }> {
  const { summary } = await create(desk, { kind: slug, data: begun(desk, kindOf(slug), data) });
  return { paper: summary.id };
}

/** The rows that a query finds, as a printed 台账. */
export async function draftLedger(
  ledger: Ledger,
  { day = ledger.today(), query, groupBy }: Input<'draftLedger'>,
  desk: Desk,
): Promise<Output<'draftLedger'>> {
  const rows = filterRows(await ledger.rowsOn(day), query as LedgerQuery);
  const known = new Map((await casesOn(ledger, day)).map((kase) => [kase.id, kase]));
  const data = ledgerPaper(rows, (id) => known.get(id), { day, groupBy, office: officeOfDesk(desk) });
  return made(desk, 'ledger', data);
}

/** The townships' figures of the month in which the day lies, up to it. */
export async function draftProgress(
  ledger: Ledger,
  { day = ledger.today() }: Input<'draftProgress'>,
  desk: Desk,
): Promise<Output<'draftProgress'>> {
  const from = `${day.slice(0, 7)}-01`;
  const data = progressPaper(await ledger.rowsOn(day), { from, day, office: officeOfDesk(desk) });
  return made(desk, 'progress-table', data);
}
