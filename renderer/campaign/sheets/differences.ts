/** What a filled table says otherwise than the ledger, as lines to be taken or left. */
import type { Given, Output } from '../../../electron/contract';
import type { FilledRow } from './filled-rows';

type Compared = Output<'compareSheet'>['rows'][number];
type Difference = Compared['differences'][number];
export type Taking = Given<'takeSheet'>['rows'][number];

export interface Line {
  readonly id: string;
  readonly row: number;
  readonly of: Compared;
  /** Absent on a line that tells why a row cannot be taken. */
  readonly difference?: Difference;
}

/** Lines in the table's order; a row as it was has none. */
export const linesOf = (compared: readonly Compared[]): readonly Line[] =>
  compared.flatMap((of, row): Line[] =>
    of.fault !== ''
      ? [{ id: `${row}`, row, of }]
      : of.differences.map((difference) => ({ id: `${row}.${difference.field}`, row, of, difference })),
  );

export const canBeTaken = ({ difference }: Line): boolean =>
  difference !== undefined && difference.how !== 'shown';

export function countWords(compared: readonly Compared[], chosen: number): string {
  const lines = linesOf(compared);
  const faulty = compared.filter(({ fault }) => fault !== '').length;
  const changed = compared.filter(({ differences }) => differences.length > 0).length;
  const shown = lines.filter(({ difference }) => difference?.how === 'shown').length;
  return [
    `表里 ${compared.length} 行，${changed} 行和台账不同，收下 ${chosen} 处`,
    ...(shown === 0 ? [] : [`${shown} 处只列出，不收`]),
    ...(faulty === 0 ? [] : [`${faulty} 行收不了`]),
  ].join('；');
}

/** Chosen lines by their cases, as the host takes them. */
export function takingOf(rows: readonly FilledRow[], chosen: Iterable<Line>): readonly Taking[] {
  const taken = new Map<number, Taking>();
  for (const { row, of, difference } of chosen) {
    if (difference === undefined || difference.how === 'shown') continue;
    const before = taken.get(row) ?? { ...rows[row]!, events: of.events, fields: [] };
    taken.set(row, { ...before, fields: [...before.fields, difference.field as Taking['fields'][number]] });
  }
  return [...taken.values()];
}
