/** 调度表: how far each township is, of a day or another period. */
import { textSchema } from '../../fields';
import { z } from '../../zod';

export const periods = ['日', '周', '旬', '月'] as const;

const whole = (title: string) => z.number().int().min(0).default(0).meta({ title });

export const progressRowSchema = z.object({
  unit: textSchema('乡办'),
  added: whole('本期新增'),
  finished: whole('本期完成'),
  assigned: whole('累计交办'),
  closed: whole('累计完成'),
  overdue: whole('其中逾期'),
  remark: textSchema('备注'),
});

export const progressTableSchema = z.object({
  title: z.string().min(1).meta({ title: '标题' }),
  preparedBy: textSchema('填报单位'),
  date: textSchema('填报日期', '例如 2017年10月26日'),
  until: textSchema('截至时间', '例如 2017年10月26日17时'),
  period: z.enum(periods).default('日').meta({ title: '调度周期' }),
  whole: z
    .number()
    .int()
    .min(0)
    .default(0)
    .meta({ title: '交办总数', description: '与台账核对用，不印；0 为不核对' }),
  rows: z.array(progressRowSchema).default([]).meta({ title: '各乡办' }),
});

export type ProgressRow = z.infer<typeof progressRowSchema>;
export type ProgressTable = z.infer<typeof progressTableSchema>;
