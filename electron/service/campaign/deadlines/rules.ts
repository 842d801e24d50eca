/** How long things may take and when a light changes: the office's rules, with the trade's defaults (all editable). */
import { z } from '../../../../templates/zod';

const countSchema = z.number().int().min(0).max(3650);

/** A count of days with the kind of days it means. */
const termSchema = (title: string, days: number, working = false) =>
  z
    .object({
      days: countSchema.default(days).meta({ title: '天数' }),
      working: z.boolean().default(working).meta({ title: '按工作日' }),
    })
    .prefault({})
    .meta({ title });

export const deadlineRulesSchema = z.object({
  sign: termSchema('签收', 1),
  immediate: termSchema('立行立改', 3),
  ordinary: termSchema('一般问题', 15),
  hard: termSchema('较难问题', 30),
  media: termSchema('媒体、网络反映', 5),
  check: termSchema('上报后核查', 5, true),
  lookBackMonths: z
    .array(z.number().int().min(1).max(60))
    .default([1, 3])
    .meta({ title: '回头看', description: '销号后第几个月回头看' }),
  reportDay: z.number().int().min(1).max(28).default(5).meta({ title: '每月报送日' }),
  rolls: z
    .boolean()
    .default(false)
    .meta({ title: '期限最后一天放假时顺延', description: '顺延到放假后的第一个工作日' }),
});
export type DeadlineRules = z.infer<typeof deadlineRulesSchema>;

export const colours = ['green', 'yellow', 'orange', 'red', 'grey', 'blue', 'none'] as const;
export type Colour = (typeof colours)[number];

const wordSchema = (title: string, word: string) => z.string().min(1).default(word).meta({ title });

/** No single standard is in force; this is the usual scheme of lights. Orange is used when it has a threshold. */
export const warningRulesSchema = z.object({
  yellowDays: countSchema.default(7).meta({ title: '黄色：剩余天数', description: '剩余天数不多于它时转黄' }),
  yellowShare: z
    .number()
    .min(0)
    .max(1)
    .default(0)
    .meta({ title: '黄色：剩余比例', description: '剩余不多于整个期限的这一比例时也转黄；0 不用' }),
  orangeDays: countSchema
    .default(0)
    .meta({ title: '橙色：剩余天数', description: '0 不用橙色，只用绿、黄、红三色' }),
  words: z
    .object({
      green: wordSchema('绿色', '正常'),
      yellow: wordSchema('黄色', '临期'),
      orange: wordSchema('橙色', '紧急'),
      red: wordSchema('红色', '逾期'),
      grey: wordSchema('灰色', '中止'),
      blue: wordSchema('蓝色', '办结'),
      none: wordSchema('无色', '未定时限'),
    })
    .prefault({})
    .meta({ title: '颜色的文字', description: '黑白打印时也能看懂' }),
});
export type WarningRules = z.infer<typeof warningRulesSchema>;

/** A colour's own name, beside its word. */
export const colourNames: Readonly<Record<Colour, string>> = {
  green: '绿',
  yellow: '黄',
  orange: '橙',
  red: '红',
  grey: '灰',
  blue: '蓝',
  none: '无',
};
