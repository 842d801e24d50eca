/** 督办单 / 督办通知书: one problem, one number, one slip (一件一号、一号一督). */
import { addresseesSchema } from '../../addressees';
import { peopleSchema, textSchema } from '../../fields';
import { z } from '../../zod';

/** Where problems come from; other words may be written. */
export const sources = [
  '环保部巡查组交办',
  '强化督查组交办',
  '省、市督导组交办',
  '区级自查',
  '信访举报',
  '媒体曝光',
] as const;

/** What kind of problem it is; other words may be written. */
export const categories = [
  '“散乱污”企业',
  '燃煤锅炉',
  '散煤',
  '挥发性有机物',
  '工业企业扬尘',
  '施工工地扬尘',
  '加油站',
  '错峰生产',
  '重污染天气应急',
  '工业治理项目',
  '其他',
] as const;

export const levels = ['一般督办', '重点督办', '挂牌督办'] as const;
export const measures = ['整改提升', '停产整治', '关停取缔', '搬迁'] as const;

const unitList = (title: string, description: string) =>
  z.array(z.string().meta({ title })).default([]).meta({ title, description });

export const supervisionOrderSchema = z.object({
  formName: z
    .enum(['督办通知书', '督办单', '催办通知书'])
    .default('督办通知书')
    .meta({ title: '文书名称', description: '同一问题第二次发单用催办通知书' }),
  number: textSchema('编号', '例如 汴禹攻坚办督〔2017〕12号，或 第3批第12号'),
  level: z.enum(levels).default('一般督办').meta({ title: '督办级别' }),
  previous: textSchema('原督办编号', '催办、提级督办时填写'),
  title: z.string().min(1).meta({ title: '标题', description: '关于…问题的督办通知' }),
  addressees: addresseesSchema('承办单位'),
  copyTo: addresseesSchema('抄送'),
  source: textSchema('问题来源'),
  batch: textSchema('交办批次', '例如 第3批'),
  assignedOn: textSchema('交办日期', '例如 2017年10月9日'),
  sourceNumber: textSchema('原件文号或清单序号', '收到的交办文件的文号，或交办清单上的序号'),
  site: textSchema('企业（单位）名称'),
  creditCode: textSchema('统一社会信用代码', '18位'),
  place: textSchema('详细位置'),
  locality: textSchema('所属乡办', '乡办和村、社区'),
  coordinates: textSchema('经纬度'),
  category: textSchema('问题类别'),
  foundOn: textSchema('发现时间', '例如 2017年10月9日'),
  problem: textSchema('存在问题', '一单一个点位，写明事实'),
  measure: z.enum(measures).default('整改提升').meta({ title: '整改方式' }),
  requirements: textSchema('整改要求和标准', '一行一条'),
  deadline: textSchema('整改时限', '例如 2017年10月25日前，或 立行立改'),
  feedbackDeadline: textSchema('反馈时限', '例如 2017年10月26日17时前'),
  staged: z
    .boolean()
    .default(false)
    .meta({ title: '阶段反馈', description: '反馈时限早于整改时限时，说明是阶段性反馈' }),
  feedbackRequirements: textSchema('反馈要求'),
  units: unitList('责任单位', '牵头部门和属地乡办'),
  persons: peopleSchema('责任人'),
  leaders: peopleSchema('区级包案领导'),
  consequence: textSchema('逾期责任', '例如 逾期未完成的，按规定启动问责'),
  signatory: textSchema('签发人', '督办机构主要负责人'),
  writtenDate: textSchema('签发日期', '例如 2017年10月10日'),
  contact: textSchema('联系人'),
  phone: textSchema('联系电话'),
  instruction: textSchema('领导批示', '不填则留空手写'),
  result: textSchema('办理结果', '反馈后填写；不填则留空手写'),
  closure: textSchema('销号意见', '核查后填写；不填则留空手写'),
  closedOn: textSchema('销号日期', '不填则留空手写'),
  receipt: z
    .object({
      printed: z.boolean().default(true).meta({ title: '印签收回执' }),
      person: textSchema('签收人', '不填则留空手写'),
      time: textSchema('签收时间', '不填则留空手写'),
    })
    .prefault({})
    .meta({ title: '签收' }),
});

export type SupervisionOrder = z.infer<typeof supervisionOrderSchema>;
