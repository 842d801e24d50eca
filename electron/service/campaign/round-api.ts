/** Calls on the reports of a month: what is due, the figures against the month before, and drafts of the papers. */
import type { Input, Output } from '../../contract';
import type { Desk } from '../desk/desk';
import { officeOfDesk } from '../desk/office';
import { casesOn } from './desk/cases-on';
import type { Ledger } from './desk/ledger';
import {
  comparison,
  dueReports,
  monthBefore,
  monthUpTo,
  reportRound,
  scoped,
  type RoundScope,
} from './figures/report-round';
import { made } from './papers-api';
import { ledgerPaper, progressPaper } from './papers/ledger-paper';
import { circularOf, comparisonReport, lookBackReportOf, rectificationReportOf } from './papers/round-papers';

export async function roundAsked(
  ledger: Ledger,
  { day = ledger.today(), scope }: Input<'reportRound'>,
): Promise<Output<'reportRound'>> {
  const then = await ledger.rowsOn(monthBefore(day).to);
  return reportRound(await ledger.rowsOn(day), then, day, scope);
}

const whoseWords = (scope: RoundScope | undefined, district: string): string =>
  scope === undefined ? district : scope.value;

export async function draftRound(
  ledger: Ledger,
  { day = ledger.today(), scope, kind }: Input<'draftRound'>,
  desk: Desk,
): Promise<Output<'draftRound'>> {
  const office = officeOfDesk(desk);
  const rows = scoped(await ledger.rowsOn(day), scope);
  const cases = new Map((await casesOn(ledger, day)).map((kase) => [kase.id, kase]));
  const on = { day, whose: whoseWords(scope, office.district) };
  const idsOf = (due: typeof kind) => dueReports(rows, day).find((one) => one.kind === due)?.ids ?? [];
  switch (kind) {
    case 'rectification-report':
      return made(desk, kind, rectificationReportOf(rows, cases, on));
    case 'ledger':
      return made(
        desk,
        kind,
        ledgerPaper(rows, (id) => cases.get(id), { day, groupBy: '', office }),
      );
    case 'progress-table':
      return made(desk, kind, progressPaper(rows, { from: monthUpTo(day).from, day, office }));
    case 'look-back-report':
      return made(desk, kind, lookBackReportOf(idsOf(kind), cases, on));
    case 'circular':
      return made(desk, kind, circularOf(rows, on));
    case 'report': {
      const then = scoped(await ledger.rowsOn(monthBefore(day).to), scope);
      return made(desk, kind, comparisonReport(comparison(rows, then, day), on));
    }
  }
}
