/** Calls on 四性检测 (DA/T 70-2018) of sealed items: a job, its result, and the report that is drafted from that result. */
import {
  findingSchema,
  fourCheckSchema,
  reportConclusions,
  stages,
} from '../../templates/kinds/four-checks-report/schema';
import { z } from '../../templates/zod';
import { wanted } from './archive';
import { call, ids } from './shapes';

const job = z.object({ job: z.string() });

const fourChecked = z.object({
  stage: z.enum(stages),
  /** 2017年度归档文件（保管期限30年）. */
  object: z.string(),
  /** 2018年6月20日 15:30 */
  time: z.string(),
  count: z.number(),
  files: z.number(),
  bytes: z.number(),
  conclusion: z.enum(reportConclusions),
  checks: z.array(fourCheckSchema),
  /** `path`: the item's bag. */
  findings: z.array(findingSchema.extend({ path: z.string() })),
});
/** What the checks of a set of items have found. */
export type FourChecked = z.infer<typeof fourChecked>;

export const fourChecksCalls = {
  /** Checks the items that are meant as a job; its result is asked for by `fourChecks`. */
  startFourChecks: call(
    z.object({
      /** What the items are checked for, where they are. */
      stage: z.enum(stages).default('长期保存'),
      ...wanted,
    }),
    job,
  ),
  /** The result of a finished job. */
  fourChecks: call(job, fourChecked),
  /** 四性检测报告 as a draft, from the very result of a finished job. */
  draftFourChecks: call(job, z.object({ papers: ids })),
} as const;
