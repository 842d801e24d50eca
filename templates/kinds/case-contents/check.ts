/** The field rules a 卷内文件目录 is subject to. */
import { checkEightFigures } from '../../archive-fields';
import { checkDates, checkFilled, placeOf } from '../../field-checks';
import { checkUnfinishedIn } from '../../labels';
import type { Fault } from '../../official/fault';
import { ruleFault } from '../../official/rules/catalogue';
import { bundleOrder, caseContentsSchema, type CaseContents, type ContentsRow } from './schema';

const schema = caseContentsSchema;

/** R06, R61, R66 and R73. */
export function checkCaseContents(data: CaseContents): readonly Fault[] {
  return [
    ...checkFilled(schema, data, ['caseNumber', 'rows', 'compiler', 'date']),
    ...checkDates(schema, data, ['date']),
    ...data.rows.flatMap((row, index) => {
      const prefix = `rows[${index}].`;
      const of = `第${index + 1}行`;
      return [
        ...checkFilled(schema, row, ['title', 'date'], { prefix, of }),
        ...checkEightFigures(schema, row.date, `${prefix}date`),
      ];
    }),
    ...checkBundleOrder(data.rows),
    ...checkUnfinishedIn(schema, data),
  ];
}

/** R73: papers of a category that has a place in the bundle stand in its order. */
function checkBundleOrder(rows: readonly ContentsRow[]): Fault[] {
  const order: readonly string[] = bundleOrder;
  let last = '';
  return rows.flatMap(({ category }, index) => {
    const at = order.indexOf(category);
    if (at < 0) return [];
    if (at >= order.indexOf(last)) {
      last = category;
      return [];
    }
    const message = `第${index + 1}行的${category}排在${last}后面。`;
    const remedy = `请按${bundleOrder.join('、')}的次序排列。`;
    return [ruleFault('R73', placeOf(schema, `rows[${index}].category`), message, remedy)];
  });
}
