/** The form of a 任务分解表: the table's settings, then groups inside groups with their tasks, then the units' people. */
import type { Field, Form } from '../../form';
import { labelAt } from '../../labels';
import { peopleField } from '../../fields';
import { columnLabel } from './columns';
import { columnKeys, taskBreakdownSchema, taskSchema } from './schema';

const blankTask = taskSchema.parse({});

/** What a task holds, field by field. */
export const taskFields: readonly Field[] = [
  { kind: 'text', name: 'category', label: '重点工作' },
  { kind: 'longText', name: 'task', label: '主要任务', help: '动词＋对象＋数量，例如 取缔散煤销售点12个' },
  {
    kind: 'longText',
    name: 'standard',
    label: '工作标准',
    help: '可以核对的标准，例如 两断三清、发证率100%',
  },
  { kind: 'longText', name: 'measures', label: '工作措施' },
  { kind: 'deadline', name: 'deadline', label: '完成时限' },
  { kind: 'list', of: 'unit', name: 'leads', label: '牵头部门', help: '一般为一个' },
  peopleField('leadPersons', '牵头责任人', '姓名和职务'),
  { kind: 'list', of: 'unit', name: 'partners', label: '配合部门' },
  { kind: 'list', of: 'unit', name: 'localities', label: '属地乡办' },
  peopleField('localPersons', '属地责任人', '党委、政府主要负责人都要列出（党政同责）'),
  peopleField('districtLeaders', '区级分管领导'),
  { kind: 'text', name: 'target', label: '目标量', help: '数量和单位，例如 12家' },
  {
    kind: 'choice',
    name: 'progress',
    label: '进展',
    options: ['', '未启动', '推进中', '已完成', '逾期'].map((value) => ({ value, label: value || '未上报' })),
  },
  { kind: 'longText', name: 'remark', label: '备注' },
  { kind: 'longText', name: 'sentence', label: '原文', help: '任务出自哪句话；不印在表上' },
];

const levelNames = ['分组', '二级分组', '三级分组'] as const;

/** The rows of groups at a level (0 for the first), with the level below inside. */
function groupsField(level: 0 | 1 | 2): Field {
  return {
    kind: 'rows',
    name: 'groups',
    label: levelNames[level],
    rowName: levelNames[level],
    rowTitle: 'title',
    blank: { title: '', deadline: '', tasks: [], ...(level < 2 ? { groups: [] } : {}) },
    fields: [
      { kind: 'text', name: 'title', label: '分组名称', required: true },
      { kind: 'deadline', name: 'deadline', label: '分组时限', help: '填写后，组内各项任务不得晚于它' },
      {
        kind: 'rows',
        name: 'tasks',
        label: '任务',
        rowName: '任务',
        rowTitle: 'task',
        rowState: 'progress',
        blank: blankTask,
        fields: taskFields,
      },
      ...(level === 0 ? [groupsField(1)] : level === 1 ? [groupsField(2)] : []),
    ],
  };
}

const label = (...steps: readonly PropertyKey[]): string => labelAt(taskBreakdownSchema, steps);

export const taskBreakdownForm: Form = {
  sections: [
    {
      title: '表头',
      fields: [
        { kind: 'text', name: 'title', label: label('title'), required: true },
        { kind: 'unit', name: 'preparedBy', label: label('preparedBy') },
        { kind: 'date', name: 'date', label: label('date') },
        {
          kind: 'ticks',
          name: 'columns',
          label: label('columns'),
          help: '按选中的次序排列',
          options: columnKeys.map((value) => ({ value, label: columnLabel(value) })),
        },
        {
          kind: 'choice',
          name: 'groupStyle',
          label: label('groupStyle'),
          options: [
            { value: 'rows', label: '分组名称横贯全表' },
            { value: 'column', label: '一级分组合并在第一栏' },
          ],
        },
        {
          kind: 'ticks',
          name: 'merged',
          label: label('merged'),
          help: '同组上下相邻、内容相同的单元格合并',
          options: (['category', 'leads', 'leadPersons', 'districtLeaders'] as const).map((value) => ({
            value,
            label: columnLabel(value),
          })),
        },
      ],
    },
    { title: '任务', fields: [groupsField(0)] },
    {
      title: '责任单位名册',
      help: '不印在本表上，生成责任分解表和责任单时使用',
      fields: [
        {
          kind: 'rows',
          name: 'units',
          label: label('units'),
          rowName: '单位',
          rowTitle: 'name',
          blank: { name: '', type: '部门', heads: [], deputies: [], handlers: [], phone: '', duty: '' },
          wide: true,
          fields: [
            { kind: 'unit', name: 'name', label: '单位', required: true },
            {
              kind: 'choice',
              name: 'type',
              label: '单位类别',
              options: ['部门', '乡办'].map((value) => ({ value, label: value })),
            },
            peopleField('heads', '党政主要负责人'),
            peopleField('deputies', '分管负责人'),
            peopleField('handlers', '具体责任人'),
            { kind: 'text', name: 'phone', label: '联系电话' },
            { kind: 'longText', name: 'duty', label: '职责' },
          ],
        },
      ],
    },
  ],
};
