/** The field rules 档案盒标签 are subject to. */
import { checkSerials, checkYear } from '../../archive-fields';
import { checkFilled } from '../../field-checks';
import { checkUnfinishedIn } from '../../labels';
import type { Fault } from '../../official/fault';
import { spineLabelSchema, type SpineLabel } from './schema';

const schema = spineLabelSchema;

/** R61, R66 and R73. */
export function checkSpineLabel(data: SpineLabel): readonly Fault[] {
  return [
    ...checkFilled(schema, data, ['labels']),
    ...data.labels.flatMap((one, index) => {
      const prefix = `labels[${index}].`;
      const of = `第${index + 1}个盒子`;
      return [
        ...checkFilled(schema, one, ['year', 'period', 'first', 'last', 'box'], { prefix, of }),
        ...checkYear(schema, one.year, `${prefix}year`),
        ...checkSerials(schema, one, `${prefix}last`),
      ];
    }),
    ...checkUnfinishedIn(schema, data),
  ];
}
