/** The cases of a day: of today from memory, of a past one as they were put down by then. */
import type { Case } from '../case/case';
import { asOf } from '../case/history';
import type { Day } from '../day';
import type { Ledger } from './ledger';

export async function casesOn(ledger: Ledger, day: Day): Promise<readonly Case[]> {
  if (day >= ledger.today()) return [...ledger.cases.values()];
  const histories = await Promise.all([...ledger.cases.keys()].map(ledger.history));
  return histories.flatMap((history) => asOf(history, day) ?? []);
}
