/** The field rules a 调度表 is subject to. */
import { checkDates, checkFilled, placeOf } from '../../field-checks';
import { checkUnfinishedIn } from '../../labels';
import type { Fault } from '../../official/fault';
import { ruleFault } from '../../official/rules/catalogue';
import { checkTotals } from '../../official/rules/totals';
import { progressTableSchema, type ProgressRow, type ProgressTable } from './schema';

const place = (path: string) => placeOf(progressTableSchema, path);

/** R06, R60, R61, R66 and R73. */
export function checkProgressTable(data: ProgressTable): readonly Fault[] {
  const { rows, whole } = data;
  const parts = rows.map(({ unit, assigned }) => ({ name: unit, count: assigned }));
  return [
    ...checkFilled(progressTableSchema, data, ['rows', 'until']),
    ...checkDates(progressTableSchema, data, ['date']),
    ...rows.flatMap(checkRow),
    ...checkTwice(rows),
    ...(whole === 0 ? [] : checkTotals({ whole: { name: '交办总数', count: whole }, parts }, place('whole'))),
    ...checkUnfinishedIn(progressTableSchema, data),
  ];
}

/** R60: no part is more than its whole. */
function checkRow(row: ProgressRow, index: number): Fault[] {
  const prefix = `rows[${index}].`;
  const of = `第${index + 1}行${row.unit}`;
  const open = Math.max(0, row.assigned - row.closed);
  const limits = [
    ['closed', '累计完成', row.closed, '累计交办', row.assigned],
    ['added', '本期新增', row.added, '累计交办', row.assigned],
    ['finished', '本期完成', row.finished, '累计完成', row.closed],
    ['overdue', '其中逾期', row.overdue, '没有完成的', open],
  ] as const;
  return [
    ...checkFilled(progressTableSchema, row, ['unit'], { prefix, of: `第${index + 1}行` }),
    ...limits.flatMap(([name, part, count, whole, most]) => {
      if (count <= most) return [];
      const message = `${of}的${part} ${count} 件，多于${whole} ${most} 件。`;
      return [ruleFault('R60', place(`${prefix}${name}`), message, '请核对这一行的数字。')];
    }),
  ];
}

/** R73: a township has one row. */
function checkTwice(rows: readonly ProgressRow[]): Fault[] {
  const known = new Set<string>();
  return rows.flatMap(({ unit }, index) => {
    if (unit === '' || !known.has(unit)) {
      known.add(unit);
      return [];
    }
    return [ruleFault('R73', place(`rows[${index}].unit`), `${unit}有两行。`, '请合并成一行。')];
  });
}
