/** 回头看记录: problems that were closed, seen again on the spot, and what has come back. */
import { caseNumberSchema, problemSchema, siteSchema, unitList } from '../../case-fields';
import { textSchema } from '../../fields';
import { z } from '../../zod';

export const lookBackItemSchema = z.object({
  caseNumber: caseNumberSchema,
  closedOn: textSchema('原销号日期', '例如 2017年10月25日'),
  site: siteSchema,
  problem: problemSchema,
  actions: textSchema('原整改措施'),
  persons: unitList('整改责任人', '姓名；不印在表上，用来核对核查人'),
  checkedOn: textSchema('回头看日期', '例如 2017年11月14日'),
  found: textSchema('现场情况'),
  rebound: z.enum(['', '无', '有']).default('').meta({ title: '是否反弹' }),
  handling: textSchema('处理意见'),
  newCase: textSchema('重新立案编号', '反弹的填写，例如 XC-201711-0006'),
  checkers: unitList('核查人', '不少于两人'),
  reviewBy: textSchema('复核时限', '例如 2017年11月25日前'),
});

export const lookBackSchema = z.object({
  title: z.string().min(1).meta({ title: '标题' }),
  preparedBy: textSchema('填报单位'),
  date: textSchema('填报日期', '例如 2017年11月17日'),
  due: z
    .number()
    .int()
    .min(0)
    .default(0)
    .meta({ title: '应查件数', description: '已销号、应当回头看的问题数' }),
  items: z.array(lookBackItemSchema).default([]).meta({ title: '回头看的问题' }),
});

export type LookBackItem = z.infer<typeof lookBackItemSchema>;
export type LookBack = z.infer<typeof lookBackSchema>;
