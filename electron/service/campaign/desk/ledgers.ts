/** The ledger of each open desk, read when it is first asked for. */
import type { Desk } from '../../desk/desk';
import { openLedger, type Ledger } from './ledger';

const ledgers = new WeakMap<Desk, Promise<Ledger>>();

/** The desk's ledger as the index has it while its files are being looked at: for what is only shown. */
export async function ledgerAtOnce(desk: Desk): Promise<Ledger> {
  const known = ledgers.get(desk);
  if (known) {
    const ledger = await known;
    if (desk.shelf.readOnly() !== undefined) await ledger.follow();
    return ledger;
  }
  const opened = openLedger(desk);
  ledgers.set(desk, opened);
  // one that could not be read is tried again at the next call
  opened.then((ledger) => ledger.settled()).catch(() => ledgers.delete(desk));
  return opened;
}

/** The desk's ledger with every file looked at; where this process only reads, brought up to date each time. */
export async function ledgerOf(desk: Desk): Promise<Ledger> {
  const ledger = await ledgerAtOnce(desk);
  await ledger.settled();
  return ledger;
}
