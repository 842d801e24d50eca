/** The form of a 收文处理笺. */
import { choiceField, opinionField } from '../../case-fields';
import type { Form } from '../../form';
import { instructionSchema, readerSchema } from './schema';

export const incomingSheetForm: Form = {
  sections: [
    {
      title: '来文',
      fields: [
        { kind: 'text', name: 'number', label: '收文号', help: '例如 收〔2017〕136号' },
        { kind: 'date', name: 'date', label: '收文日期' },
        { kind: 'text', name: 'title', label: '标题', required: true, help: '来文的标题' },
        { kind: 'unit', name: 'sender', label: '来文单位' },
        { kind: 'text', name: 'sourceNumber', label: '来文字号' },
        { kind: 'number', name: 'copies', label: '份数', min: 1, unit: '份' },
        choiceField('urgency', '紧急程度', ['', '特急', '加急']),
        { kind: 'text', name: 'secrecy', label: '密级', help: '一般不填；涉密来文不得录入本机' },
        { kind: 'longText', name: 'summary', label: '内容摘要' },
      ],
    },
    {
      title: '拟办和批示',
      fields: [
        opinionField('proposal', '拟办意见'),
        {
          kind: 'rows',
          name: 'instructions',
          label: '领导批示',
          rowName: '批示',
          rowTitle: 'leader',
          rowState: 'date',
          blank: instructionSchema.parse({}),
          fields: [
            { kind: 'person', name: 'leader', label: '领导姓名' },
            { kind: 'longText', name: 'text', label: '批示', help: '不填则留空手写' },
            { kind: 'date', name: 'date', label: '批示日期', help: '不填则留空手写' },
          ],
        },
      ],
    },
    {
      title: '承办和归档',
      fields: [
        { kind: 'list', of: 'unit', name: 'units', label: '承办单位' },
        { kind: 'deadline', name: 'deadline', label: '办理时限' },
        { kind: 'longText', name: 'result', label: '办理结果', help: '办结后填写' },
        { kind: 'date', name: 'finishedOn', label: '办结日期', help: '不填则留空手写' },
        {
          kind: 'rows',
          name: 'readers',
          label: '传阅',
          rowName: '传阅人',
          rowTitle: 'name',
          rowState: 'date',
          blank: readerSchema.parse({}),
          fields: [
            { kind: 'person', name: 'name', label: '传阅人' },
            { kind: 'date', name: 'date', label: '传阅日期', help: '不填则留空手写' },
          ],
        },
        { kind: 'text', name: 'archive', label: '归档号' },
      ],
    },
  ],
};
