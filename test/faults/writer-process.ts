/**
 * A process that is made to be killed: node <bundle> FOLDER FROM [COUNT] opens the folder and goes on with the story
 * after step FROM, saying `ready`, then `did n` after each step that was acknowledged. It is told what the desk held by
 * telling the story from its beginning.
 */
import { writeSync } from 'node:fs';
import { makeFolder } from '../../electron/disk/store/open-folder';
import { realFiles } from '../../electron/disk/files';
import { thisComputer } from '../../electron/disk/store/this-computer';
import { after, perform, stepAt, type State } from './story';

const say = (line: string): void => void writeSync(1, `${line}\n`);

async function tell(place: string, from: number, count: number): Promise<void> {
  const shelf = await makeFolder(place, {
    files: realFiles,
    now: () => new Date(),
    computer: thisComputer(),
    beat: 200,
  });
  say(shelf.readOnly() === undefined ? 'ready' : `reading ${shelf.readOnly() ?? ''}`);
  let state: State = new Map();
  for (let n = 1; n <= from; n++) state = after(state, stepAt(n, state));
  for (let n = from + 1; n <= from + count && shelf.readOnly() === undefined; n++) {
    const step = stepAt(n, state);
    await perform(shelf, n, step);
    say(`did ${n}`);
    state = after(state, step);
  }
  if (shelf.readOnly() !== undefined) say(`stopped ${shelf.readOnly() ?? ''}`);
  // stays and holds the folder until it is killed
  setInterval(() => undefined, 1000);
}

const [place = '', from = '0', count = '1000000'] = process.argv.slice(2);
tell(place, Number(from), Number(count)).catch((error: unknown) => {
  say(
    `failed ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`.replaceAll('\n', ' '),
  );
  process.exit(1);
});
