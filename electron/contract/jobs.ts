/** Calls on long work: started, watched, cancelled; off the window's thread and off the host's. */
import { archiveFaultSchema } from '../service/archive/faults';
import { z } from '../../templates/zod';
import { call, faults, ids, moment, rawBytes, roleFont } from './shapes';

const jobSchema = z.object({
  id: z.string(),
  /** 导出 60 份文书, 打印 …. */
  title: z.string(),
  state: z.enum(['running', 'done', 'cancelled', 'failed']),
  done: z.number(),
  total: z.number(),
  /** Seconds left, by the pace so far; absent in the beginning. */
  left: z.number().optional(),
  started: moment,
  /** Why it failed. */
  message: z.string().optional(),
  result: z
    .object({
      /** Name of the one file, or of the zip that holds many. */
      name: z.string(),
      mime: z.string(),
      files: z.array(z.string()),
      /** Papers that were left out or have warnings. */
      papers: z.array(z.object({ id: z.string(), title: z.string(), written: z.boolean(), faults })),
      replaced: z.array(roleFont),
    })
    .optional(),
  /** What a check of the archive found, also one that was cancelled. */
  check: z
    .object({
      /** Items that were checked. */
      items: z.number(),
      complete: z.boolean(),
      head: z.object({ count: z.number(), digest: z.string() }),
      faults: z.array(archiveFaultSchema),
    })
    .optional(),
  /** What 四性检测 found in short; all of it by the call `fourChecks`. */
  fourChecks: z.object({ count: z.number(), problems: z.number() }).optional(),
  /** What a 移交包 holds. */
  handOver: z
    .object({
      items: z.number(),
      /** That 四性检测 found; they are in its report. */
      problems: z.number(),
      /** The folder of the package; '' where it is the job's file. */
      place: z.string(),
    })
    .optional(),
  /** What became of the archive's second copy. */
  copy: z
    .object({
      act: z.enum(['sync', 'verify', 'repair']),
      /** Items that were brought to the second place. */
      copied: z.number(),
      /** What is wrong on the desk, and at the second place, before anything was repaired. */
      own: z.array(archiveFaultSchema),
      second: z.array(archiveFaultSchema),
      repaired: z.array(z.object({ side: z.enum(['own', 'second']), path: z.string() })),
      /** What could not be: neither side proves. */
      refused: z.array(z.object({ path: z.string(), message: z.string() })),
      complete: z.boolean(),
    })
    .optional(),
});

export const jobCalls = {
  /** Papers to files: one a paper, or all in one PDF in the given order. */
  startExport: call(
    z.object({
      ids,
      to: z.array(z.enum(['docx', 'pdf'])).min(1),
      /** `one`: a single PDF of all. */
      as: z.enum(['files', 'one']).default('files'),
      /** {标题}, {文号}, {单位}, {日期}, {文种}, {序号}. */
      pattern: z.string().default('{标题}'),
    }),
    z.object({ job: z.string() }),
  ),
  jobs: call(z.object({}), z.array(jobSchema)),
  cancelJob: call(z.object({ job: z.string() }), z.object({})),
  /** A finished job's file: the one, or a zip of all. Raw bytes. */
  jobFile: call(z.object({ job: z.string() }), rawBytes),
} as const;
