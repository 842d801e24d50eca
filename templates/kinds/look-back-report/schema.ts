/** 回头看情况报告: what was to be looked at again, what was, what has come back, and what follows. */
import { textSchema } from '../../fields';
import { closingShape, headShape, signatoriesShape } from '../../official-paper/schema';
import { z } from '../../zod';

const lookedAtSchema = z.object({
  number: textSchema('问题编号', '例如 第3批第1号'),
  closedOn: textSchema('原销号日期', '例如 2017年10月19日'),
  site: textSchema('企业（点位）名称'),
  problem: textSchema('原问题'),
  measures: textSchema('原整改措施'),
  checkedOn: textSchema('回头看日期', '例如 2017年11月21日'),
  state: textSchema('现场情况'),
  rebound: z.boolean().default(false).meta({ title: '是否反弹' }),
  handling: textSchema('处理意见'),
  newCase: textSchema('重新立案编号', '反弹的填写，例如 第3批第1-2号'),
  deadline: textSchema('复核时限', '反弹的填写，例如 2017年11月27日前'),
  checkers: z
    .array(z.string().meta({ title: '核查人' }))
    .default([])
    .meta({ title: '核查人' }),
});

export const lookBackReportSchema = z.object({
  ...headShape,
  ...signatoriesShape,
  introduction: textSchema('引言', '依据和范围，末尾写“现将有关情况报告如下：”'),
  organised: textSchema('组织情况', '时间、人员、方法'),
  due: z.number().int().min(0).default(0).meta({ title: '应查件数' }),
  newFound: z.number().int().min(0).default(0).meta({ title: '新发现问题件数' }),
  items: z
    .array(lookedAtSchema)
    .default([])
    .meta({ title: '已查问题', description: '逐件填写，件数由此算出' }),
  causes: textSchema('反弹原因'),
  nextSteps: textSchema('下一步工作'),
  ending: z.string().default('特此报告。').meta({ title: '结语' }),
  ...closingShape,
});

export type LookBackReport = z.infer<typeof lookBackReportSchema>;
export type LookedAt = z.infer<typeof lookedAtSchema>;
