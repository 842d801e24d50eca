/** 问题整改台账: every problem with all that is known of it, from which the columns of a printed ledger are chosen. */
import {
  batchSchema,
  caseNumberSchema,
  categorySchema,
  deadlineSchema,
  localitySchema,
  measures,
  orderSchema,
  placeSchema,
  problemSchema,
  siteSchema,
  sourceSchema,
  unitList,
  unitsSchema,
} from '../../case-fields';
import { peopleSchema, textSchema } from '../../fields';
import { z } from '../../zod';

/** Keys of the columns, in the order of the trade's own ledgers. */
export const columnKeys = [
  'number',
  'caseNumber',
  'source',
  'batch',
  'assignedOn',
  'order',
  'locality',
  'site',
  'place',
  'category',
  'industry',
  'area',
  'workers',
  'permits',
  'problem',
  'measure',
  'requirements',
  'leads',
  'units',
  'persons',
  'leaders',
  'deadline',
  'extension',
  'completedOn',
  'status',
  'reportNumber',
  'checkedOn',
  'checkResult',
  'closedOn',
  'lookBack',
  'secondLookBack',
  'rebounds',
  'fine',
  'accountable',
  'light',
  'remark',
  'archive',
] as const;

/** Words of 状态 and 预警灯 that ledgers usually have; others may be written. */
export const statuses = [
  '待签收',
  '整改中',
  '申请销号',
  '核查中',
  '公示中',
  '已销号',
  '反弹',
  '中止',
] as const;
export const lights = ['绿灯', '黄灯', '红灯', '已销号', '中止'] as const;

export const groupings = ['', 'locality', 'category', 'units', 'source', 'batch', 'status', 'light'] as const;

const whole = (title: string) => z.number().int().min(0).default(0).meta({ title });

export const ledgerItemSchema = z.object({
  caseNumber: caseNumberSchema,
  source: sourceSchema,
  batch: batchSchema,
  assignedOn: textSchema('交办日期', '例如 2017年10月9日'),
  order: orderSchema,
  locality: localitySchema,
  site: siteSchema,
  place: placeSchema,
  category: categorySchema,
  industry: textSchema('行业'),
  area: textSchema('占地面积', '例如 400平方米'),
  workers: textSchema('用工人数'),
  permits: textSchema('手续情况', '环评、营业执照、土地'),
  problem: problemSchema,
  measure: z
    .enum(['', ...measures])
    .default('')
    .meta({ title: '整改方式' }),
  requirements: textSchema('整改要求'),
  leads: unitList('牵头部门', '一般为一个'),
  units: unitsSchema,
  persons: peopleSchema('责任人'),
  leaders: peopleSchema('区级领导'),
  deadline: deadlineSchema,
  extension: textSchema('延期至', '批准延期的日期，例如 2017年11月8日'),
  completedOn: textSchema('完成日期'),
  status: textSchema('状态'),
  reportNumber: textSchema('报告文号'),
  checkedOn: textSchema('核查日期'),
  checkResult: textSchema('核查结论'),
  closedOn: textSchema('销号日期'),
  lookBack: textSchema('回头看', '日期和结论'),
  secondLookBack: textSchema('第二次回头看', '日期和结论'),
  rebounds: whole('反弹次数'),
  fine: z.number().min(0).default(0).meta({ title: '处罚金额', description: '万元' }),
  accountable: whole('问责人数'),
  light: textSchema('预警灯', '颜色写成字'),
  remark: textSchema('备注'),
  archive: textSchema('档号'),
});

export const ledgerSchema = z.object({
  title: z.string().min(1).meta({ title: '标题' }),
  preparedBy: textSchema('填报单位'),
  date: textSchema('填报日期', '例如 2017年10月26日'),
  paper: z.enum(['A4', 'A3']).default('A4').meta({ title: '纸张', description: '都是横版；栏目多的用 A3' }),
  columns: z
    .array(z.enum(columnKeys))
    .min(1)
    .refine((keys) => new Set(keys).size === keys.length, '同一栏目只能选一次')
    .default([
      'number',
      'batch',
      'site',
      'place',
      'problem',
      'measure',
      'units',
      'persons',
      'deadline',
      'completedOn',
      'status',
    ])
    .meta({ title: '栏目', description: '表中的栏目和次序' }),
  groupBy: z
    .enum(groupings)
    .default('')
    .meta({ title: '分组', description: '按一项内容分组，组的次序是它第一次出现的次序' }),
  subtotals: z.boolean().default(true).meta({ title: '印小计', description: '每组后面一行' }),
  total: z.boolean().default(true).meta({ title: '印合计' }),
  items: z.array(ledgerItemSchema).default([]).meta({ title: '问题' }),
});

export type ColumnKey = (typeof columnKeys)[number];
export type LedgerItem = z.infer<typeof ledgerItemSchema>;
export type Ledger = z.infer<typeof ledgerSchema>;
