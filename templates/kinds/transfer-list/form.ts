/** The form of a 移交清单. */
import { chainField, classField, countField } from '../../archive-fields';
import { opinionField } from '../../case-fields';
import type { Form } from '../../form';
import { transferRowSchema } from './schema';

export const transferListForm: Form = {
  sections: [
    {
      title: '移交',
      fields: [
        { kind: 'text', name: 'title', label: '标题', required: true },
        { kind: 'unit', name: 'sender', label: '移交单位' },
        { kind: 'unit', name: 'receiver', label: '接收单位' },
        classField.fonds,
        classField.fondsName,
        { kind: 'date', name: 'date', label: '移交日期' },
        { kind: 'text', name: 'carrier', label: '移交载体', help: '纸质，和电子档案的载体、数量' },
      ],
    },
    {
      title: '移交档案',
      fields: [
        {
          kind: 'rows',
          name: 'rows',
          label: '移交档案',
          rowName: '一类档案',
          rowTitle: 'firstCode',
          rowState: 'period',
          blank: transferRowSchema.parse({}),
          wide: true,
          fields: [
            classField.year,
            classField.period,
            classField.section,
            { kind: 'text', name: 'firstCode', label: '起始档号' },
            { kind: 'text', name: 'lastCode', label: '终止档号' },
            countField('count', '件数', '件'),
            countField('pages', '页数', '页'),
            countField('boxes', '盒数', '盒', '没有装盒的填 0'),
            { kind: 'text', name: 'remark', label: '备注' },
          ],
        },
        countField('files', '电子文件数', '个', '没有的填 0'),
        { kind: 'text', name: 'size', label: '数据量', help: '例如 128.4 MB' },
        { kind: 'text', name: 'manifest', label: '移交包校验值', help: '移交包文件清单的 SHA-256' },
        chainField,
        { kind: 'longText', name: 'attached', label: '附件', help: '一行一件' },
        { kind: 'longText', name: 'note', label: '说明' },
      ],
    },
    {
      title: '签章',
      fields: [opinionField('given', '移交单位签章'), opinionField('taken', '接收单位签章')],
    },
  ],
};
