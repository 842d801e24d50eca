/** 责任单: one unit, its people, the tasks it takes on, and the sign-off. */
import { z } from '../../zod';
import { peopleSchema, textSchema } from '../../fields';

export const sheetTaskSchema = z.object({
  number: textSchema('任务序号', '任务分解表中的序号'),
  task: textSchema('承担任务'),
  standard: textSchema('工作标准'),
  measures: textSchema('工作措施'),
  deadline: textSchema('完成时限', '日期，或 长期坚持、立行立改、每月5日前'),
  role: z.enum(['牵头', '配合', '属地']).default('牵头').meta({ title: '角色' }),
});

export const responsibilitySheetSchema = z.object({
  title: z.string().min(1).meta({ title: '标题' }),
  number: textSchema('编号', '例如 汴禹攻坚责〔2017〕3号；可以不填'),
  date: textSchema('填报日期', '例如 2017年10月16日'),
  unit: z.string().min(1).meta({ title: '责任单位' }),
  heads: peopleSchema('党政主要负责人'),
  deputies: peopleSchema('分管负责人'),
  handlers: peopleSchema('具体责任人'),
  phone: textSchema('联系电话', '个人电话只印在内部留存的文本上'),
  tasks: z.array(sheetTaskSchema).default([]).meta({ title: '承担任务' }),
  duty: textSchema('职责'),
  pledge: textSchema('承诺', '印在签字栏上方'),
  signDate: textSchema('签字日期', '不填则留空手写'),
  opinion: textSchema('审核意见', '督办机构的意见；不填则留空手写'),
  opinionDate: textSchema('审核日期', '不填则留空手写'),
});

export type SheetTask = z.infer<typeof sheetTaskSchema>;
export type ResponsibilitySheet = z.infer<typeof responsibilitySheetSchema>;
