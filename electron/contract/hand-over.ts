/** 移交包: a year's items of one 保管期限 put together for the archive that receives them, as a job. */
import { z } from '../../templates/zod';
import { period } from './archive';
import { call, folder } from './shapes';

export const handOverCalls = {
  /** Checks, copies and proves the items, and lays the papers beside them. Its result is the job's `handOver`. */
  startHandOver: call(
    z.object({
      year: z.string().regex(/^\d{4}$/u),
      period,
      /** 接收单位; '' is left to be written by hand. */
      receiver: z.string().trim().max(100).default(''),
      /** The folder that the package is made in; '' one zip, which is the job's file. */
      to: folder.default(''),
    }),
    z.object({ job: z.string() }),
  ),
} as const;
