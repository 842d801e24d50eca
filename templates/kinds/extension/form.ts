/** The form of a 延期申请. */
import { caseField, choiceField, opinionField, options } from '../../case-fields';
import { peopleField } from '../../fields';
import type { Form } from '../../form';
import { causes, opinionTitles, outcomes } from './schema';

export const extensionForm: Form = {
  sections: [
    {
      title: '申请',
      fields: [
        { kind: 'text', name: 'title', label: '标题', required: true, help: '申请延期的问题' },
        { kind: 'unit', name: 'unit', label: '申请单位' },
        { kind: 'date', name: 'date', label: '申请日期' },
        caseField.caseNumber,
        caseField.order,
        caseField.batch,
        caseField.site,
        caseField.place,
        caseField.problem,
        peopleField('persons', '整改责任人'),
      ],
    },
    {
      title: '原因和安排',
      fields: [
        caseField.deadline,
        { kind: 'number', name: 'times', label: '第几次延期', min: 1, unit: '次' },
        { kind: 'date', name: 'extension', label: '申请延期至' },
        { kind: 'ticks', name: 'causes', label: '延期原因', options: options(causes) },
        { kind: 'longText', name: 'reason', label: '原因说明', help: '写明事实和佐证' },
        { kind: 'longText', name: 'progress', label: '目前进展' },
        { kind: 'longText', name: 'controls', label: '延期期间管控措施', help: '一行一条' },
        { kind: 'longText', name: 'schedule', label: '后续进度安排', help: '一行一个节点，写明日期' },
      ],
    },
    {
      title: '意见和审批',
      fields: [
        opinionField('self', opinionTitles.self),
        opinionField('lead', opinionTitles.lead),
        opinionField('office', opinionTitles.office),
        opinionField('leader', opinionTitles.leader),
        choiceField('outcome', '审批结果', ['', ...outcomes]),
        { kind: 'date', name: 'granted', label: '批准延期至', help: '同意延期的填写' },
        { kind: 'text', name: 'number', label: '批准编号', help: '例如 汴禹攻坚延〔2017〕2号' },
      ],
    },
  ],
};
