/** A thread of the host's own for heavy work, so that the host goes on answering: calls go in, answers come back in any order. */
import { Worker } from 'node:worker_threads';
import { AppError } from '../service/errors';
import type { ThreadCall, ThreadReply, ThreadStart } from './thread-messages';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export interface Thread {
  /** @throws AppError as the thread refused it, `stopped` when the thread was stopped; else what ended the thread. */
  readonly ask: (call: unknown) => Promise<unknown>;
  /** Ends it at once; nothing is left of what it was doing. */
  readonly stop: () => void;
  /** It answers no more. */
  readonly hasEnded: () => boolean;
}

const stopped = (): AppError => new AppError('stopped', { message: '已经取消', remedy: '' });

/** @param program the bundled worker.ts. */
export function startThread(program: string, start: ThreadStart): Thread {
  const worker = new Worker(program, { workerData: start });
  // work that is under way does not keep a closed program alive
  worker.unref();
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let ended: Error | undefined;
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.on('message', ({ seq, value, refused }: ThreadReply) => {
    const asked = waiting.get(seq);
    waiting.delete(seq);
    if (refused) asked?.reject(new AppError(refused.code, refused));
    else asked?.resolve(value);
  });
  worker.on('error', end);
  worker.on('exit', () => end(stopped()));
  return {
    ask: (call) =>
      new Promise((resolve, reject) => {
        if (ended) {
          reject(ended);
          return;
        }
        const seq = (last += 1);
        waiting.set(seq, { resolve, reject });
        worker.postMessage({ seq, call } satisfies ThreadCall);
      }),
    stop: () => {
      end(stopped());
      void worker.terminate();
    },
    hasEnded: () => ended !== undefined,
  };
}
