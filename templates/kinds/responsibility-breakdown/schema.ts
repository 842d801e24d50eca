/** 责任分解表: every unit with its people and the tasks it takes on, 一单位一清单 gathered in one table. */
import { z } from '../../zod';
import { peopleSchema, textSchema } from '../../fields';

export const unitTaskSchema = z.object({
  number: textSchema('任务序号', '任务分解表中的序号'),
  task: textSchema('承担任务'),
  role: z.enum(['牵头', '配合', '属地']).default('牵头').meta({ title: '角色' }),
  deadline: textSchema('完成时限', '日期，或 长期坚持、立行立改、每月5日前'),
});

export const unitSchema = z.object({
  name: z.string().meta({ title: '责任单位' }),
  heads: peopleSchema('党政主要负责人'),
  deputies: peopleSchema('分管负责人'),
  handlers: peopleSchema('具体责任人'),
  phone: textSchema('联系电话'),
  duty: textSchema('职责'),
  tasks: z.array(unitTaskSchema).default([]).meta({ title: '承担任务' }),
});

export const responsibilityBreakdownSchema = z.object({
  title: z.string().min(1).meta({ title: '标题' }),
  preparedBy: textSchema('填报单位'),
  date: textSchema('填报日期', '例如 2017年10月16日'),
  internal: z.boolean().default(false).meta({ title: '内部留存', description: '内部留存的文本才印联系电话' }),
  units: z.array(unitSchema).default([]).meta({ title: '责任单位' }),
});

export type UnitTask = z.infer<typeof unitTaskSchema>;
export type ResponsibleUnit = z.infer<typeof unitSchema>;
export type ResponsibilityBreakdown = z.infer<typeof responsibilityBreakdownSchema>;
