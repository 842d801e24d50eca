/** The office's rules as a form: deadlines, lights, holidays, categories, accountability. */
import type { Field, Form } from '../../../templates/form';
import { ruleSchema } from './accountability/rule';
import { holidayYearSchema } from './calendar/holidays';
import { deadlineRulesSchema, warningRulesSchema } from './deadlines/rules';
import { prioritySchema } from './figures/priorities';
import { fieldsOf } from './schema-fields';

const below = (name: string, fields: readonly Field[]): readonly Field[] =>
  fields.map((field) => ({ ...field, name: `${name}.${field.name}` }));

const rows = (
  name: string,
  label: string,
  rowName: string,
  fields: readonly Field[],
  titles: { readonly rowTitle: string; readonly rowState: string },
  blank: Readonly<Record<string, unknown>>,
): Field => ({ kind: 'rows', name, label, rowName, fields, ...titles, blank });

const shapeOf = (schema: { readonly shape: object }) => schema.shape as Parameters<typeof fieldsOf>[0];

/** New rows begin so; what is left empty in them is told at saving. */
const BLANK = {
  year: { year: new Date().getFullYear() + 1, sources: [], off: [], work: [] },
  category: { code: '', name: '', words: [] },
  rule: {
    ...{ id: '', scheme: '', enabled: true, scope: 'township', class: 'unrectified' },
    ...{ origins: [], categories: [], window: 'month', threshold: 2, lastPlaces: 1 },
    ...{ post: '', measure: '约谈', basis: '' },
  },
} as const;

export function rulesForm(): Form {
  return {
    sections: [
      { title: '期限', fields: below('deadlines', fieldsOf(shapeOf(deadlineRulesSchema))) },
      { title: '预警颜色', fields: below('warnings', fieldsOf(shapeOf(warningRulesSchema))) },
      {
        title: '节假日',
        help: '已经备有国务院办公厅历年通知的安排；这里只加新的年份，或改正某一年。',
        fields: [
          rows(
            'holidays',
            '本单位添加的年份',
            '年份',
            fieldsOf(shapeOf(holidayYearSchema)),
            { rowTitle: 'year', rowState: 'sources' },
            BLANK.year,
          ),
        ],
      },
      {
        title: '重点工作和问题类别',
        fields: [
          rows(
            'categories',
            '类别',
            '类别',
            fieldsOf(shapeOf(prioritySchema)),
            { rowTitle: 'name', rowState: 'code' },
            BLANK.category,
          ),
        ],
      },
      {
        title: '量化问责',
        help: '计数只作提示和建议。停用的规则不计数。',
        fields: [
          rows(
            'accountability',
            '规则',
            '规则',
            fieldsOf(shapeOf(ruleSchema)),
            { rowTitle: 'post', rowState: 'threshold' },
            BLANK.rule,
          ),
        ],
      },
    ],
  };
}
