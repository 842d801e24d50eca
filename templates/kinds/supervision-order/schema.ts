/** 督办单 / 督办通知书: one problem, one number, one slip (一件一号、一号一督). */
import { addresseesSchema } from '../../addressees';
import {
  categorySchema,
  deadlineSchema,
  localitySchema,
  measureSchema,
  placeSchema,
  siteSchema,
  sourceSchema,
  unitsSchema,
} from '../../case-fields';
import { peopleSchema, textSchema } from '../../fields';
import { receiptSchema } from '../../slip-receipt';
import { z } from '../../zod';

/** From the first order to the one that is posted up: 催办 is the second order on a matter, 挂牌督办 the third or the gravest. */
export const levels = ['一般督办', '重点督办', '催办', '挂牌督办'] as const;
export const formNames = ['督办通知书', '督办单', '催办通知书', '挂牌督办通知书'] as const;

export const supervisionOrderSchema = z.object({
  formName: z
    .enum(formNames)
    .default('督办通知书')
    .meta({ title: '文书名称', description: '同一问题第二次发单用催办通知书，第三次挂牌' }),
  number: textSchema('编号', '例如 汴禹攻坚办督〔2017〕12号，或 第3批第12号'),
  level: z.enum(levels).default('一般督办').meta({ title: '督办级别' }),
  previous: textSchema('原督办编号', '催办、挂牌督办时填写上一次的编号'),
  title: z.string().min(1).meta({ title: '标题', description: '关于…问题的督办通知' }),
  addressees: addresseesSchema('承办单位'),
  copyTo: addresseesSchema('抄送'),
  source: sourceSchema,
  batch: textSchema('交办批次', '例如 第3批'),
  assignedOn: textSchema('交办日期', '例如 2017年10月9日'),
  sourceNumber: textSchema('原件文号或清单序号', '收到的交办文件的文号，或交办清单上的序号'),
  site: siteSchema,
  creditCode: textSchema('统一社会信用代码', '18位'),
  place: placeSchema,
  locality: localitySchema,
  coordinates: textSchema('经纬度'),
  category: categorySchema,
  foundOn: textSchema('发现时间', '例如 2017年10月9日'),
  problem: textSchema('存在问题', '一单一个点位，写明事实'),
  measure: measureSchema,
  requirements: textSchema('整改要求和标准', '一行一条'),
  deadline: deadlineSchema,
  feedbackDeadline: textSchema('反馈时限', '例如 2017年10月26日17时前'),
  staged: z
    .boolean()
    .default(false)
    .meta({ title: '阶段反馈', description: '反馈时限早于整改时限时，说明是阶段性反馈' }),
  feedbackRequirements: textSchema('反馈要求'),
  units: unitsSchema,
  persons: peopleSchema('责任人'),
  leaders: peopleSchema('区级包案领导'),
  consequence: textSchema('逾期责任', '例如 逾期未完成的，按规定启动问责'),
  release: textSchema('解除挂牌条件', '挂牌督办的，写明整改到什么程度解除挂牌'),
  signatory: textSchema('签发人', '督办机构主要负责人'),
  writtenDate: textSchema('签发日期', '例如 2017年10月10日'),
  contact: textSchema('联系人'),
  phone: textSchema('联系电话'),
  instruction: textSchema('领导批示', '不填则留空手写'),
  result: textSchema('办理结果', '反馈后填写；不填则留空手写'),
  closure: textSchema('销号意见', '核查后填写；不填则留空手写'),
  closedOn: textSchema('销号日期', '不填则留空手写'),
  receipt: receiptSchema,
});

export type SupervisionOrder = z.infer<typeof supervisionOrderSchema>;
