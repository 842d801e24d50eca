/** The form of a 送达回证. */
import { choiceField } from '../../case-fields';
import type { Form } from '../../form';
import { ways } from './schema';

export const deliveryReceiptForm: Form = {
  sections: [
    {
      title: '送达的文书',
      fields: [
        { kind: 'text', name: 'number', label: '编号', help: '可以不填' },
        { kind: 'text', name: 'title', label: '标题', required: true, help: '送达的文书名称' },
        { kind: 'text', name: 'documentNumber', label: '文书文号' },
        { kind: 'number', name: 'copies', label: '份数', min: 1, unit: '份' },
        { kind: 'date', name: 'issuedOn', label: '文书签发日期' },
        { kind: 'longText', name: 'matter', label: '事由' },
      ],
    },
    {
      title: '送达',
      fields: [
        { kind: 'unit', name: 'unit', label: '受送达人', help: '单位全称或个人姓名' },
        { kind: 'text', name: 'deliverTo', label: '送达地点' },
        choiceField('way', '送达方式', ways),
        { kind: 'date', name: 'date', label: '填发日期' },
        { kind: 'list', of: 'person', name: 'servers', label: '送达人', help: '一般两人' },
      ],
    },
    {
      title: '签收',
      fields: [
        {
          kind: 'text',
          name: 'time',
          label: '送达时间',
          help: '例如 2017年10月10日16时30分；不填则留空手写',
        },
        { kind: 'person', name: 'receiver', label: '收件人', help: '不填则留空手写' },
        { kind: 'text', name: 'receiverPost', label: '收件人职务' },
        { kind: 'longText', name: 'substitute', label: '代收、拒收事由', help: '代收或拒收的填写' },
        { kind: 'person', name: 'witness', label: '见证人', help: '留置送达的填写' },
        { kind: 'longText', name: 'remark', label: '备注' },
      ],
    },
  ],
};
