/** The form of a 问题整改台账: what is printed of it, then the problems. */
import { caseField, choiceField, measures } from '../../case-fields';
import { peopleField } from '../../fields';
import type { Field, Form } from '../../form';
import { columnLabel } from './columns';
import { columnKeys, groupings, ledgerItemSchema, lights, statuses } from './schema';

const text = (name: string, label: string, help?: string): Field => ({
  kind: 'text',
  name,
  label,
  ...(help === undefined ? {} : { help }),
});

const itemFields: readonly Field[] = [
  caseField.caseNumber,
  caseField.source,
  caseField.batch,
  { kind: 'date', name: 'assignedOn', label: '交办日期' },
  caseField.order,
  caseField.locality,
  caseField.site,
  caseField.place,
  caseField.category,
  text('industry', '行业'),
  text('area', '占地面积'),
  text('workers', '用工人数'),
  text('permits', '手续情况', '环评、营业执照、土地'),
  caseField.problem,
  choiceField('measure', '整改方式', ['', ...measures]),
  { kind: 'longText', name: 'requirements', label: '整改要求' },
  { kind: 'list', of: 'unit', name: 'leads', label: '牵头部门', help: '一般为一个' },
  caseField.units,
  peopleField('persons', '责任人'),
  peopleField('leaders', '区级领导'),
  caseField.deadline,
  { kind: 'date', name: 'extension', label: '延期至', help: '批准延期的日期' },
  { kind: 'date', name: 'completedOn', label: '完成日期' },
  { kind: 'text', name: 'status', label: '状态', suggestions: statuses },
  text('reportNumber', '报告文号'),
  { kind: 'date', name: 'checkedOn', label: '核查日期' },
  text('checkResult', '核查结论'),
  { kind: 'date', name: 'closedOn', label: '销号日期' },
  text('lookBack', '回头看', '日期和结论'),
  text('secondLookBack', '第二次回头看', '日期和结论'),
  { kind: 'number', name: 'rebounds', label: '反弹次数', min: 0, unit: '次' },
  { kind: 'number', name: 'fine', label: '处罚金额', min: 0, unit: '万元' },
  { kind: 'number', name: 'accountable', label: '问责人数', min: 0, unit: '人' },
  { kind: 'text', name: 'light', label: '预警灯', help: '颜色写成字', suggestions: lights },
  { kind: 'longText', name: 'remark', label: '备注' },
  text('archive', '档号'),
];

export const ledgerForm: Form = {
  sections: [
    {
      title: '表头和栏目',
      fields: [
        { kind: 'text', name: 'title', label: '标题', required: true },
        { kind: 'unit', name: 'preparedBy', label: '填报单位' },
        { kind: 'date', name: 'date', label: '填报日期' },
        {
          kind: 'choice',
          name: 'paper',
          label: '纸张',
          help: '栏目多的用 A3',
          options: [
            { value: 'A4', label: 'A4 横版' },
            { value: 'A3', label: 'A3 横版' },
          ],
        },
        {
          kind: 'ticks',
          name: 'columns',
          label: '栏目',
          help: '按选中的次序排列',
          options: columnKeys.map((value) => ({ value, label: columnLabel(value) })),
        },
        {
          kind: 'choice',
          name: 'groupBy',
          label: '分组',
          options: groupings.map((value) => ({
            value,
            label: value === '' ? '不分组' : `按${columnLabel(value)}`,
          })),
        },
        { kind: 'yesNo', name: 'subtotals', label: '印小计', help: '每组后面一行' },
        { kind: 'yesNo', name: 'total', label: '印合计' },
      ],
    },
    {
      title: '问题',
      fields: [
        {
          kind: 'rows',
          name: 'items',
          label: '问题',
          rowName: '问题',
          rowTitle: 'site',
          rowState: 'status',
          blank: ledgerItemSchema.parse({}),
          wide: { chosenBy: 'columns' },
          fields: itemFields,
        },
      ],
    },
  ],
};
