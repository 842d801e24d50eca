/** The press's thread: lays papers out and writes their files, so that the host goes on answering. */
import { parentPort, workerData } from 'node:worker_threads';
import { openHost, type HostOptions } from './disk/host';
import type { PressCall, PressReply, PressStart } from './disk/press-messages';
import { pressRun } from './service/desk/press';
import { AppError } from './service/errors';

const { order, host } = workerData as PressStart;
const run = pressRun(order, openHost(host satisfies HostOptions).ports);

async function answer(call: PressCall): Promise<PressReply> {
  try {
    const value = call.paper ? await run.paper(call.paper) : await run.finish();
    return { seq: call.seq, value };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { seq: call.seq, refused: { code: error.code, message: error.message, remedy: error.remedy } };
  }
}

parentPort?.on('message', (call: PressCall) => {
  void answer(call).then((reply) => parentPort?.postMessage(reply));
});
