/** One step of many cases, asked of the host slice by slice, so that its progress is seen and it can be stopped. */
import type { CallError, Given, Output, Reply } from '../../../electron/contract';
import type { Host } from '../../host';
import type { Row } from '../ledger/case-columns';
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

type Data = Readonly<Record<string, unknown>>;

/** The unit that a case's slip goes to: what the terms say of all stands before what the case says. */
function unitOf(row: Row, data: Data): string {
  const lead = typeof data.leadUnit === 'string' ? data.leadUnit : row.leadUnit;
  const units = Array.isArray(data.units) ? (data.units as readonly string[]) : row.units;
  return [lead, ...units].find((unit) => unit !== '') ?? '';
}

export const isPerUnit = ({ per }: Data): boolean => per === 'unit';

/** The cases of each call, in their order; those of one slip are never parted. */
export function partsOf(rows: readonly Row[], data: Data): readonly (readonly string[])[] {
  const slips = new Map<string, string[]>();
  for (const row of rows) {
    const key = isPerUnit(data) ? unitOf(row, data) : row.id;
    slips.set(key, [...(slips.get(key) ?? []), row.id]);
  }
  const parts: string[][] = [];
  for (const slip of slips.values()) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + slip.length <= SLICE) last.push(...slip);
    else parts.push(slip);
  }
  return parts;
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
