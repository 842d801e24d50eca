/** 通报: a ranking, criticism or commendation, each with what follows from it. */
import { textSchema } from '../../fields';
import { bodyShape, closingShape, headShape } from '../../official-paper/schema';
import { z } from '../../zod';

const rankedSchema = z.object({
  unit: textSchema('单位'),
  score: textSchema('得分', '例如 96.5；名次按得分算出'),
  previous: textSchema('上期名次'),
  measure: textSchema('奖惩', '例如 奖励5万元；约谈乡长'),
});

const caseSchema = z.object({
  name: textSchema('对象', '单位，或单位、职务和姓名'),
  fact: textSchema('事实', '时间、地点、经过和结果'),
  basis: textSchema('依据', '例如 《量化问责办法》第六条'),
  decision: textSchema('处理或表扬', '例如 给予通报批评'),
});

export const circularSchema = z.object({
  ...headShape,
  ...bodyShape,
  ranking: z.array(rankedSchema).default([]).meta({ title: '排名', description: '按得分由高到低印成表' }),
  cases: z.array(caseSchema).default([]).meta({ title: '通报对象', description: '逐个写明事实和处理' }),
  requirements: textSchema('要求', '一行一段，印在排名和通报对象之后'),
  ...closingShape,
});

export type Circular = z.infer<typeof circularSchema>;
