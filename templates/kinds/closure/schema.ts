/** 销号申请及销号单: what was done, the evidence, and the opinions in the order in which they are given. */
import {
  batchSchema,
  caseNumberSchema,
  deadlineSchema,
  measureSchema,
  opinionSchema,
  orderSchema,
  placeSchema,
  problemSchema,
  siteSchema,
  sourceSchema,
  unitsSchema,
} from '../../case-fields';
import { peopleSchema, textSchema } from '../../fields';
import { z } from '../../zod';

/** What must hold before a problem is closed. */
export const standards = [
  '整改措施全部落实',
  '整改目标达到',
  '法定手续完备',
  '没有反弹和投诉',
  '长效机制建立',
] as const;
export const outcomes = ['准予销号', '不予销号'] as const;

/** Opinions in the order in which they are given: who of the case gives it. */
export const opinionKeys = ['self', 'lead', 'local', 'office', 'leader'] as const;
export const opinionTitles = {
  self: '责任单位自查意见',
  lead: '牵头部门核验意见',
  local: '属地乡办意见',
  office: '现场核查意见',
  leader: '分管区领导意见',
} as const satisfies Readonly<Record<(typeof opinionKeys)[number], string>>;

export const evidenceSchema = z.object({
  name: textSchema('材料名称'),
  number: textSchema('文号或编号'),
  date: textSchema('材料日期'),
});

export const closureSchema = z.object({
  number: textSchema('销号编号', '例如 汴禹攻坚办销〔2017〕21号'),
  title: z.string().min(1).meta({ title: '标题', description: '申请销号的问题' }),
  caseNumber: caseNumberSchema,
  order: orderSchema,
  source: sourceSchema,
  batch: batchSchema,
  site: siteSchema,
  place: placeSchema,
  problem: problemSchema,
  measure: measureSchema,
  deadline: deadlineSchema,
  completedOn: textSchema('完成日期', '例如 2017年10月18日'),
  units: unitsSchema,
  persons: peopleSchema('整改责任人'),
  goals: textSchema('整改目标完成情况'),
  actions: textSchema('整改措施落实情况', '一行一条'),
  evidence: z.array(evidenceSchema).default([]).meta({ title: '佐证材料' }),
  standards: z.array(z.enum(standards)).default([]).meta({ title: '销号标准' }),
  date: textSchema('申请日期', '例如 2017年10月18日'),
  self: opinionSchema(opinionTitles.self),
  lead: opinionSchema(opinionTitles.lead),
  local: opinionSchema(opinionTitles.local),
  office: opinionSchema(opinionTitles.office),
  checkers: z
    .array(z.string().meta({ title: '核查人' }))
    .default([])
    .meta({ title: '核查人' }),
  checkNumber: textSchema('核查记录编号'),
  leader: opinionSchema(opinionTitles.leader),
  publicity: z
    .object({
      from: textSchema('公示开始日期'),
      to: textSchema('公示结束日期'),
      where: textSchema('公示地点', '网站、公示栏'),
      objection: z.enum(['', '无异议', '有异议']).default('').meta({ title: '公示结果' }),
      note: textSchema('异议及处理', '有异议的写明'),
    })
    .prefault({})
    .meta({ title: '公示' }),
  outcome: z
    .enum(['', ...outcomes])
    .default('')
    .meta({ title: '销号结果' }),
  reason: textSchema('退回原因', '不予销号的填写'),
  closedOn: textSchema('销号日期', '不填则留空手写'),
  filing: textSchema('上级备案文号'),
});

export type Closure = z.infer<typeof closureSchema>;
export type OpinionKey = (typeof opinionKeys)[number];
