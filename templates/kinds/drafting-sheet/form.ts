/** The form of a 发文稿纸. */
import { choiceField, opinionField } from '../../case-fields';
import type { Form } from '../../form';
import { cosignSchema, publicities } from './schema';

export const draftingSheetForm: Form = {
  sections: [
    {
      title: '文件',
      fields: [
        { kind: 'text', name: 'title', label: '标题', required: true, help: '文件的标题' },
        { kind: 'text', name: 'documentNumber', label: '发文字号', help: '签发后填写' },
        choiceField('urgency', '紧急程度', ['', '特急', '加急']),
        { kind: 'text', name: 'secrecy', label: '密级', help: '一般不填；不得起草涉密公文' },
        choiceField('publicity', '公开属性', ['', ...publicities]),
        { kind: 'longText', name: 'mainTo', label: '主送' },
        { kind: 'longText', name: 'copyTo', label: '抄送' },
        { kind: 'longText', name: 'annexes', label: '附件', help: '一行一件' },
      ],
    },
    {
      title: '拟稿和核稿',
      fields: [
        { kind: 'unit', name: 'unit', label: '拟稿单位' },
        { kind: 'person', name: 'drafter', label: '拟稿人' },
        { kind: 'text', name: 'phone', label: '联系电话' },
        { kind: 'date', name: 'date', label: '拟稿日期' },
        opinionField('review', '核稿'),
      ],
    },
    {
      title: '会签和签发',
      fields: [
        {
          kind: 'rows',
          name: 'cosigners',
          label: '会签',
          rowName: '会签单位',
          rowTitle: 'unit',
          rowState: 'signer',
          blank: cosignSchema.parse({}),
          fields: [
            { kind: 'unit', name: 'unit', label: '会签单位' },
            { kind: 'longText', name: 'text', label: '会签意见', help: '不填则留空手写' },
            { kind: 'person', name: 'signer', label: '会签人', help: '不填则留空手写' },
            { kind: 'date', name: 'date', label: '会签日期', help: '不填则留空手写' },
          ],
        },
        opinionField('approval', '签发'),
      ],
    },
    {
      title: '印制',
      fields: [
        { kind: 'number', name: 'copies', label: '印制份数', min: 0, unit: '份' },
        { kind: 'person', name: 'typist', label: '打印' },
        { kind: 'person', name: 'proofreader', label: '校对' },
        { kind: 'longText', name: 'remark', label: '备注' },
      ],
    },
  ],
};
