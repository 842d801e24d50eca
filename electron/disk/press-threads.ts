/** The press on a thread of its own, one an order: stopping it ends the thread, and nothing is left. */
import type { Press, PressResult, Pressed, PressRun } from '../service/desk/press';
import type { HostOptions } from './outside';
import type { PressCall } from './press-messages';
import { startThread } from './thread';

/** @param program the bundled worker.ts. */
export const pressThreads = (program: string, host: HostOptions): Press => ({
  start: (order): PressRun => {
    const thread = startThread(program, { press: { order, host } });
    const ask = (call: PressCall) => thread.ask(call);
    return {
      paper: (paper) => ask({ paper }) as Promise<Pressed>,
      finish: () => ask({}) as Promise<PressResult>,
      stop: thread.stop,
    };
  },
});
