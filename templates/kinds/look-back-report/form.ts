/** The form of a 回头看情况报告. */
import type { Form } from '../../form';
import { closingSections, headSection, signatoriesField, titleSection } from '../../official-paper/form';

export const lookBackReportForm: Form = {
  sections: [
    headSection([{ ...signatoriesField, required: true }]),
    titleSection('superior'),
    {
      title: '总体情况',
      fields: [
        { kind: 'longText', name: 'introduction', label: '引言' },
        { kind: 'longText', name: 'organised', label: '组织情况' },
        { kind: 'number', name: 'due', label: '应查件数', min: 0, unit: '件' },
        { kind: 'number', name: 'newFound', label: '新发现问题件数', min: 0, unit: '件' },
      ],
    },
    {
      title: '已查问题',
      fields: [
        {
          kind: 'rows',
          name: 'items',
          label: '已查问题',
          help: '已查、反弹的件数和覆盖率由此算出',
          rowName: '问题',
          rowTitle: 'site',
          rowState: 'state',
          blank: {
            number: '',
            closedOn: '',
            site: '',
            problem: '',
            measures: '',
            checkedOn: '',
            state: '',
            rebound: false,
            handling: '',
            newCase: '',
            deadline: '',
            checkers: [],
          },
          fields: [
            { kind: 'text', name: 'number', label: '问题编号' },
            { kind: 'date', name: 'closedOn', label: '原销号日期' },
            { kind: 'text', name: 'site', label: '企业（点位）名称', required: true },
            { kind: 'longText', name: 'problem', label: '原问题' },
            { kind: 'longText', name: 'measures', label: '原整改措施' },
            { kind: 'date', name: 'checkedOn', label: '回头看日期' },
            { kind: 'longText', name: 'state', label: '现场情况', required: true },
            { kind: 'yesNo', name: 'rebound', label: '是否反弹' },
            { kind: 'longText', name: 'handling', label: '处理意见' },
            {
              kind: 'text',
              name: 'newCase',
              label: '重新立案编号',
              showIf: { field: 'rebound', is: [true] },
            },
            {
              kind: 'deadline',
              name: 'deadline',
              label: '复核时限',
              showIf: { field: 'rebound', is: [true] },
            },
            { kind: 'list', of: 'person', name: 'checkers', label: '核查人' },
          ],
        },
      ],
    },
    {
      title: '原因和下一步',
      fields: [
        { kind: 'longText', name: 'causes', label: '反弹原因' },
        { kind: 'longText', name: 'nextSteps', label: '下一步工作' },
        { kind: 'text', name: 'ending', label: '结语', suggestions: ['特此报告。', '以上报告，请审阅。'] },
      ],
    },
    ...closingSections,
  ],
};
