/** The form of a 纪要. */
import type { Field, Form } from '../../form';
import { colophonSection } from '../../official-paper/form';

const attendees = (name: string, label: string): Field => ({
  kind: 'rows',
  name,
  label,
  rowName: '单位',
  rowTitle: 'unit',
  blank: { unit: '', names: [] },
  fields: [
    { kind: 'unit', name: 'unit', label: '单位' },
    { kind: 'list', of: 'person', name: 'names', label: '姓名' },
  ],
});

export const minutesForm: Form = {
  sections: [
    {
      title: '版头',
      fields: [
        { kind: 'text', name: 'headName', label: '纪要名称', help: '例如 禹王台区政府常务会议纪要' },
        { kind: 'text', name: 'number', label: '编号', help: '定稿时取号，可以先不填' },
        { kind: 'unit', name: 'organ', label: '编发单位', help: '不填为本机关' },
        { kind: 'date', name: 'writtenDate', label: '成文日期', help: '负责人签发的日期' },
      ],
    },
    {
      title: '标题和概况',
      fields: [
        { kind: 'text', name: 'title', label: '标题', required: true, help: '关于…的会议纪要' },
        { kind: 'longText', name: 'opening', label: '会议概况', help: '时间、地点、主持人、议题' },
      ],
    },
    {
      title: '议定事项',
      fields: [
        {
          kind: 'rows',
          name: 'items',
          label: '议定事项',
          rowName: '事项',
          rowTitle: 'matter',
          rowState: 'deadline',
          blank: { matter: '', text: '', units: [], partners: [], deadline: '' },
          wide: true,
          fields: [
            { kind: 'text', name: 'matter', label: '事项', help: '例如 关于散煤治理' },
            { kind: 'longText', name: 'text', label: '议定内容', required: true },
            { kind: 'list', of: 'unit', name: 'units', label: '责任单位', required: true },
            { kind: 'list', of: 'unit', name: 'partners', label: '配合单位' },
            { kind: 'deadline', name: 'deadline', label: '完成时限', required: true },
          ],
        },
        { kind: 'longText', name: 'closing', label: '结尾' },
      ],
    },
    {
      title: '参会人员',
      fields: [attendees('present', '出席'), attendees('absent', '请假'), attendees('observers', '列席')],
    },
    colophonSection,
  ],
};
