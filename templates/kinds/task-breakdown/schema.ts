/** 任务分解表: what it holds. Nothing but the title is required: gaps are for `check` to name, not to stop the table. */
import { z } from '../../zod';
import { peopleSchema, textSchema } from '../../fields';

/** Keys of the columns, in the order of the trade's own tables. */
export const columnKeys = [
  'number',
  'category',
  'task',
  'standard',
  'measures',
  'deadline',
  'leads',
  'leadPersons',
  'partners',
  'localities',
  'localPersons',
  'districtLeaders',
  'target',
  'progress',
  'remark',
] as const;

const unitList = (title: string, description: string) =>
  z.array(z.string().meta({ title })).default([]).meta({ title, description });

export const taskSchema = z.object({
  category: textSchema('重点工作', '任务所属的重点工作'),
  task: textSchema('主要任务', '动词＋对象＋数量，例如 取缔散煤销售点12个'),
  standard: textSchema('工作标准', '可以核对的标准，例如 两断三清、发证率100%'),
  measures: textSchema('工作措施'),
  deadline: textSchema('完成时限', '日期，或 长期坚持、立行立改、每月5日前'),
  leads: unitList('牵头部门', '一般为一个'),
  leadPersons: peopleSchema('牵头责任人'),
  partners: unitList('配合部门', '不再列牵头部门'),
  localities: unitList('属地乡办', '乡人民政府、街道办事处；“各乡办”代表全部'),
  localPersons: peopleSchema('属地责任人', '党委、政府主要负责人都要列出（党政同责）'),
  districtLeaders: peopleSchema('区级分管领导'),
  target: textSchema('目标量', '数量和单位，例如 12家'),
  progress: z
    .enum(['', '未启动', '推进中', '已完成', '逾期'])
    .default('')
    .meta({ title: '进展', description: '不填表示还没有上报' }),
  remark: textSchema('备注'),
  sentence: textSchema('原文', '任务出自哪句话；不印在表上'),
});

/** A group's own fields; groups stand up to three deep, tasks at any depth. */
const groupFields = {
  title: z.string().meta({ title: '分组名称' }),
  deadline: textSchema('分组时限', '填写后，组内各项任务不得晚于它'),
  tasks: z.array(taskSchema).default([]).meta({ title: '任务' }),
};
const thirdSchema = z.object(groupFields);
const secondSchema = z.object({
  ...groupFields,
  groups: z.array(thirdSchema).default([]).meta({ title: '三级分组' }),
});
const firstSchema = z.object({
  ...groupFields,
  groups: z.array(secondSchema).default([]).meta({ title: '二级分组' }),
});

/** One unit with its people: not printed here, carried into 责任分解表 and 责任单. */
export const unitPeopleSchema = z.object({
  name: z.string().meta({ title: '单位' }),
  type: z.enum(['部门', '乡办']).default('部门').meta({ title: '单位类别' }),
  heads: peopleSchema('党政主要负责人'),
  deputies: peopleSchema('分管负责人'),
  handlers: peopleSchema('具体责任人'),
  phone: textSchema('联系电话'),
  duty: textSchema('职责'),
});

export const taskBreakdownSchema = z.object({
  title: z.string().min(1).meta({ title: '标题' }),
  preparedBy: textSchema('填报单位'),
  date: textSchema('填报日期', '例如 2017年10月16日'),
  columns: z
    .array(z.enum(columnKeys))
    .min(1)
    .refine((keys) => new Set(keys).size === keys.length, '同一栏目只能选一次')
    .default([
      'number',
      'category',
      'task',
      'standard',
      'measures',
      'deadline',
      'leads',
      'leadPersons',
      'partners',
      'localities',
      'localPersons',
    ])
    .meta({ title: '栏目', description: '表中的栏目和次序' }),
  groupStyle: z
    .enum(['rows', 'column'])
    .default('rows')
    .meta({ title: '分组样式', description: 'rows 分组名称横贯全表；column 一级分组合并在第一栏' }),
  merged: z
    .array(z.enum(['category', 'leads', 'leadPersons', 'districtLeaders']))
    .default([])
    .meta({ title: '合并的栏目', description: '同组上下相邻、内容相同的单元格合并' }),
  groups: z.array(firstSchema).default([]).meta({ title: '分组' }),
  units: z
    .array(unitPeopleSchema)
    .default([])
    .meta({ title: '责任单位名册', description: '不印在本表上，生成责任分解表和责任单时使用' }),
});

export type ColumnKey = (typeof columnKeys)[number];
export type Task = z.infer<typeof taskSchema>;
export type UnitPeople = z.infer<typeof unitPeopleSchema>;
export type TaskBreakdown = z.infer<typeof taskBreakdownSchema>;
/** A group of any depth. */
export interface TaskGroup extends z.infer<typeof thirdSchema> {
  readonly groups?: readonly TaskGroup[];
}
