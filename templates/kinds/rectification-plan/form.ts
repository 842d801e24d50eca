/** The form of a 整改方案. */
import { caseField } from '../../case-fields';
import { peopleField } from '../../fields';
import type { Form } from '../../form';
import { planIssueSchema } from './schema';

export const rectificationPlanForm: Form = {
  sections: [
    {
      title: '方案',
      fields: [
        { kind: 'text', name: 'title', label: '标题', required: true, help: '…整改方案' },
        { kind: 'unit', name: 'unit', label: '编制单位' },
        { kind: 'date', name: 'date', label: '编制日期' },
        { kind: 'longText', name: 'introduction', label: '引言' },
        { kind: 'longText', name: 'requirements', label: '总体要求' },
        { kind: 'longText', name: 'goals', label: '总体目标' },
      ],
    },
    {
      title: '整改问题',
      fields: [
        {
          kind: 'rows',
          name: 'issues',
          label: '整改问题',
          rowName: '问题',
          rowTitle: 'site',
          rowState: 'deadline',
          blank: planIssueSchema.parse({}),
          fields: [
            caseField.caseNumber,
            caseField.site,
            caseField.place,
            caseField.problem,
            {
              kind: 'longText',
              name: 'firm',
              label: '企业概况',
              help: '产品、规模、环评和排污许可、治污设施',
            },
            caseField.units,
            peopleField('persons', '责任人'),
            { kind: 'longText', name: 'goal', label: '整改目标', help: '可以核对的目标' },
            { kind: 'longText', name: 'actions', label: '整改措施', help: '一行一条' },
            caseField.deadline,
            { kind: 'unit', name: 'acceptance', label: '验收单位', help: '不是责任单位' },
          ],
        },
      ],
    },
    {
      title: '组织和保障',
      fields: [
        { kind: 'longText', name: 'leadership', label: '组织领导', help: '领导小组名单和分工' },
        { kind: 'longText', name: 'guarantees', label: '保障措施', help: '一行一条' },
      ],
    },
  ],
};
