/** The form of a 四性检测报告. */
import { chainField, countField } from '../../archive-fields';
import { choiceField, opinionField } from '../../case-fields';
import type { Field, Form } from '../../form';
import {
  checkResults,
  findingSchema,
  fourCheckSchema,
  properties,
  reportConclusions,
  stages,
} from './schema';

const text = (name: string, label: string, help?: string): Field => ({
  kind: 'text',
  name,
  label,
  ...(help === undefined ? {} : { help }),
});

export const fourChecksReportForm: Form = {
  sections: [
    {
      title: '检测概况',
      fields: [
        { kind: 'text', name: 'title', label: '标题', required: true },
        choiceField('stage', '检测环节', stages),
        text('object', '检测对象', '例如 2017年度归档文件（保管期限30年）'),
        { kind: 'unit', name: 'unit', label: '检测单位' },
        { kind: 'person', name: 'operator', label: '检测人' },
        text('time', '检测时间', '例如 2018年6月20日 15:30'),
        text('tool', '检测工具', '软件名称和版本'),
        countField('count', '件数', '件'),
        countField('files', '文件数', '个'),
        text('size', '数据量', '例如 412.6 MB'),
        chainField,
      ],
    },
    {
      title: '检测项目',
      fields: [
        {
          kind: 'rows',
          name: 'checks',
          label: '检测项目',
          rowName: '检测项目',
          rowTitle: 'name',
          rowState: 'result',
          blank: fourCheckSchema.parse({}),
          wide: true,
          fields: [
            choiceField('property', '性质', properties),
            text('clause', '条款', 'DA/T 70-2018 的检测编号，例如 GD-1-1'),
            text('name', '检测项目'),
            { kind: 'longText', name: 'method', label: '检测方法', help: '检测什么、怎样检测' },
            choiceField('result', '结果', checkResults),
            { kind: 'longText', name: 'detail', label: '说明' },
            text('time', '检测时间'),
          ],
        },
      ],
    },
    {
      title: '发现的问题',
      fields: [
        {
          kind: 'rows',
          name: 'findings',
          label: '发现的问题',
          rowName: '问题',
          rowTitle: 'problem',
          rowState: 'code',
          blank: findingSchema.parse({}),
          wide: true,
          fields: [
            text('code', '档号'),
            text('title', '题名'),
            text('clause', '条款', '与检测项目的条款相同'),
            text('file', '文件', '包内的文件名；与文件无关的不填'),
            { kind: 'longText', name: 'problem', label: '问题' },
            { kind: 'longText', name: 'remedy', label: '处理意见' },
          ],
        },
      ],
    },
    {
      title: '结论和签字',
      fields: [
        choiceField('conclusion', '检测结论', ['', ...reportConclusions]),
        { kind: 'longText', name: 'note', label: '说明' },
        opinionField('checker', '检测人签字'),
        opinionField('reviewer', '审核人签字'),
      ],
    },
  ],
};
