/** The cell in which a text of the record stands. */
import { stepsOf } from '../state/paths';
import type { GridTable } from './tables/table';
import type { RowKeys } from './grid-row';

export interface FoundCell {
  /** Of its row. */
  readonly key: string;
  /** Name of the row's field. */
  readonly field: string;
}

const below = (value: unknown, step: string | number): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string | number, unknown>>)[step]
    : undefined;

/**
 * @param value what stands at the table's path. @param path of a text in the record.
 * @returns the innermost row around the text; undefined where the table has none.
 */
export function foundCell(
  table: Pick<GridTable, 'path' | 'whole'>,
  value: unknown,
  keys: RowKeys,
  path: string,
): FoundCell | undefined {
  const steps = stepsOf(path);
  const own = stepsOf(table.path);
  if (!own.every((step, n) => steps[n] === step)) return undefined;
  const inside = steps.slice(own.length);
  let at: unknown = table.whole(value);
  let found: FoundCell | undefined;
  inside.forEach((step, n) => {
    at = below(at, step);
    const field = inside[n + 1];
    if (typeof step === 'number' && typeof field === 'string' && typeof at === 'object' && at !== null)
      if (keys.has(at)) found = { key: keys.of(at), field };
  });
  return found;
}
