/** Which of a kind's lists are written as tables. */
import type { Kind } from '../../../templates/kind';
import { kindOf } from '../../state/kind-of';
import type { GridTable } from './table';
import { taskTable } from './task-table';
import { wideTables } from './wide-table';

/** Tables with more to them than their form says, by kind; they stand first. */
const ownTables: Readonly<Record<string, (kind: Kind) => GridTable>> = { 'task-breakdown': taskTable };

function made(kind: Kind): readonly GridTable[] {
  const own = ownTables[kind.slug];
  return [...(own === undefined ? [] : [own(kind)]), ...wideTables(kind)];
}

/** The columns that the office calls otherwise are found by both names. */
const withBefore = (table: GridTable, before: GridTable | undefined): GridTable => ({
  ...table,
  columns: table.columns.map((column) => {
    const also = before?.columns.find(({ key }) => key === column.key)?.label;
    return also === undefined || also === column.label ? column : { ...column, also: [also] };
  }),
});

/** @param kind in the office's wording. */
export function tablesOf(kind: Kind): readonly GridTable[] {
  const builtIn = kindOf(kind.slug);
  if (builtIn === kind || builtIn.slug !== kind.slug) return made(kind);
  const before = made(builtIn);
  return made(kind).map((table) =>
    withBefore(
      table,
      before.find(({ id }) => id === table.id),
    ),
  );
}
