/** The form of a 卷内文件目录. */
import { countField } from '../../archive-fields';
import { caseField } from '../../case-fields';
import type { Form } from '../../form';
import { bundleOrder, contentsRowSchema } from './schema';

export const caseContentsForm: Form = {
  sections: [
    {
      title: '案卷',
      fields: [
        { kind: 'text', name: 'title', label: '标题', required: true },
        caseField.caseNumber,
        caseField.site,
        { kind: 'longText', name: 'note', label: '卷内说明', help: '缺少的材料和原因；没有的不填' },
        { kind: 'person', name: 'compiler', label: '立卷人' },
        { kind: 'date', name: 'date', label: '立卷日期' },
      ],
    },
    {
      title: '卷内文件',
      fields: [
        {
          kind: 'rows',
          name: 'rows',
          label: '卷内文件',
          rowName: '卷内文件',
          rowTitle: 'title',
          rowState: 'category',
          blank: contentsRowSchema.parse({}),
          wide: true,
          fields: [
            { kind: 'text', name: 'category', label: '材料类别', suggestions: bundleOrder },
            { kind: 'text', name: 'number', label: '文号' },
            { kind: 'unit', name: 'author', label: '责任者' },
            { kind: 'text', name: 'title', label: '题名', help: '自拟的加[ ]' },
            { kind: 'text', name: 'date', label: '日期', help: '八位数字，例如 20171016' },
            countField('pages', '页数', '页'),
            { kind: 'text', name: 'remark', label: '备注', help: '归档后写档号' },
          ],
        },
      ],
    },
  ],
};
