/** The form of a 回头看记录. */
import { caseField, choiceField } from '../../case-fields';
import type { Form } from '../../form';
import { lookBackItemSchema } from './schema';

export const lookBackForm: Form = {
  sections: [
    {
      title: '表头',
      fields: [
        { kind: 'text', name: 'title', label: '标题', required: true },
        { kind: 'unit', name: 'preparedBy', label: '填报单位' },
        { kind: 'date', name: 'date', label: '填报日期' },
        {
          kind: 'number',
          name: 'due',
          label: '应查件数',
          help: '已销号、应当回头看的问题数',
          min: 0,
          unit: '件',
        },
      ],
    },
    {
      title: '回头看的问题',
      fields: [
        {
          kind: 'rows',
          name: 'items',
          label: '回头看的问题',
          rowName: '问题',
          rowTitle: 'site',
          rowState: 'rebound',
          blank: lookBackItemSchema.parse({}),
          wide: true,
          fields: [
            caseField.caseNumber,
            { kind: 'date', name: 'closedOn', label: '原销号日期' },
            caseField.site,
            caseField.problem,
            { kind: 'longText', name: 'actions', label: '原整改措施' },
            {
              kind: 'list',
              of: 'person',
              name: 'persons',
              label: '整改责任人',
              help: '不印在表上，用来核对核查人',
            },
            { kind: 'date', name: 'checkedOn', label: '回头看日期' },
            { kind: 'longText', name: 'found', label: '现场情况' },
            choiceField('rebound', '是否反弹', ['', '无', '有']),
            { kind: 'longText', name: 'handling', label: '处理意见' },
            {
              kind: 'text',
              name: 'newCase',
              label: '重新立案编号',
              showIf: { field: 'rebound', is: ['有'] },
            },
            { kind: 'list', of: 'person', name: 'checkers', label: '核查人', help: '不少于两人' },
            { kind: 'deadline', name: 'reviewBy', label: '复核时限' },
          ],
        },
      ],
    },
  ],
};
