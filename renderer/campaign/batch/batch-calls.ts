/** One step of many cases, asked of the host slice by slice, so that its progress is seen and it can be stopped. */
import type { CallError, Given, Output, Reply } from '../../../electron/contract';
import type { Host } from '../../host';
import type { FilledStep } from '../step/step-sheet';

/** What is told in the sheet when nothing at all could be done, for one and the same reason. */
export function allRefused(words: string, { done, refused }: Part): CallError | undefined {
  const [first] = refused;
  if (done.length > 0 || first === undefined || refused.some(({ message }) => message !== first.message))
    return undefined;
  const message = `${refused.length} 件都没有${words}：${first.message}`;
  return { code: 'faults', message, remedy: first.remedy };
}

/** Cases of one call. */
export const SLICE = 20;

export type Refused = Output<'advanceCases'>['refused'][number];
/** A case that went on; with its paper where the step gave it one. */
export interface Done {
  readonly id: string;
  readonly paper: string;
  readonly number: string;
}
export interface Part {
  readonly done: readonly Done[];
  readonly refused: readonly Refused[];
}

type Terms = Given<'handOver'>['terms'];

/** Facts that a batch sets for all: what was left empty stays as each case has it. */
const FACTS: ReadonlySet<string> = new Set(['requirements', 'leadUnit', 'units', 'persons']);

function termsOf(data: Readonly<Record<string, unknown>>): Terms {
  const own = Object.entries(data);
  return {
    ...Object.fromEntries(own.filter(([name]) => !FACTS.has(name))),
    facts: Object.fromEntries(own.filter(([name]) => FACTS.has(name))),
  } as Terms;
}

export async function stepOfMany(
  host: Host,
  move: string,
  ids: readonly string[],
  { on, by, basis, paper, data }: FilledStep,
): Promise<Reply<Part>> {
  if (move === 'handOver')
    return host.call('handOver', { ids: [...ids], on, by, basis, terms: termsOf(data) });
  const step = { move, on, by, basis, data, ...(paper === undefined ? {} : { paper }) };
  const reply = await host.call('advanceCases', { ids: [...ids], step });
  if (!reply.ok) return reply;
  const done = reply.value.done.map((id) => ({ id, paper: '', number: '' }));
  return { ok: true, value: { done, refused: reply.value.refused } };
}
