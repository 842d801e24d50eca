/** The form of a 整改情况报告. */
import { peopleField } from '../../fields';
import type { Field, Form } from '../../form';
import { closingSections, headSection, signatoriesField, titleSection } from '../../official-paper/form';
import { findings, issueSchema, statuses } from './schema';

const photo = (name: 'before' | 'after', label: string): Field => ({
  kind: 'group',
  name,
  label,
  fields: [
    { kind: 'picture', name: 'picture', label },
    { kind: 'date', name: 'takenOn', label: '拍摄日期' },
  ],
});

const issueFields: readonly Field[] = [
  { kind: 'text', name: 'number', label: '交办编号', help: '例如 第3批第4号' },
  {
    kind: 'text',
    name: 'source',
    label: '问题来源',
    suggestions: ['环保部巡查组', '强化督查组', '省、市督导组'],
  },
  { kind: 'text', name: 'site', label: '企业（单位）名称', required: true },
  { kind: 'text', name: 'place', label: '位置' },
  { kind: 'text', name: 'category', label: '问题类型' },
  { kind: 'longText', name: 'problem', label: '存在问题', required: true },
  {
    kind: 'choice',
    name: 'finding',
    label: '核实结论',
    options: findings.map((value) => ({ value, label: value })),
  },
  { kind: 'longText', name: 'verification', label: '核实情况' },
  { kind: 'longText', name: 'requirement', label: '整改要求' },
  { kind: 'longText', name: 'measures', label: '整改措施', required: true },
  { kind: 'deadline', name: 'deadline', label: '整改时限', required: true },
  {
    kind: 'choice',
    name: 'status',
    label: '整改状态',
    options: statuses.map((value) => ({ value, label: value || '未填写' })),
  },
  {
    kind: 'yesNo',
    name: 'onSchedule',
    label: '达到序时进度',
    showIf: { field: 'status', is: ['正在整改'] },
  },
  { kind: 'date', name: 'completedOn', label: '完成时间', showIf: { field: 'status', is: ['已完成'] } },
  { kind: 'longText', name: 'completion', label: '完成情况' },
  { kind: 'list', of: 'unit', name: 'units', label: '责任单位' },
  peopleField('persons', '责任人'),
  { kind: 'longText', name: 'penalty', label: '处罚问责情况' },
  { kind: 'list', of: 'person', name: 'checkers', label: '核查人' },
  { kind: 'longText', name: 'cause', label: '未完成原因', showIf: { field: 'status', is: ['', '正在整改'] } },
  {
    kind: 'date',
    name: 'extension',
    label: '延期至',
    help: '延期须经批准',
    showIf: { field: 'status', is: ['', '正在整改'] },
  },
  {
    kind: 'text',
    name: 'approval',
    label: '延期批准情况',
    showIf: { field: 'status', is: ['', '正在整改'] },
  },
  { kind: 'text', name: 'remark', label: '备注' },
  {
    kind: 'rows',
    name: 'photos',
    label: '整改前后照片',
    rowName: '照片',
    rowTitle: 'place',
    blank: { place: '', before: { picture: '', takenOn: '' }, after: { picture: '', takenOn: '' } },
    fields: [
      { kind: 'text', name: 'place', label: '拍摄地点', help: '整改前后用同一角度' },
      photo('before', '整改前照片'),
      photo('after', '整改后照片'),
    ],
  },
  {
    kind: 'rows',
    name: 'evidence',
    label: '佐证材料',
    rowName: '材料',
    rowTitle: 'name',
    blank: { name: '', number: '', date: '' },
    fields: [
      {
        kind: 'text',
        name: 'name',
        label: '材料名称',
        help: '监测报告、拆除证明、处罚决定书、断水断电证明等',
      },
      { kind: 'text', name: 'number', label: '文号或编号' },
      { kind: 'date', name: 'date', label: '日期' },
    ],
  },
];

/** The columns of 附件1 整改情况一览表, as far as a small screen has room for them side by side. */
const issueColumns: readonly string[] = [
  ...['number', 'source', 'site', 'place', 'problem', 'measures', 'deadline', 'status', 'completedOn'],
  ...['units', 'persons'],
];

export const rectificationReportForm: Form = {
  sections: [
    headSection([{ ...signatoriesField, required: true }]),
    titleSection('superior'),
    {
      title: '总体情况',
      fields: [
        { kind: 'text', name: 'assigner', label: '交办单位', suggestions: ['环保部巡查组', '强化督查组'] },
        { kind: 'text', name: 'batch', label: '交办批次', help: '例如 第三批' },
        { kind: 'number', name: 'assigned', label: '交办件数', min: 0, unit: '个', required: true },
        {
          kind: 'longText',
          name: 'introduction',
          label: '引言',
          help: '收到交办的文号和日期，末尾写“现将整改情况报告如下：”',
        },
        { kind: 'longText', name: 'overview', label: '基本情况', help: '印在件数之后，件数自动统计' },
      ],
    },
    {
      title: '整改情况',
      fields: [
        {
          kind: 'rows',
          name: 'issues',
          label: '问题',
          rowName: '问题',
          rowTitle: 'site',
          rowState: 'status',
          blank: issueSchema.parse({}),
          wide: issueColumns,
          fields: issueFields,
        },
      ],
    },
    {
      title: '存在问题和下一步工作',
      fields: [
        {
          kind: 'longText',
          name: 'difficulties',
          label: '存在问题及原因',
          help: '未完成问题的原因和延期自动逐个列出',
        },
        { kind: 'longText', name: 'nextSteps', label: '下一步工作' },
        { kind: 'text', name: 'ending', label: '结语', suggestions: ['特此报告。', '以上报告，请审阅。'] },
      ],
    },
    ...closingSections,
  ],
};
