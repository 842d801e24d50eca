/** The press on a thread of its own, one an order: stopping it ends the thread, and nothing is left. */
import { Worker } from 'node:worker_threads';
import type { Press, PressResult, Pressed, PressRun } from '../service/desk/press';
import { AppError } from '../service/errors';
import type { HostOptions } from './host';
import type { PressCall, PressReply, PressStart } from './press-messages';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

const stopped = (): AppError => new AppError('stopped', { message: '已经取消', remedy: '' });

/** @param program the bundled worker.ts. */
export const pressThreads = (program: string, host: HostOptions): Press => ({
  start: (order): PressRun => {
    const worker = new Worker(program, { workerData: { order, host } satisfies PressStart });
    // an export that is under way does not keep a closed program alive
    worker.unref();
    const waiting = new Map<number, Waiting>();
    let last = 0;
    let ended: Error | undefined;
    const end = (error: Error): void => {
      ended ??= error;
      for (const { reject } of waiting.values()) reject(ended);
      waiting.clear();
    };
    worker.on('message', ({ seq, value, refused }: PressReply) => {
      const asked = waiting.get(seq);
      waiting.delete(seq);
      if (refused) asked?.reject(new AppError(refused.code, refused));
      else asked?.resolve(value);
    });
    worker.on('error', end);
    worker.on('exit', () => end(stopped()));
    const ask = (call: Omit<PressCall, 'seq'>): Promise<unknown> =>
      new Promise((resolve, reject) => {
        if (ended) {
          reject(ended);
          return;
        }
        const seq = (last += 1);
        waiting.set(seq, { resolve, reject });
        worker.postMessage({ ...call, seq } satisfies PressCall);
      });
    return {
      paper: (paper) => ask({ paper }) as Promise<Pressed>,
      finish: () => ask({}) as Promise<PressResult>,
      stop: () => {
        end(stopped());
        void worker.terminate();
      },
    };
  },
});
