/** Waits for a job of a desk in memory. */
import { expect, vi } from 'vitest';
import type { Output } from '../../electron/contract';
import type { MemoryDesk } from './memory-desk';

/** The job as it ended, whichever way. */
export async function ended({ call }: MemoryDesk, id: string): Promise<Output<'jobs'>[number]> {
  return vi.waitFor(
    async () => {
      const job = (await call('jobs', {})).find((one) => one.id === id)!;
      expect(job.state).not.toBe('running');
      return job;
    },
    { timeout: 60_000, interval: 20 },
  );
}
