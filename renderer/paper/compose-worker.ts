/** Typesets in a thread of its own, so that keys are answered whatever a paper's length. */
import '../../templates/zod';
import type { Task } from './compose-words';
import { createComposer } from './composer';

const composer = createComposer(reportError);

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  if (data.say === 'setup') composer.setUp(data);
  else postMessage(data.say === 'more' ? composer.more(data) : composer.compose(data));
});
