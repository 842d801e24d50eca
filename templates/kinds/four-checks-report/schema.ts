/** 四性检测报告 (DA/T 70-2018): every check with its clause, method, result and time, and what was found. */
import { chainSchema, whole } from '../../archive-fields';
import { opinionSchema } from '../../case-fields';
import { textSchema } from '../../fields';
import { z } from '../../zod';

/** When a set is checked. */
export const stages = ['归档', '移交与接收', '长期保存'] as const;
export const properties = ['真实性', '完整性', '可用性', '安全性'] as const;
export const checkResults = ['合格', '不合格', '待人工核对', '不适用'] as const;
export const reportConclusions = ['合格', '不合格'] as const;

export const fourCheckSchema = z.object({
  property: z.enum(properties).default('真实性').meta({ title: '性质' }),
  clause: textSchema('条款', 'DA/T 70-2018 的检测编号，例如 GD-1-1'),
  name: textSchema('检测项目'),
  method: textSchema('检测方法', '检测什么、怎样检测'),
  result: z.enum(checkResults).default('合格').meta({ title: '结果' }),
  detail: textSchema('说明', '检测的数量；不合格、不适用的写明原因'),
  time: textSchema('检测时间', '例如 2018年6月20日 15:30'),
});

export const findingSchema = z.object({
  code: textSchema('档号'),
  title: textSchema('题名'),
  clause: textSchema('条款', '与检测项目的条款相同'),
  file: textSchema('文件', '包内的文件名；与文件无关的不填'),
  problem: textSchema('问题'),
  remedy: textSchema('处理意见'),
});

export const fourChecksReportSchema = z.object({
  title: z.string().min(1).meta({ title: '标题' }),
  stage: z.enum(stages).default('归档').meta({ title: '检测环节' }),
  object: textSchema('检测对象', '例如 2017年度归档文件（保管期限30年）'),
  unit: textSchema('检测单位'),
  operator: textSchema('检测人'),
  time: textSchema('检测时间', '例如 2018年6月20日 15:30'),
  tool: textSchema('检测工具', '软件名称和版本'),
  count: whole('件数'),
  files: whole('文件数'),
  size: textSchema('数据量', '例如 412.6 MB'),
  chain: chainSchema,
  checks: z.array(fourCheckSchema).default([]).meta({ title: '检测项目' }),
  findings: z.array(findingSchema).default([]).meta({ title: '发现的问题' }),
  conclusion: z
    .enum(['', ...reportConclusions])
    .default('')
    .meta({ title: '检测结论' }),
  note: textSchema('说明'),
  checker: opinionSchema('检测人签字'),
  reviewer: opinionSchema('审核人签字'),
});

export type FourCheck = z.infer<typeof fourCheckSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type FourChecksReport = z.infer<typeof fourChecksReportSchema>;
