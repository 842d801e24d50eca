/** The form of a 调度表. */
import { choiceField } from '../../case-fields';
import type { Field, Form } from '../../form';
import { periods, progressRowSchema } from './schema';

const count = (name: string, label: string): Field => ({ kind: 'number', name, label, min: 0, unit: '件' });

export const progressTableForm: Form = {
  sections: [
    {
      title: '表头',
      fields: [
        { kind: 'text', name: 'title', label: '标题', required: true },
        { kind: 'unit', name: 'preparedBy', label: '填报单位' },
        { kind: 'date', name: 'date', label: '填报日期' },
        { kind: 'text', name: 'until', label: '截至时间', help: '例如 2017年10月26日17时' },
        choiceField('period', '调度周期', periods),
        {
          kind: 'number',
          name: 'whole',
          label: '交办总数',
          help: '与台账核对用，不印；0 为不核对',
          min: 0,
          unit: '件',
        },
      ],
    },
    {
      title: '各乡办',
      fields: [
        {
          kind: 'rows',
          name: 'rows',
          label: '各乡办',
          rowName: '乡办',
          rowTitle: 'unit',
          blank: progressRowSchema.parse({}),
          wide: true,
          fields: [
            { kind: 'unit', name: 'unit', label: '乡办' },
            count('added', '本期新增'),
            count('finished', '本期完成'),
            count('assigned', '累计交办'),
            count('closed', '累计完成'),
            count('overdue', '其中逾期'),
            { kind: 'longText', name: 'remark', label: '备注' },
          ],
        },
      ],
    },
  ],
};
