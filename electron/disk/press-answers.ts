/** The press, as its thread answers for it. */
import { pressRun } from '../service/desk/press';
import { openHost } from './host';
import type { PressCall, PressStart } from './press-messages';

export function pressAnswers({ order, host }: PressStart): (call: PressCall) => Promise<unknown> {
  const run = pressRun(order, openHost(host).ports);
  return ({ paper }) => (paper ? run.paper(paper) : run.finish());
}
