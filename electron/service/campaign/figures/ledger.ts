/** The ledger of a day: a row for each case as it was put down by then, which a later change never rewrites. */
import type { CaseHistory } from '../case/history';
import { asOf } from '../case/history';
import type { Case } from '../case/case';
import type { Day } from '../day';
import type { WarningRules } from '../deadlines/rules';
import { ledgerRow, type LedgerRow } from './row';

/** Rows of cases as they stand now, their lights for a day. */
export const rowsOf = (cases: Iterable<Case>, day: Day, rules: WarningRules): readonly LedgerRow[] =>
  Array.from(cases, (kase) => ledgerRow(kase, day, rules));

/** “What was red on 2017-10-20”: the ledger as it was recorded by the end of that day. */
export function ledgerOn(
  histories: Iterable<CaseHistory>,
  day: Day,
  rules: WarningRules,
): readonly LedgerRow[] {
  const rows: LedgerRow[] = [];
  for (const history of histories) {
    const kase = asOf(history, day);
    if (kase) rows.push(ledgerRow(kase, day, rules));
  }
  return rows;
}
