/** The grid's last line: how many tasks there are and what they still lack. */
import { columnLabel } from '../../templates/kinds/task-breakdown/columns';
import { cellText, type TextColumn } from './cell-text';
import type { GridRow } from './grid-row';

/** Columns that every task must have filled (R61), as far as they are shown. */
const wanted: readonly TextColumn[] = ['leads', 'leadPersons', 'standard', 'measures', 'deadline'];

interface Props {
  readonly rows: readonly GridRow[];
  readonly columns: readonly TextColumn[];
  readonly unknownUnit: (name: string) => boolean;
}

/** 13 项尚未明确牵头部门, for every column that has gaps. */
export function gapWords(rows: readonly GridRow[], columns: readonly TextColumn[]): readonly string[] {
  const tasks = rows.flatMap((row) => (row.type === 'task' ? [row.task] : []));
  return wanted
    .filter((column) => columns.includes(column))
    .map((column) => ({ column, count: tasks.filter((task) => cellText(task, column) === '').length }))
    .filter(({ count }) => count > 0)
    .map(({ column, count }) => `${count} 项尚未明确${columnLabel(column)}`);
}

export function GridFoot({ rows, columns, unknownUnit }: Props) {
  const tasks = rows.flatMap((row) => (row.type === 'task' ? [row.task] : []));
  const units = new Set(
    tasks.flatMap(({ leads, partners, localities }) => [...leads, ...partners, ...localities]),
  );
  const unknown = [...units].filter(unknownUnit).length;
  const words = [
    `共 ${tasks.length} 项任务`,
    ...gapWords(rows, columns),
    ...(unknown > 0 ? [`${unknown} 个单位不在名册中`] : []),
  ];
  return (
    <p className="grid-foot" role="status">
      {words.map((word) => (
        <span key={word}>{word}</span>
      ))}
    </p>
  );
}
