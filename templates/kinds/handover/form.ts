/** The form of a 交办单. */
import { addresseesField } from '../../addressees';
import { caseField, choiceField } from '../../case-fields';
import type { Form } from '../../form';
import { receiptField } from '../../slip-receipt';
import { formNames, handoverItemSchema } from './schema';

export const handoverForm: Form = {
  sections: [
    {
      title: '交办信息',
      fields: [
        choiceField('formName', '文书名称', formNames),
        { kind: 'text', name: 'number', label: '编号', help: '例如 汴禹攻坚办交〔2017〕9号，或 第3批第1号' },
        { kind: 'text', name: 'title', label: '标题', required: true, help: '关于交办…问题' },
        addresseesField('addressees', '承办单位', 'subordinate'),
        addresseesField('copyTo', '抄送', 'peer'),
        caseField.source,
        caseField.batch,
        { kind: 'date', name: 'assignedOn', label: '上级交办日期' },
        { kind: 'text', name: 'sourceNumber', label: '原件文号或清单序号' },
      ],
    },
    {
      title: '交办问题',
      fields: [
        {
          kind: 'rows',
          name: 'items',
          label: '交办问题',
          rowName: '问题',
          rowTitle: 'site',
          rowState: 'deadline',
          blank: handoverItemSchema.parse({}),
          wide: true,
          fields: [
            caseField.caseNumber,
            caseField.site,
            caseField.place,
            caseField.category,
            caseField.problem,
            { kind: 'longText', name: 'requirements', label: '整改要求', help: '一行一条' },
            caseField.deadline,
            { ...caseField.units, help: '不填为全部承办单位' },
          ],
        },
      ],
    },
    {
      title: '要求和签发',
      fields: [
        { kind: 'longText', name: 'demands', label: '办理要求', help: '一行一条' },
        { kind: 'deadline', name: 'feedbackDeadline', label: '反馈时限' },
        { kind: 'person', name: 'signatory', label: '签发人', help: '督办机构主要负责人' },
        { kind: 'date', name: 'date', label: '交办日期' },
        { kind: 'longText', name: 'instruction', label: '领导批示', help: '不填则留空手写' },
        { kind: 'person', name: 'contact', label: '联系人', help: '不填用单位设置中的联系人' },
        { kind: 'text', name: 'phone', label: '联系电话' },
        receiptField,
      ],
    },
  ],
};
