/** The form of a 督办单. */
import { addresseesField } from '../../addressees';
import { peopleField } from '../../fields';
import type { Form, Option } from '../../form';
import { categories, levels, measures, sources } from './schema';

const options = (values: readonly string[]): readonly Option[] =>
  values.map((value) => ({ value, label: value }));

export const supervisionOrderForm: Form = {
  sections: [
    {
      title: '督办信息',
      fields: [
        {
          kind: 'choice',
          name: 'formName',
          label: '文书名称',
          options: options(['督办通知书', '督办单', '催办通知书']),
        },
        {
          kind: 'text',
          name: 'number',
          label: '编号',
          help: '例如 汴禹攻坚办督〔2017〕12号，或 第3批第12号',
        },
        { kind: 'choice', name: 'level', label: '督办级别', options: options(levels) },
        { kind: 'text', name: 'previous', label: '原督办编号', help: '催办、提级督办时填写' },
        { kind: 'text', name: 'title', label: '标题', required: true, help: '关于…问题的督办通知' },
        addresseesField('addressees', '承办单位', 'subordinate'),
        addresseesField('copyTo', '抄送', 'peer'),
      ],
    },
    {
      title: '问题来源和点位',
      fields: [
        { kind: 'text', name: 'source', label: '问题来源', suggestions: sources },
        { kind: 'text', name: 'batch', label: '交办批次', help: '例如 第3批' },
        { kind: 'date', name: 'assignedOn', label: '交办日期' },
        { kind: 'text', name: 'sourceNumber', label: '原件文号或清单序号' },
        { kind: 'text', name: 'site', label: '企业（单位）名称' },
        { kind: 'text', name: 'creditCode', label: '统一社会信用代码', maxLength: 18 },
        { kind: 'text', name: 'place', label: '详细位置' },
        { kind: 'text', name: 'locality', label: '所属乡办', help: '乡办和村、社区' },
        { kind: 'text', name: 'coordinates', label: '经纬度' },
        { kind: 'text', name: 'category', label: '问题类别', suggestions: categories },
        { kind: 'date', name: 'foundOn', label: '发现时间' },
        { kind: 'longText', name: 'problem', label: '存在问题', help: '一单一个点位，写明事实' },
      ],
    },
    {
      title: '整改和反馈',
      fields: [
        { kind: 'choice', name: 'measure', label: '整改方式', options: options(measures) },
        { kind: 'longText', name: 'requirements', label: '整改要求和标准', help: '一行一条' },
        { kind: 'deadline', name: 'deadline', label: '整改时限' },
        { kind: 'deadline', name: 'feedbackDeadline', label: '反馈时限' },
        { kind: 'yesNo', name: 'staged', label: '阶段反馈', help: '反馈时限早于整改时限时使用' },
        { kind: 'longText', name: 'feedbackRequirements', label: '反馈要求' },
        { kind: 'list', of: 'unit', name: 'units', label: '责任单位', help: '牵头部门和属地乡办' },
        peopleField('persons', '责任人'),
        peopleField('leaders', '区级包案领导'),
        { kind: 'longText', name: 'consequence', label: '逾期责任' },
      ],
    },
    {
      title: '签发和办理',
      fields: [
        { kind: 'person', name: 'signatory', label: '签发人', help: '督办机构主要负责人' },
        { kind: 'date', name: 'writtenDate', label: '签发日期' },
        { kind: 'person', name: 'contact', label: '联系人', help: '不填用单位设置中的联系人' },
        { kind: 'text', name: 'phone', label: '联系电话' },
        { kind: 'longText', name: 'instruction', label: '领导批示', help: '不填则留空手写' },
        { kind: 'longText', name: 'result', label: '办理结果', help: '反馈后填写；不填则留空手写' },
        { kind: 'longText', name: 'closure', label: '销号意见', help: '核查后填写；不填则留空手写' },
        { kind: 'date', name: 'closedOn', label: '销号日期', help: '不填则留空手写' },
        {
          kind: 'group',
          name: 'receipt',
          label: '签收',
          fields: [
            { kind: 'yesNo', name: 'printed', label: '印签收回执' },
            { kind: 'person', name: 'person', label: '签收人', help: '不填则留空手写' },
            { kind: 'text', name: 'time', label: '签收时间', help: '不填则留空手写' },
          ],
        },
      ],
    },
  ],
};
