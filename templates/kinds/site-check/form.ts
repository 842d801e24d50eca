/** The form of a 现场核查记录. */
import { caseField, choiceField, clearances, options } from '../../case-fields';
import { peopleField } from '../../fields';
import type { Form } from '../../form';
import { checkTypes, checkedItemSchema, checkerSchema, conclusions, results, states } from './schema';

export const siteCheckForm: Form = {
  sections: [
    {
      title: '核查对象',
      fields: [
        { kind: 'text', name: 'number', label: '核查编号', help: '例如 汴禹攻坚办核〔2017〕15号' },
        { kind: 'text', name: 'title', label: '标题', required: true, help: '核查的事项' },
        choiceField('type', '核查类型', checkTypes),
        caseField.caseNumber,
        caseField.order,
        caseField.site,
        caseField.place,
        { kind: 'person', name: 'siteHead', label: '现场负责人' },
        { kind: 'text', name: 'companions', label: '陪同人员', help: '姓名和单位' },
        caseField.units,
        peopleField('persons', '整改责任人'),
      ],
    },
    {
      title: '核查组',
      fields: [
        { kind: 'date', name: 'date', label: '核查日期' },
        { kind: 'text', name: 'time', label: '起止时间', help: '例如 9时20分至10时15分' },
        {
          kind: 'rows',
          name: 'checkers',
          label: '核查组',
          help: '不少于两人，整改责任人不参加',
          rowName: '核查人',
          rowTitle: 'name',
          rowState: 'unit',
          blank: checkerSchema.parse({}),
          fields: [
            { kind: 'person', name: 'name', label: '核查人' },
            { kind: 'unit', name: 'unit', label: '核查人单位' },
            { kind: 'text', name: 'certificate', label: '证件号' },
          ],
        },
      ],
    },
    {
      title: '现场情况',
      fields: [
        {
          kind: 'rows',
          name: 'items',
          label: '逐项核查',
          rowName: '要求',
          rowTitle: 'requirement',
          rowState: 'result',
          blank: checkedItemSchema.parse({}),
          wide: true,
          fields: [
            { kind: 'longText', name: 'requirement', label: '整改要求' },
            { kind: 'longText', name: 'found', label: '现场情况' },
            choiceField('result', '是否到位', ['', ...results]),
            { kind: 'text', name: 'evidence', label: '佐证编号' },
          ],
        },
        caseField.measure,
        choiceField('state', '生产状态', ['', ...states]),
        {
          kind: 'ticks',
          name: 'cleared',
          label: '两断三清',
          help: '关停取缔的逐项勾选',
          options: options(clearances),
        },
        choiceField('rebound', '反弹迹象', ['', '无', '有']),
        {
          kind: 'longText',
          name: 'reboundNote',
          label: '反弹情况',
          showIf: { field: 'rebound', is: ['有'] },
        },
        { kind: 'longText', name: 'monitoring', label: '监测数据' },
        { kind: 'longText', name: 'materials', label: '照片、视频清单', help: '一行一件' },
      ],
    },
    {
      title: '结论和签字',
      fields: [
        choiceField('conclusion', '核查结论', ['', ...conclusions]),
        { kind: 'longText', name: 'demands', label: '存在问题和要求' },
        { kind: 'deadline', name: 'newDeadline', label: '再整改时限', help: '未通过的填写' },
        { kind: 'longText', name: 'statement', label: '被核查单位意见', help: '不填则留空手写' },
        { kind: 'person', name: 'witness', label: '见证人', help: '属地乡办或村、社区人员' },
        { kind: 'date', name: 'signedOn', label: '签字日期', help: '不填则留空手写' },
      ],
    },
  ],
};
