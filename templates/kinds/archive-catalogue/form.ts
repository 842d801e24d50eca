/** The form of a 归档文件目录. */
import { chainField, classField, countField } from '../../archive-fields';
import type { Form } from '../../form';
import { catalogueRowSchema } from './schema';

export const archiveCatalogueForm: Form = {
  sections: [
    {
      title: '目录',
      fields: [
        { kind: 'text', name: 'title', label: '标题', required: true },
        { kind: 'yesNo', name: 'cover', label: '印封面', help: '装订成册的目录加封面' },
        classField.fonds,
        classField.fondsName,
        classField.year,
        classField.period,
        classField.section,
        chainField,
      ],
    },
    {
      title: '归档文件',
      fields: [
        {
          kind: 'rows',
          name: 'rows',
          label: '归档文件',
          rowName: '归档文件',
          rowTitle: 'title',
          rowState: 'code',
          blank: catalogueRowSchema.parse({}),
          wide: true,
          fields: [
            { kind: 'text', name: 'code', label: '档号' },
            { kind: 'text', name: 'number', label: '文号' },
            { kind: 'unit', name: 'author', label: '责任者' },
            { kind: 'text', name: 'title', label: '题名', help: '自拟的加[ ]' },
            { kind: 'text', name: 'date', label: '日期', help: '八位数字，例如 20171016' },
            { kind: 'text', name: 'secrecy', label: '密级', help: '一般不填' },
            countField('pages', '页数', '页'),
            { kind: 'text', name: 'remark', label: '备注' },
          ],
        },
      ],
    },
  ],
};
