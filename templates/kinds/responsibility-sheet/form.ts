/** The form of a 责任单. */
import type { Form } from '../../form';
import { peopleField } from '../../fields';
import { sheetTaskSchema } from './schema';

export const responsibilitySheetForm: Form = {
  sections: [
    {
      title: '责任单位',
      fields: [
        { kind: 'text', name: 'title', label: '标题', required: true },
        { kind: 'text', name: 'number', label: '编号' },
        { kind: 'date', name: 'date', label: '填报日期' },
        { kind: 'unit', name: 'unit', label: '责任单位', required: true },
        peopleField('heads', '党政主要负责人'),
        peopleField('deputies', '分管负责人'),
        peopleField('handlers', '具体责任人'),
        { kind: 'text', name: 'phone', label: '联系电话', help: '个人电话只印在内部留存的文本上' },
      ],
    },
    {
      title: '任务和职责',
      fields: [
        {
          kind: 'rows',
          name: 'tasks',
          label: '承担任务',
          rowName: '任务',
          rowTitle: 'task',
          rowState: 'role',
          blank: sheetTaskSchema.parse({}),
          wide: true,
          fields: [
            { kind: 'text', name: 'number', label: '任务序号', help: '任务分解表中的序号' },
            { kind: 'longText', name: 'task', label: '承担任务', required: true },
            { kind: 'longText', name: 'standard', label: '工作标准' },
            { kind: 'longText', name: 'measures', label: '工作措施' },
            { kind: 'deadline', name: 'deadline', label: '完成时限' },
            {
              kind: 'choice',
              name: 'role',
              label: '角色',
              options: ['牵头', '配合', '属地'].map((value) => ({ value, label: value })),
            },
          ],
        },
        { kind: 'longText', name: 'duty', label: '职责' },
      ],
    },
    {
      title: '签字和审核',
      fields: [
        { kind: 'longText', name: 'pledge', label: '承诺' },
        { kind: 'date', name: 'signDate', label: '签字日期', help: '不填则留空手写' },
        { kind: 'longText', name: 'opinion', label: '审核意见', help: '不填则留空手写' },
        { kind: 'date', name: 'opinionDate', label: '审核日期', help: '不填则留空手写' },
      ],
    },
  ],
};
