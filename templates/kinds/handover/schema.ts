/** 交办单: problems of one batch handed over to the units that must see to them, each with its demand and its day. */
import { addresseesSchema } from '../../addressees';
import {
  batchSchema,
  caseNumberSchema,
  categorySchema,
  deadlineSchema,
  placeSchema,
  problemSchema,
  siteSchema,
  sourceSchema,
  unitList,
} from '../../case-fields';
import { textSchema } from '../../fields';
import { receiptSchema } from '../../slip-receipt';
import { z } from '../../zod';

export const formNames = ['交办单', '转办单'] as const;

export const handoverItemSchema = z.object({
  caseNumber: caseNumberSchema,
  site: siteSchema,
  place: placeSchema,
  category: categorySchema,
  problem: problemSchema,
  requirements: textSchema('整改要求'),
  deadline: deadlineSchema,
  units: unitList('责任单位', '不填为全部承办单位'),
});

export const handoverSchema = z.object({
  formName: z.enum(formNames).default('交办单').meta({ title: '文书名称' }),
  number: textSchema('编号', '例如 汴禹攻坚办交〔2017〕9号，或 第3批第1号'),
  title: z.string().min(1).meta({ title: '标题', description: '关于交办…问题' }),
  addressees: addresseesSchema('承办单位'),
  copyTo: addresseesSchema('抄送'),
  source: sourceSchema,
  batch: batchSchema,
  assignedOn: textSchema('上级交办日期', '例如 2017年10月9日'),
  sourceNumber: textSchema('原件文号或清单序号', '收到的交办文件的文号，或交办清单上的序号'),
  items: z.array(handoverItemSchema).default([]).meta({ title: '交办问题' }),
  demands: textSchema('办理要求', '一行一条'),
  feedbackDeadline: textSchema('反馈时限', '例如 2017年10月21日17时前'),
  signatory: textSchema('签发人', '督办机构主要负责人'),
  date: textSchema('交办日期', '例如 2017年10月9日'),
  contact: textSchema('联系人', '不填用单位设置中的联系人'),
  phone: textSchema('联系电话'),
  instruction: textSchema('领导批示', '不填则留空手写'),
  receipt: receiptSchema,
});

export type HandoverItem = z.infer<typeof handoverItemSchema>;
export type Handover = z.infer<typeof handoverSchema>;
