/** The form of a 简报. */
import type { Form } from '../../form';

export const briefForm: Form = {
  sections: [
    {
      title: '报头',
      fields: [
        { kind: 'text', name: 'title', label: '简报名称', required: true, help: '红头上的名称' },
        { kind: 'number', name: 'issue', label: '期数', min: 1, unit: '期' },
        { kind: 'number', name: 'total', label: '总期数', min: 0, help: '0 为不印' },
        { kind: 'unit', name: 'organ', label: '编发单位', help: '不填为本机关' },
        { kind: 'date', name: 'date', label: '日期' },
      ],
    },
    {
      title: '内容',
      fields: [
        { kind: 'longText', name: 'editorNote', label: '编者按' },
        {
          kind: 'rows',
          name: 'articles',
          label: '文章',
          rowName: '文章',
          rowTitle: 'title',
          rowState: 'source',
          blank: { title: '', source: '', body: '' },
          fields: [
            { kind: 'text', name: 'title', label: '标题', required: true },
            { kind: 'unit', name: 'source', label: '来稿单位' },
            { kind: 'longText', name: 'body', label: '正文', required: true },
          ],
        },
      ],
    },
    {
      title: '报尾',
      fields: [
        { kind: 'text', name: 'reportTo', label: '报', help: '上级机关' },
        { kind: 'text', name: 'sendTo', label: '送', help: '平级机关' },
        { kind: 'text', name: 'issueTo', label: '发', help: '下级机关' },
        { kind: 'text', name: 'editors', label: '编辑和审核' },
        { kind: 'number', name: 'copies', label: '印数', min: 0, unit: '份', help: '0 为不印' },
      ],
    },
  ],
};
