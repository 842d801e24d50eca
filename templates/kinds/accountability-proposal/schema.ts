/** 问责建议函: whom, what for, by which clause and how often; a proposal in the 信函格式, never a decision. */
import { textSchema } from '../../fields';
import { letterClosingShape, letterHeadShape } from '../../official-paper/schema';
import { z } from '../../zod';

export const proposals = [
  '提醒谈话',
  '约谈',
  '通报批评',
  '诫勉',
  '组织处理',
  '移送纪检监察机关审查处理',
] as const;

const targetSchema = z.object({
  unit: textSchema('单位'),
  name: textSchema('姓名', '只对单位提出的不填'),
  post: textSchema('职务'),
  facts: textSchema('事实', '时间、地点、问题和后果'),
  clause: textSchema('触发条款', '例如 第六条第二项：一个月内同类问题反弹2起以上'),
  count: z.number().int().min(0).default(0).meta({ title: '触发次数' }),
  proposal: z.enum(proposals).default('约谈').meta({ title: '建议方式' }),
});

const evidenceSchema = z.object({
  name: textSchema('材料名称'),
  number: textSchema('文号或编号'),
  date: textSchema('日期', '例如 2017年12月5日'),
});

export const accountabilityProposalSchema = z.object({
  ...letterHeadShape,
  opening: textSchema('引言', '工作背景和发现的情况，末尾写“现将有关情况函告如下：”'),
  basis: textSchema('依据文件', '例如 《禹王台区大气污染防治量化问责办法》（汴禹攻坚〔2017〕3号）'),
  targets: z.array(targetSchema).default([]).meta({ title: '建议问责的对象' }),
  taken: textSchema('已采取的措施', '没有可以不填'),
  evidence: z.array(evidenceSchema).default([]).meta({ title: '证据目录' }),
  ending: z
    .string()
    .default('以上建议，请予研究，并将处理结果函告我办。')
    .meta({ title: '结语', description: '只提建议，不写决定' }),
  ...letterClosingShape,
});

export type AccountabilityProposal = z.infer<typeof accountabilityProposalSchema>;
