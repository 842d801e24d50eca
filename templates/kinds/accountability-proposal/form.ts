/** The form of a 问责建议函. */
import type { Form } from '../../form';
import { letterClosingSections, letterHeadSection, letterTitleSection } from '../../official-paper/form';
import { proposals } from './schema';

export const accountabilityProposalForm: Form = {
  sections: [
    letterHeadSection,
    letterTitleSection,
    {
      title: '事实和建议',
      help: '只汇总次数、提出建议；是否问责由有权机关决定',
      fields: [
        { kind: 'longText', name: 'opening', label: '引言' },
        { kind: 'text', name: 'basis', label: '依据文件', required: true },
        {
          kind: 'rows',
          name: 'targets',
          label: '建议问责的对象',
          rowName: '对象',
          rowTitle: 'unit',
          rowState: 'proposal',
          blank: { unit: '', name: '', post: '', facts: '', clause: '', count: 0, proposal: '约谈' },
          fields: [
            { kind: 'unit', name: 'unit', label: '单位', required: true },
            { kind: 'person', name: 'name', label: '姓名', help: '只对单位提出的不填' },
            { kind: 'text', name: 'post', label: '职务' },
            { kind: 'longText', name: 'facts', label: '事实', required: true },
            { kind: 'text', name: 'clause', label: '触发条款', required: true },
            { kind: 'number', name: 'count', label: '触发次数', min: 0, unit: '次' },
            {
              kind: 'choice',
              name: 'proposal',
              label: '建议方式',
              options: proposals.map((value) => ({ value, label: value })),
            },
          ],
        },
        { kind: 'longText', name: 'taken', label: '已采取的措施' },
        { kind: 'text', name: 'ending', label: '结语', help: '只提建议，不写决定' },
      ],
    },
    {
      title: '证据目录',
      fields: [
        {
          kind: 'rows',
          name: 'evidence',
          label: '证据目录',
          rowName: '材料',
          rowTitle: 'name',
          rowState: 'number',
          blank: { name: '', number: '', date: '' },
          fields: [
            { kind: 'text', name: 'name', label: '材料名称', required: true },
            { kind: 'text', name: 'number', label: '文号或编号' },
            { kind: 'date', name: 'date', label: '日期' },
          ],
        },
      ],
    },
    ...letterClosingSections,
  ],
};
