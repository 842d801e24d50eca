/** The form of a 责任分解表. */
import type { Form } from '../../form';
import { peopleField } from '../../fields';
import { unitSchema, unitTaskSchema } from './schema';

export const responsibilityBreakdownForm: Form = {
  sections: [
    {
      title: '表头',
      fields: [
        { kind: 'text', name: 'title', label: '标题', required: true },
        { kind: 'unit', name: 'preparedBy', label: '填报单位' },
        { kind: 'date', name: 'date', label: '填报日期' },
        { kind: 'yesNo', name: 'internal', label: '内部留存', help: '内部留存的文本才印联系电话' },
      ],
    },
    {
      title: '责任单位',
      fields: [
        {
          kind: 'rows',
          name: 'units',
          label: '责任单位',
          rowName: '单位',
          rowTitle: 'name',
          blank: unitSchema.parse({ name: '' }),
          wide: true,
          fields: [
            { kind: 'unit', name: 'name', label: '责任单位', required: true },
            peopleField('heads', '党政主要负责人'),
            peopleField('deputies', '分管负责人'),
            peopleField('handlers', '具体责任人'),
            { kind: 'text', name: 'phone', label: '联系电话' },
            { kind: 'longText', name: 'duty', label: '职责' },
            {
              kind: 'rows',
              name: 'tasks',
              label: '承担任务',
              rowName: '任务',
              rowTitle: 'task',
              rowState: 'role',
              blank: unitTaskSchema.parse({}),
              fields: [
                { kind: 'text', name: 'number', label: '任务序号' },
                { kind: 'longText', name: 'task', label: '承担任务', required: true },
                {
                  kind: 'choice',
                  name: 'role',
                  label: '角色',
                  options: ['牵头', '配合', '属地'].map((value) => ({ value, label: value })),
                },
                { kind: 'deadline', name: 'deadline', label: '完成时限' },
              ],
            },
          ],
        },
      ],
    },
  ],
};
