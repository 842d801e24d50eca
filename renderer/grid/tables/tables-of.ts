/** Which of a kind's lists are written as tables. */
import type { Kind } from '../../../templates/kind';
import type { GridTable } from './table';
import { taskTable } from './task-table';
import { wideTables } from './wide-table';

/** Tables with more to them than their form says, by kind; they stand first. */
const ownTables: Readonly<Record<string, readonly GridTable[]>> = { 'task-breakdown': [taskTable] };

export const tablesOf = (kind: Kind): readonly GridTable[] => [
  ...(ownTables[kind.slug] ?? []),
  ...wideTables(kind),
];
