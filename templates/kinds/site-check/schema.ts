/** 现场核查记录: what two or more found on the spot, demand by demand, and whether the problem may be closed. */
import {
  caseNumberSchema,
  measureSchema,
  clearances,
  orderSchema,
  placeSchema,
  siteSchema,
  unitsSchema,
} from '../../case-fields';
import { peopleSchema, textSchema } from '../../fields';
import { z } from '../../zod';

export const checkTypes = ['销号核查', '抽查', '暗访', '回头看'] as const;
export const states = ['生产', '停产', '已拆除'] as const;
export const results = ['是', '否', '部分'] as const;
export const conclusions = ['整改到位，同意销号', '基本到位，限期完善', '未到位，退回整改'] as const;

export const checkerSchema = z.object({
  name: textSchema('核查人'),
  unit: textSchema('核查人单位'),
  certificate: textSchema('证件号', '执法证件号，可以不填'),
});

export const checkedItemSchema = z.object({
  requirement: textSchema('整改要求'),
  found: textSchema('现场情况'),
  result: z
    .enum(['', ...results])
    .default('')
    .meta({ title: '是否到位' }),
  evidence: textSchema('佐证编号', '照片、视频、材料的编号'),
});

export const siteCheckSchema = z.object({
  number: textSchema('核查编号', '例如 汴禹攻坚办核〔2017〕15号'),
  title: z.string().min(1).meta({ title: '标题', description: '核查的事项' }),
  type: z.enum(checkTypes).default('销号核查').meta({ title: '核查类型' }),
  caseNumber: caseNumberSchema,
  order: orderSchema,
  date: textSchema('核查日期', '例如 2017年10月19日'),
  time: textSchema('起止时间', '例如 9时20分至10时15分'),
  site: siteSchema,
  place: placeSchema,
  siteHead: textSchema('现场负责人'),
  companions: textSchema('陪同人员', '姓名和单位'),
  units: unitsSchema,
  persons: peopleSchema('整改责任人'),
  checkers: z.array(checkerSchema).default([]).meta({ title: '核查组' }),
  measure: measureSchema,
  items: z.array(checkedItemSchema).default([]).meta({ title: '逐项核查' }),
  state: z
    .enum(['', ...states])
    .default('')
    .meta({ title: '生产状态' }),
  cleared: z
    .array(z.enum(clearances))
    .default([])
    .meta({ title: '两断三清', description: '关停取缔的逐项勾选' }),
  rebound: z.enum(['', '无', '有']).default('').meta({ title: '反弹迹象' }),
  reboundNote: textSchema('反弹情况', '有反弹迹象的写明'),
  monitoring: textSchema('监测数据'),
  conclusion: z
    .enum(['', ...conclusions])
    .default('')
    .meta({ title: '核查结论' }),
  demands: textSchema('存在问题和要求'),
  newDeadline: textSchema('再整改时限', '未通过的填写，例如 2017年10月31日前'),
  materials: textSchema('照片、视频清单', '一行一件'),
  statement: textSchema('被核查单位意见', '不填则留空手写'),
  witness: textSchema('见证人', '属地乡办或村、社区人员；不填则留空手写'),
  signedOn: textSchema('签字日期', '不填则留空手写'),
});

export type CheckedItem = z.infer<typeof checkedItemSchema>;
export type SiteCheck = z.infer<typeof siteCheckSchema>;
