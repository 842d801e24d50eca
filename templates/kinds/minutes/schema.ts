/** 纪要 (GB/T 9704-2012 10.3): what a meeting settled, each item with its unit and deadline, and who was there. */
import { textSchema } from '../../fields';
import { copyShape, printShape } from '../../official-paper/schema';
import { z } from '../../zod';

const unitList = (title: string) => z.array(z.string().meta({ title })).default([]).meta({ title });

export const minutesItemSchema = z.object({
  matter: textSchema('事项', '例如 关于散煤治理'),
  text: textSchema('议定内容', '一行一段'),
  units: unitList('责任单位'),
  partners: unitList('配合单位'),
  deadline: textSchema('完成时限', '例如 2017年11月15日前，或 立行立改'),
});

const attendeesSchema = (title: string) =>
  z
    .array(
      z.object({
        unit: textSchema('单位'),
        names: z
          .array(z.string().meta({ title: '姓名' }))
          .default([])
          .meta({ title: '姓名' }),
      }),
    )
    .default([])
    .meta({ title });

export const minutesSchema = z.object({
  headName: textSchema('纪要名称', '红头上的名称，例如 禹王台区政府常务会议纪要；不填用机关简称'),
  number: textSchema('编号', '例如 汴禹攻坚办纪〔2017〕5号；定稿时取号，可以先不填'),
  organ: textSchema('编发单位', '不填为本机关'),
  writtenDate: textSchema('成文日期', '负责人签发的日期，例如 2017年10月28日'),
  title: z.string().min(1).meta({ title: '标题', description: '关于…的会议纪要' }),
  opening: textSchema('会议概况', '时间、地点、主持人、议题，末尾写“现纪要如下：”'),
  items: z.array(minutesItemSchema).default([]).meta({ title: '议定事项' }),
  closing: textSchema('结尾', '没有可以不填'),
  present: attendeesSchema('出席'),
  absent: attendeesSchema('请假'),
  observers: attendeesSchema('列席'),
  ...copyShape,
  ...printShape,
});

export type Minutes = z.infer<typeof minutesSchema>;
export type MinutesItem = z.infer<typeof minutesItemSchema>;
