/** The form of a 销号单. */
import { caseField, choiceField, opinionField, options } from '../../case-fields';
import { peopleField } from '../../fields';
import type { Form } from '../../form';
import { evidenceSchema, opinionTitles, outcomes, standards } from './schema';

export const closureForm: Form = {
  sections: [
    {
      title: '问题',
      fields: [
        { kind: 'text', name: 'number', label: '销号编号', help: '例如 汴禹攻坚办销〔2017〕21号' },
        { kind: 'text', name: 'title', label: '标题', required: true, help: '申请销号的问题' },
        caseField.caseNumber,
        caseField.order,
        caseField.source,
        caseField.batch,
        caseField.site,
        caseField.place,
        caseField.problem,
        caseField.measure,
        caseField.deadline,
        { kind: 'date', name: 'completedOn', label: '完成日期' },
        caseField.units,
        peopleField('persons', '整改责任人'),
      ],
    },
    {
      title: '申请',
      fields: [
        { kind: 'longText', name: 'goals', label: '整改目标完成情况' },
        { kind: 'longText', name: 'actions', label: '整改措施落实情况', help: '一行一条' },
        {
          kind: 'rows',
          name: 'evidence',
          label: '佐证材料',
          rowName: '材料',
          rowTitle: 'name',
          rowState: 'date',
          blank: evidenceSchema.parse({}),
          fields: [
            { kind: 'text', name: 'name', label: '材料名称' },
            { kind: 'text', name: 'number', label: '文号或编号' },
            { kind: 'date', name: 'date', label: '材料日期' },
          ],
        },
        { kind: 'ticks', name: 'standards', label: '销号标准', options: options(standards) },
        { kind: 'date', name: 'date', label: '申请日期' },
        opinionField('self', opinionTitles.self),
        opinionField('lead', opinionTitles.lead),
        opinionField('local', opinionTitles.local),
      ],
    },
    {
      title: '核查和销号',
      fields: [
        opinionField('office', opinionTitles.office),
        {
          kind: 'list',
          of: 'person',
          name: 'checkers',
          label: '核查人',
          help: '不少于两人，整改责任人不参加',
        },
        { kind: 'text', name: 'checkNumber', label: '核查记录编号' },
        {
          kind: 'group',
          name: 'publicity',
          label: '公示',
          fields: [
            { kind: 'date', name: 'from', label: '公示开始日期' },
            { kind: 'date', name: 'to', label: '公示结束日期' },
            { kind: 'text', name: 'where', label: '公示地点', help: '网站、公示栏' },
            choiceField('objection', '公示结果', ['', '无异议', '有异议']),
            { kind: 'longText', name: 'note', label: '异议及处理', help: '有异议的写明' },
          ],
        },
        opinionField('leader', opinionTitles.leader),
        choiceField('outcome', '销号结果', ['', ...outcomes]),
        { kind: 'longText', name: 'reason', label: '退回原因', help: '不予销号的填写' },
        { kind: 'date', name: 'closedOn', label: '销号日期', help: '不填则留空手写' },
        { kind: 'text', name: 'filing', label: '上级备案文号' },
      ],
    },
  ],
};
