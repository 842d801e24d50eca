/** What a batch hand-over is told: which cases, by whom, on what basis, on what terms. */
import { personSchema, textSchema } from '../../../templates/fields';
import { z } from '../../../templates/zod';
import { caseIdSchema } from './case/case-id';
import { actorSchema } from './case/event';
import { supervisionLevels, ways } from './case/facts';
import { daySchema } from './day';

/** 一件一单, or one slip that lists all cases of a unit. */
export const slipsPer = ['case', 'unit'] as const;
export const slipNames: Readonly<Record<(typeof slipsPer)[number], string>> = {
  case: '一件一张督办单',
  unit: '一单位一张交办单',
};

export const handOverSchema = z.object({
  ids: z.array(caseIdSchema).min(1).max(5000),
  on: daySchema,
  by: actorSchema,
  basis: z.string().min(1),
  terms: z.object({
    per: z.enum(slipsPer).default('case').meta({ title: '怎样开单', labels: slipNames }),
    deadline: z.string().min(1).meta({ title: '整改时限' }),
    feedbackDeadline: z.string().min(1).meta({ title: '反馈时限' }),
    level: z.enum(supervisionLevels).default('一般督办').meta({ title: '督办级别' }),
    signatory: z.string().min(1).meta({ title: '签发人' }),
    feedbackRequirements: z
      .string()
      .default('整改情况报告由主要负责人签字、加盖公章，附同一角度的整改前后照片，纸质版和电子版一并报送。')
      .meta({ title: '反馈要求' }),
    consequence: textSchema('逾期责任'),
    facts: z
      .object({
        way: z.enum(ways),
        requirements: z.string(),
        leadUnit: z.string(),
        units: z.array(z.string()),
        persons: z.array(personSchema),
        leaders: z.array(personSchema),
      })
      .partial()
      .default({}),
  }),
});
export type HandOver = z.infer<typeof handOverSchema>;
