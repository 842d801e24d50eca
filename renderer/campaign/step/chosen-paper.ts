/** A paper that a step rests on, read whole: what it says is not typed again. */
import type { Reply } from '../../../electron/contract';
import type { Host } from '../../host';
import { kindOf } from '../../state/kind-of';
import { getIn } from '../../state/paths';
import { dayOfWords } from '../days';

export interface ChosenPaper {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly number: string;
  readonly data: unknown;
}

export async function readChosen(host: Host, id: string): Promise<Reply<ChosenPaper>> {
  const reply = await host.call('read', { id });
  if (!reply.ok) return reply;
  const { record, summary } = reply.value;
  const { kind, number } = summary;
  const title = summary.title || kindOf(kind).title;
  return { ok: true, value: { kind, id, title, number, data: record.data } };
}

/** Who signed it as its head: makes the step where nobody else is known to. */
export function signerOf(data: unknown): string | undefined {
  const signer = getIn(data, 'signatory');
  return typeof signer === 'string' && signer !== '' ? signer : undefined;
}

/** Where papers of cases keep the day on which the thing was done. */
const dayFields = ['writtenDate', 'date', 'assignedOn'];

/** The paper's own day, 2017-10-19; undefined while it bears none. */
export const dayOfPaper = (data: unknown): string | undefined =>
  dayFields
    .map((field) => getIn(data, field))
    .flatMap((value) => (typeof value === 'string' ? (dayOfWords(value) ?? []) : []))
    .at(0);
