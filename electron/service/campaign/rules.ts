/** The campaign's rules as one document that the office edits; what it has not touched is the built-in. */
import { z } from '../../../templates/zod';
import { ruleSchema } from './accountability/rule';
import { builtInRules } from './accountability/schemes';
import { holidaysSchema } from './calendar/holidays';
import { seriesSchema } from './case/case-id';
import { daySchema } from './day';
import { deadlineRulesSchema, warningRulesSchema } from './deadlines/rules';
import { priorities, prioritySchema } from './figures/priorities';

export const campaignRulesSchema = z.object({
  revision: z.number().int().nonnegative().default(0),
  series: seriesSchema,
  /** The day that stands for today in a campaign that is over: the sample's. */
  today: daySchema.optional(),
  deadlines: deadlineRulesSchema.prefault({}).meta({ title: '期限' }),
  warnings: warningRulesSchema.prefault({}).meta({ title: '预警颜色' }),
  /** The office's own years; published ones need not be repeated. */
  holidays: holidaysSchema.default([]).meta({ title: '节假日' }),
  categories: z
    .array(prioritySchema)
    .default([...priorities])
    .meta({ title: '重点工作和问题类别' }),
  accountability: z
    .array(ruleSchema)
    .default([...builtInRules])
    .meta({ title: '量化问责' }),
});
export type CampaignRules = z.infer<typeof campaignRulesSchema>;
