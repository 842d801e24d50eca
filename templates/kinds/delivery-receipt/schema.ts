/** 送达回证: which paper was given to whom, when, where and how, signed by both sides. */
import { textSchema } from '../../fields';
import { z } from '../../zod';

export const ways = ['直接送达', '留置送达', '邮寄送达', '转交送达', '电子送达'] as const;

export const deliveryReceiptSchema = z.object({
  number: textSchema('编号', '例如 汴禹攻坚办送〔2017〕12号；可以不填'),
  title: z.string().min(1).meta({ title: '标题', description: '送达的文书名称' }),
  documentNumber: textSchema('文书文号', '送达的文书的文号'),
  copies: z.number().int().min(1).default(1).meta({ title: '份数' }),
  matter: textSchema('事由'),
  unit: textSchema('受送达人', '单位全称或个人姓名'),
  deliverTo: textSchema('送达地点'),
  way: z.enum(ways).default('直接送达').meta({ title: '送达方式' }),
  issuedOn: textSchema('文书签发日期', '例如 2017年10月10日'),
  time: textSchema('送达时间', '例如 2017年10月10日16时30分；不填则留空手写'),
  receiver: textSchema('收件人', '不填则留空手写'),
  receiverPost: textSchema('收件人职务', '不是受送达人本人的，写明职务或者与受送达人的关系'),
  substitute: textSchema('代收、拒收事由', '代收或拒收的填写'),
  servers: z
    .array(z.string().meta({ title: '送达人' }))
    .default([])
    .meta({ title: '送达人', description: '一般两人' }),
  witness: textSchema('见证人', '留置送达的填写'),
  date: textSchema('填发日期', '例如 2017年10月10日'),
  remark: textSchema('备注'),
});

export type DeliveryReceipt = z.infer<typeof deliveryReceiptSchema>;
