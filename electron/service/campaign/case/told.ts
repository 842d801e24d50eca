/** What a unit has told of its rectification in the table that it was given to fill in. */
import { z } from '../../../../templates/zod';
import { daySchema } from '../day';

export const toldSchema = z.object({
  measures: z.string().default('').meta({ title: '整改措施' }),
  /** When it says that it was done; a report with its proofs is still to come. */
  completedOn: daySchema.optional().meta({ title: '完成日期' }),
  outcome: z.string().default('').meta({ title: '完成情况' }),
});
export type Told = z.infer<typeof toldSchema>;
