/** 整改情况报告: a report to a superior with 签发人, its problems one by one, their photographs and evidence. */
import { peopleSchema, textSchema } from '../../fields';
import { closingShape, headShape, signatoriesShape } from '../../official-paper/schema';
import { z } from '../../zod';

/** A picture of the store or the record's zip, or a path beside the record; '' while there is none. */
const PICTURE = /^$|^sha256:[0-9a-f]{64}$|^[^:*?"<>|]+\.(jpe?g|png)$/i;

const photoSchema = (title: string) =>
  z
    .object({
      picture: z.string().regex(PICTURE).default('').meta({ title, description: 'jpg 或 png 照片' }),
      takenOn: textSchema('拍摄日期', '例如 2017年10月9日'),
    })
    .prefault({})
    .meta({ title });

const photoPairSchema = z.object({
  place: textSchema('拍摄地点', '整改前后用同一角度'),
  before: photoSchema('整改前照片'),
  after: photoSchema('整改后照片'),
});

const evidenceSchema = z.object({
  name: textSchema('材料名称', '监测报告、拆除证明、处罚决定书、断水断电证明等'),
  number: textSchema('文号或编号'),
  date: textSchema('日期', '例如 2017年10月18日'),
});

export const statuses = ['', '已完成', '正在整改'] as const;
export const findings = ['属实', '部分属实', '不属实'] as const;

export const issueSchema = z.object({
  number: textSchema('交办编号', '例如 第3批第4号'),
  source: textSchema('问题来源', '例如 环保部巡查组'),
  site: textSchema('企业（单位）名称'),
  place: textSchema('位置'),
  category: textSchema('问题类型'),
  problem: textSchema('存在问题'),
  finding: z.enum(findings).default('属实').meta({ title: '核实结论' }),
  verification: textSchema('核实情况'),
  requirement: textSchema('整改要求'),
  measures: textSchema('整改措施'),
  deadline: textSchema('整改时限', '例如 2017年10月20日前'),
  status: z.enum(statuses).default('').meta({ title: '整改状态' }),
  onSchedule: z.boolean().default(true).meta({ title: '达到序时进度', description: '正在整改的问题填写' }),
  completedOn: textSchema('完成时间', '例如 2017年10月18日'),
  completion: textSchema('完成情况'),
  units: z
    .array(z.string().meta({ title: '责任单位' }))
    .default([])
    .meta({ title: '责任单位' }),
  persons: peopleSchema('责任人'),
  penalty: textSchema('处罚问责情况'),
  checkers: z
    .array(z.string().meta({ title: '核查人' }))
    .default([])
    .meta({ title: '核查人' }),
  cause: textSchema('未完成原因'),
  extension: textSchema('延期至', '延期须经批准'),
  approval: textSchema('延期批准情况', '例如 已经区政府同意'),
  remark: textSchema('备注'),
  photos: z.array(photoPairSchema).default([]).meta({ title: '整改前后照片' }),
  evidence: z.array(evidenceSchema).default([]).meta({ title: '佐证材料' }),
});

export const rectificationReportSchema = z.object({
  ...headShape,
  ...signatoriesShape,
  assigner: textSchema('交办单位', '例如 环保部巡查组'),
  batch: textSchema('交办批次', '例如 第三批'),
  assigned: z.number().int().min(0).default(0).meta({ title: '交办件数' }),
  introduction: textSchema('引言', '收到交办的文号和日期，末尾写“现将整改情况报告如下：”'),
  overview: textSchema('基本情况', '印在件数之后'),
  issues: z.array(issueSchema).default([]).meta({ title: '问题' }),
  difficulties: textSchema('存在问题及原因', '未完成问题的原因和延期另行逐个列出'),
  nextSteps: textSchema('下一步工作'),
  ending: z.string().default('特此报告。').meta({ title: '结语' }),
  ...closingShape,
});

export type Issue = z.infer<typeof issueSchema>;
export type PhotoPair = z.infer<typeof photoPairSchema>;
export type RectificationReport = z.infer<typeof rectificationReportSchema>;
