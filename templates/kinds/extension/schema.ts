/** 延期申请: why a deadline cannot be kept, what is done until then, and the opinions that grant or refuse more time. */
import {
  batchSchema,
  caseNumberSchema,
  deadlineSchema,
  opinionSchema,
  orderSchema,
  placeSchema,
  problemSchema,
  siteSchema,
} from '../../case-fields';
import { peopleSchema, textSchema } from '../../fields';
import { z } from '../../zod';

export const causes = ['不可抗力', '设备供货', '施工周期', '审批手续', '资金安排', '其他客观原因'] as const;
export const outcomes = ['同意延期', '不同意延期'] as const;

/** Opinions in the order in which they are given. */
export const opinionKeys = ['self', 'lead', 'office', 'leader'] as const;
export const opinionTitles = {
  self: '申请单位意见',
  lead: '牵头部门意见',
  office: '督办机构意见',
  leader: '分管区领导意见',
} as const satisfies Readonly<Record<(typeof opinionKeys)[number], string>>;

export const extensionSchema = z.object({
  number: textSchema('批准编号', '批准时取号，例如 汴禹攻坚延〔2017〕2号'),
  title: z.string().min(1).meta({ title: '标题', description: '申请延期的问题' }),
  unit: textSchema('申请单位'),
  date: textSchema('申请日期', '例如 2017年10月23日'),
  caseNumber: caseNumberSchema,
  order: orderSchema,
  batch: batchSchema,
  site: siteSchema,
  place: placeSchema,
  problem: problemSchema,
  persons: peopleSchema('整改责任人'),
  deadline: deadlineSchema,
  times: z.number().int().min(1).default(1).meta({ title: '第几次延期' }),
  extension: textSchema('申请延期至', '例如 2017年11月8日'),
  causes: z.array(z.enum(causes)).default([]).meta({ title: '延期原因' }),
  reason: textSchema('原因说明', '写明事实和佐证'),
  progress: textSchema('目前进展'),
  controls: textSchema('延期期间管控措施', '一行一条'),
  schedule: textSchema('后续进度安排', '一行一个节点，写明日期'),
  self: opinionSchema(opinionTitles.self),
  lead: opinionSchema(opinionTitles.lead),
  office: opinionSchema(opinionTitles.office),
  leader: opinionSchema(opinionTitles.leader),
  outcome: z
    .enum(['', ...outcomes])
    .default('')
    .meta({ title: '审批结果' }),
  granted: textSchema('批准延期至', '同意延期的填写，例如 2017年11月8日'),
});

export type Extension = z.infer<typeof extensionSchema>;
export type OpinionKey = (typeof opinionKeys)[number];
