/** Every call of the contract on 收文登记. */
import type { Api, Input, Output } from '../../contract';
import type { incomingCalls } from '../../contract/incoming';
import type { Desk } from '../desk/desk';
import type { Session } from '../desk/session';
import { dayOfPaper, paperDate } from './day';
import { dayOfDeadline } from './desk/advance';
import type { Ledger } from './desk/ledger';
import { ledgerOf } from './desk/ledgers';
import { nextNumber } from './incoming/entry';
import { entryNamed, register, saveEntry } from './incoming/register';
import { incomingRow, type IncomingRow } from './incoming/row';
import { addScan, scan } from './incoming/scans';

export type IncomingApi = Pick<Api, keyof typeof incomingCalls>;

const serialOf = (number: string): string => number.replace(/\d+/gu, (digits) => digits.padStart(8, '0'));

const isFound = (row: IncomingRow, words: readonly string[]): boolean => {
  const { number, sender, sourceNumber, title, units } = row;
  const text = [number, sender, sourceNumber, title, units].join(' ');
  return words.every((word) => text.includes(word));
};

async function incoming(
  desk: Desk,
  ledger: Ledger,
  { text, show }: Input<'incoming'>,
): Promise<Output<'incoming'>> {
  const { entries, unread } = await register(desk);
  const today = ledger.today();
  const all = [...entries.values()]
    .filter(({ removed }) => !removed)
    .map((entry) => {
      const { date, deadline } = entry.sheet;
      return incomingRow(entry, dayOfDeadline(deadline, dayOfPaper(date) ?? today, ledger), today);
    })
    .sort((a, b) => serialOf(b.number).localeCompare(serialOf(a.number)));
  const open = all.filter(({ finishedOn }) => finishedOn === '');
  const overdue = open.filter(({ colour }) => colour === 'red');
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const rows = { all, open, overdue }[show].filter((row) => isFound(row, words));
  return { rows, total: all.length, open: open.length, overdue: overdue.length, unread: [...unread] };
}

async function nextIncoming(desk: Desk, ledger: Ledger): Promise<Output<'nextIncoming'>> {
  const numbers = [...(await register(desk)).entries.values()].map(({ sheet }) => sheet.number);
  const today = ledger.today();
  return { number: nextNumber(numbers, today.slice(0, 4)), date: paperDate(today) };
}

export function incomingApi(session: Session): IncomingApi {
  const on =
    <I, O>(work: (desk: Desk, input: I) => O | Promise<O>) =>
    async (input: I): Promise<O> =>
      work(await session.desk(), input);
  return {
    incoming: on(async (desk, input: Input<'incoming'>) => incoming(desk, await ledgerOf(desk), input)),
    incomingEntry: on(async (desk, { id }) => ({ entry: await entryNamed(desk, id) })),
    nextIncoming: on(async (desk) => nextIncoming(desk, await ledgerOf(desk))),
    saveIncoming: on(async (desk, change) => ({ entry: await saveEntry(desk, change) })),
    addScan: on((desk, { name, bytes }) => addScan(desk, name, Buffer.from(bytes, 'base64'))),
    scan: on((desk, { ref }) => scan(desk, ref)),
  };
}
