/** Every call of the contract that brings lists into the ledger or takes them out of it. */
import type { Api } from '../../contract';
import type { exchangeCalls } from '../../contract/exchange';
import type { Desk } from '../desk/desk';
import type { Session } from '../desk/session';
import type { Ports } from '../ports';
import type { Ledger } from './desk/ledger';
import { ledgerOf } from './desk/ledgers';
import { checkItems } from './exchange/check-items';
import { receipts } from './exchange/receipts';
import { compareRows } from './exchange/read-back';
import { askedUnits, takeSheet, unitSheets } from './exchange/sheets';

export type ExchangeApi = Pick<Api, keyof typeof exchangeCalls>;

export function exchangeApi(session: Session, ports: Pick<Ports, 'sheets'>): ExchangeApi {
  const on =
    <I, O>(work: (desk: Desk, ledger: Ledger, input: I) => O | Promise<O>) =>
    async (input: I): Promise<O> => {
      const desk = await session.desk();
      return work(desk, await ledgerOf(desk), input);
    };
  return {
    checkCases: on((desk, ledger, { items }) => ({
      rows: [...checkItems(items, ledger.cases.values(), desk.registry().units)],
    })),
    askedUnits: on((_desk, ledger, { by }) => askedUnits(ledger, by)),
    unitSheets: on((_desk, ledger, input) => unitSheets(ledger, ports.sheets, input)),
    compareSheet: on((_desk, ledger, { rows }) => ({
      rows: [...compareRows(rows, (id) => ledger.cases.get(id), ledger.today())],
    })),
    takeSheet: on(takeSheet),
    receipts: on(async (_desk, ledger) => ({ rows: [...(await receipts(ledger))] })),
  };
}
