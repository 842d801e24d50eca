/** The form of a 督办单. */
import { addresseesField } from '../../addressees';
import { peopleField } from '../../fields';
import { caseField, options } from '../../case-fields';
import type { Form } from '../../form';
import { receiptField } from '../../slip-receipt';
import { formNames, levels } from './schema';

export const supervisionOrderForm: Form = {
  sections: [
    {
      title: '督办信息',
      fields: [
        { kind: 'choice', name: 'formName', label: '文书名称', options: options(formNames) },
        {
          kind: 'text',
          name: 'number',
          label: '编号',
          help: '例如 汴禹攻坚办督〔2017〕12号，或 第3批第12号',
        },
        {
          kind: 'choice',
          name: 'level',
          label: '督办级别',
          help: '第二次发单为催办，再不整改的挂牌督办',
          options: options(levels),
        },
        { kind: 'text', name: 'previous', label: '原督办编号', help: '催办、挂牌督办时填写上一次的编号' },
        { kind: 'text', name: 'title', label: '标题', required: true, help: '关于…问题的督办通知' },
        addresseesField('addressees', '承办单位', 'subordinate'),
        addresseesField('copyTo', '抄送', 'peer'),
      ],
    },
    {
      title: '问题来源和点位',
      fields: [
        caseField.source,
        { kind: 'text', name: 'batch', label: '交办批次', help: '例如 第3批' },
        { kind: 'date', name: 'assignedOn', label: '交办日期' },
        { kind: 'text', name: 'sourceNumber', label: '原件文号或清单序号' },
        caseField.site,
        { kind: 'text', name: 'creditCode', label: '统一社会信用代码', maxLength: 18 },
        caseField.place,
        caseField.locality,
        { kind: 'text', name: 'coordinates', label: '经纬度' },
        caseField.category,
        { kind: 'date', name: 'foundOn', label: '发现时间' },
        { kind: 'longText', name: 'problem', label: '存在问题', help: '一单一个点位，写明事实' },
      ],
    },
    {
      title: '整改和反馈',
      fields: [
        caseField.measure,
        { kind: 'longText', name: 'requirements', label: '整改要求和标准', help: '一行一条' },
        caseField.deadline,
        { kind: 'deadline', name: 'feedbackDeadline', label: '反馈时限' },
        { kind: 'yesNo', name: 'staged', label: '阶段反馈', help: '反馈时限早于整改时限时使用' },
        { kind: 'longText', name: 'feedbackRequirements', label: '反馈要求' },
        caseField.units,
        peopleField('persons', '责任人'),
        peopleField('leaders', '区级包案领导'),
        { kind: 'longText', name: 'consequence', label: '逾期责任' },
        { kind: 'longText', name: 'release', label: '解除挂牌条件', help: '挂牌督办的填写' },
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
        receiptField,
      ],
    },
  ],
};
