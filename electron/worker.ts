/** A thread beside the host: the press's, one for proofs of drafts, for checks of sealed items, or for a file of another program. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ForeignCall } from './disk/foreign-threads';
import type { PressCall } from './disk/press-messages';
import type { ThreadCall, ThreadReply, ThreadStart } from './disk/thread-messages';
import type { ItemGiven } from './service/archive/four-checks/item-checker';
import type { PrintOrder, ProofPaper } from './service/desk/proof';
import { AppError } from './service/errors';

type Answers = (call: unknown) => Promise<unknown>;

/** What it was started for; the other's libraries stay unread. */
async function answersFor(start: ThreadStart): Promise<Answers> {
  if ('press' in start) {
    const { pressAnswers } = await import('./disk/press-answers');
    const press = pressAnswers(start.press);
    return (call) => press(call as PressCall);
  }
  if ('proofs' in start) {
    const { proofAnswers } = await import('./disk/proof-answers');
    const prove = proofAnswers(start.proofs);
    return (call) => prove(call as ProofPaper | PrintOrder);
  }
  if ('itemChecks' in start) {
    const { checkItem } = await import('./service/archive/four-checks/checks');
    return (call) => checkItem(call as ItemGiven);
  }
  const { foreignAnswer } = await import('./disk/foreign-answers');
  return (call) => foreignAnswer(call as ForeignCall);
}

async function replyTo(answers: Promise<Answers>, { seq, call }: ThreadCall): Promise<ThreadReply> {
  try {
    return { seq, value: await (await answers)(call) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { seq, refused: { code: error.code, message: error.message, remedy: error.remedy } };
  }
}

const answers = answersFor(workerData as ThreadStart);

parentPort?.on('message', (call: ThreadCall) => {
  void replyTo(answers, call).then((reply) => parentPort?.postMessage(reply));
});
