/** What is known of a problem: where it came from, what it is, what is asked and of whom. Field names are those of 督办单. */
import { personSchema, textSchema } from '../../../../templates/fields';
import { z } from '../../../../templates/zod';
import { daySchema } from '../day';

/** How a problem came in; decides which accountability rules count it. */
export const origins = ['assigned', 'found', 'own', 'complaint', 'media', 'task'] as const;
export type Origin = (typeof origins)[number];
export const originNames: Readonly<Record<Origin, string>> = {
  assigned: '上级交办',
  found: '上级新发现',
  own: '区级自查',
  complaint: '信访举报',
  media: '媒体曝光',
  task: '任务分解',
};

/** 整改方式; 关停取缔 is checked by 两断三清. */
export const ways = ['整改提升', '停产整治', '关停取缔', '搬迁'] as const;
export const supervisionLevels = ['一般督办', '重点督办', '挂牌督办'] as const;
export type SupervisionLevel = (typeof supervisionLevels)[number];

const people = (title: string, description: string) =>
  z.array(personSchema).default([]).meta({ title, description });

export const factsSchema = z.object({
  origin: z.enum(origins).default('assigned').meta({ title: '来源类别', labels: originNames }),
  source: z.string().min(1).meta({ title: '问题来源', description: '例如 环保部巡查组' }),
  batch: textSchema('交办批次', '例如 第3批'),
  sourceNumber: textSchema('原件文号或清单序号'),
  assignedOn: daySchema.meta({ title: '交办日期' }),
  site: textSchema('企业（单位）名称'),
  creditCode: textSchema('统一社会信用代码', '18位'),
  place: textSchema('详细位置'),
  township: textSchema('属地乡办'),
  village: textSchema('村、社区'),
  coordinates: z
    .object({
      longitude: z.number().min(73).max(136).meta({ title: '经度' }),
      latitude: z.number().min(3).max(54).meta({ title: '纬度' }),
    })
    .optional()
    .meta({ title: '经纬度' }),
  category: textSchema('问题类别', '十五项重点工作之一，或自定的类别'),
  foundOn: daySchema.optional().meta({ title: '发现日期' }),
  problem: z.string().min(1).meta({ title: '存在问题', description: '一个点位一个问题，写明事实' }),
  way: z.enum(ways).default('整改提升').meta({ title: '整改方式' }),
  requirements: textSchema('整改要求和标准', '一行一条'),
  leadUnit: textSchema('牵头部门'),
  units: z
    .array(z.string().min(1).meta({ title: '责任单位' }))
    .default([])
    .meta({ title: '责任单位' }),
  persons: people('责任人', '整改责任人；不能参加核查'),
  leaders: people('区级包案领导', '姓名和职务'),
  remark: textSchema('备注'),
});
export type Facts = z.infer<typeof factsSchema>;

/** A correction: the fields that change, whole. */
export const factsChangeSchema = z
  .object(
    Object.fromEntries(
      Object.entries(factsSchema.shape).map(([name, schema]) => [
        name,
        // a field that is not named in a correction must not come back as its default
        (schema instanceof z.ZodDefault ? (schema.unwrap() as z.ZodType) : (schema as z.ZodType)).optional(),
      ]),
    ),
  )
  .strict() as unknown as z.ZodType<Partial<Facts>>;

/** The units that answer for the rectification: the lead and the responsible ones, each once. */
export const unitsOf = ({ leadUnit, units }: Pick<Facts, 'leadUnit' | 'units'>): readonly string[] => [
  ...new Set([...(leadUnit === '' ? [] : [leadUnit]), ...units]),
];
