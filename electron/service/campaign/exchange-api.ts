/** Every call of the contract that brings lists into the ledger or takes them out of it. */
import type { Api } from '../../contract';
import type { exchangeCalls } from '../../contract/exchange';
import type { Desk } from '../desk/desk';
import type { Session } from '../desk/session';
import type { Ledger } from './desk/ledger';
import { ledgerOf } from './desk/ledgers';
import { checkItems } from './exchange/check-items';

export type ExchangeApi = Pick<Api, keyof typeof exchangeCalls>;

export function exchangeApi(session: Session): ExchangeApi {
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
  };
}
