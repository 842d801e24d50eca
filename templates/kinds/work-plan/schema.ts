/** 工作方案: aims, tasks, steps, who leads and what holds it up; goes out as the annex of a 通知 and carries the 任务分解表. */
import { annexesSchema } from '../../annexes';
import { peopleSchema, textSchema } from '../../fields';
import { z } from '../../zod';

export const workPlanSchema = z.object({
  title: z.string().min(1).meta({ title: '标题', description: '…工作方案、…攻坚方案' }),
  preparedBy: textSchema('制定单位', '印在标题下，没有可以不填'),
  date: textSchema('日期', '例如 2017年9月28日'),
  introduction: textSchema('引言', '依据和目的，末尾写“制定本方案。”'),
  guidance: textSchema('总体要求'),
  goals: textSchema('工作目标'),
  tasks: textSchema('重点任务', '一行一段；段首的（一）1. 按层级排印'),
  steps: textSchema('实施步骤'),
  leadership: textSchema('组织领导'),
  leaders: peopleSchema('组长'),
  deputies: peopleSchema('副组长'),
  members: peopleSchema('成员'),
  safeguards: textSchema('保障措施'),
  annexes: annexesSchema,
});

export type WorkPlan = z.infer<typeof workPlanSchema>;
