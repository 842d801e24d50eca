/** A selection over rows of which some are chosen by themselves: only what the user chose otherwise is remembered. */
import { useState } from 'react';
import type { Selection } from './selection';

/** Rows that are chosen, or left, against what would be so by itself. */
export type Choices = ReadonlyMap<string, boolean>;

interface Rules<Row> {
  readonly able: (row: Row) => boolean;
  /** Chosen as long as nobody says otherwise. */
  readonly first: (row: Row) => boolean;
}

export const useChoices = () => useState<Choices>(new Map());

export function selectionOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  { able, first }: Rules<Row>,
  [choices, setChoices]: ReturnType<typeof useChoices>,
): Selection<Row> {
  const chosen = new Map(
    rows
      .filter((row) => able(row) && (choices.get(row.id) ?? first(row)))
      .map((row) => [row.id, row] as const),
  );
  const only = (some: readonly Row[]) => {
    const ids = new Set(some.map(({ id }) => id));
    setChoices(new Map(rows.map(({ id }) => [id, ids.has(id)])));
  };
  return {
    chosen,
    only,
    toggle: (row) => setChoices(new Map(choices).set(row.id, !chosen.has(row.id))),
    add: (some) => only([...chosen.values(), ...some]),
    clear: () => only([]),
  };
}
