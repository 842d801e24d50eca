/** 整改方案: for every problem its goal, measures, day, who answers for it and who accepts it. */
import {
  caseNumberSchema,
  deadlineSchema,
  placeSchema,
  problemSchema,
  siteSchema,
  unitsSchema,
} from '../../case-fields';
import { peopleSchema, textSchema } from '../../fields';
import { z } from '../../zod';

export const planIssueSchema = z.object({
  caseNumber: caseNumberSchema,
  site: siteSchema,
  place: placeSchema,
  problem: problemSchema,
  firm: textSchema('企业概况', '产品、规模、环评和排污许可、治污设施；一企一策的填写'),
  units: unitsSchema,
  persons: peopleSchema('责任人'),
  goal: textSchema('整改目标', '可以核对的目标'),
  actions: textSchema('整改措施', '一行一条'),
  deadline: deadlineSchema,
  acceptance: textSchema('验收单位', '不是责任单位'),
});

export const rectificationPlanSchema = z.object({
  title: z.string().min(1).meta({ title: '标题', description: '…整改方案' }),
  unit: textSchema('编制单位'),
  date: textSchema('编制日期', '例如 2017年10月11日'),
  introduction: textSchema('引言'),
  requirements: textSchema('总体要求'),
  goals: textSchema('总体目标'),
  issues: z.array(planIssueSchema).default([]).meta({ title: '整改问题' }),
  leadership: textSchema('组织领导', '领导小组名单和分工'),
  guarantees: textSchema('保障措施', '一行一条'),
});

export type PlanIssue = z.infer<typeof planIssueSchema>;
export type RectificationPlan = z.infer<typeof rectificationPlanSchema>;
