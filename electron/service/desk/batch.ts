/** The same work on many papers: one that refuses does not stop the others. */
import type { Output } from '../../contract';
import { AppError } from '../errors';
import type { Desk } from './desk';
import type { Summary } from './stored';
import { breathe } from './tools';

export type Batch = Output<'finalise'>;

/** Does `work` to each paper in turn; what it refuses with an AppError is told beside those that were done. */
export async function eachOf(
  desk: Desk,
  ids: readonly string[],
  work: (id: string) => Promise<readonly Summary[]>,
): Promise<Batch> {
  const batch: Batch = { done: [], refused: [] };
  for (const id of new Set(ids)) {
    const entry = desk.records.get(id) ?? desk.bin.get(id);
    try {
      batch.done.push(...(await desk.alone(() => work(id))));
    } catch (error) {
      // a disk that is full refuses all of them alike: told once, as a whole
      if (!(error instanceof AppError) || ['disk', 'readonly'].includes(error.code)) throw error;
      const { message, remedy } = error;
      batch.refused.push({ id, title: entry?.line.title ?? '', message, remedy });
    }
    await breathe();
  }
  return batch;
}
