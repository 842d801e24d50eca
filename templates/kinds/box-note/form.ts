/** The form of a 备考表. */
import { classField, countField } from '../../archive-fields';
import type { Form } from '../../form';

export const boxNoteForm: Form = {
  sections: [
    {
      title: '档案盒',
      fields: [
        { kind: 'text', name: 'title', label: '标题', required: true },
        classField.fonds,
        classField.year,
        classField.period,
        classField.section,
        { kind: 'text', name: 'box', label: '盒号' },
        { kind: 'text', name: 'first', label: '起始件号', help: '例如 0001' },
        { kind: 'text', name: 'last', label: '终止件号', help: '例如 0048' },
        countField('count', '件数', '件'),
        countField('pages', '页数', '页'),
      ],
    },
    {
      title: '情况和签字',
      fields: [
        {
          kind: 'longText',
          name: 'situation',
          label: '盒内文件情况说明',
          help: '缺损、修改、补充、移出、销毁等情况',
        },
        { kind: 'person', name: 'arranger', label: '整理人', help: '不填则留空手写' },
        { kind: 'date', name: 'arrangedOn', label: '整理日期', help: '不填则留空手写' },
        { kind: 'person', name: 'checker', label: '检查人', help: '不填则留空手写' },
        { kind: 'date', name: 'checkedOn', label: '检查日期', help: '不填则留空手写' },
      ],
    },
  ],
};
