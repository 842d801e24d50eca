/** The form of a 命令（令）. */
import type { Form } from '../../form';
import { annexSection, bodySection, colophonSection } from '../../official-paper/form';

export const orderForm: Form = {
  sections: [
    {
      title: '版头',
      fields: [
        { kind: 'text', name: 'title', label: '事由', required: true, help: '只用于查找，命令不印标题' },
        { kind: 'unit', name: 'organ', label: '发令机关', help: '写全称；不填为本机关' },
        {
          kind: 'choice',
          name: 'suffix',
          label: '发文机关标志后缀',
          options: [
            { value: '令', label: '令' },
            { value: '命令', label: '命令' },
          ],
        },
        { kind: 'text', name: 'orderNumber', label: '令号', help: '例如 第3号' },
      ],
    },
    bodySection(),
    annexSection,
    {
      title: '签发',
      fields: [
        {
          kind: 'rows',
          name: 'signers',
          label: '签发人',
          rowName: '签发人',
          rowTitle: 'name',
          blank: { post: '', name: '' },
          fields: [
            { kind: 'text', name: 'post', label: '职务', help: '写全称' },
            { kind: 'person', name: 'name', label: '姓名' },
          ],
        },
        { kind: 'date', name: 'writtenDate', label: '成文日期', help: '负责人签发的日期' },
      ],
    },
    colophonSection,
  ],
};
