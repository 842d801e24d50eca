/** The window's side of typesetting: one task at a time, what is typed meanwhile goes along with the next. */
import type { Kind } from '../../templates/kind';
import type { Overlay } from '../../templates/overlay/overlay';
import type { Office } from '../../templates/office';
import type { FaceChains } from '../../templates/typeset/metrics';
import { getIn } from '../state/paths';
import type { Found } from '../state/use-resolved';
import type { Made, Task } from './compose-words';

let thread: Worker | undefined;
let turns = 0;
/** Whose record the worker has: two may be shown, a paper and one of its versions. */
let owner: object | undefined;
let setUpFor: { readonly office: Office; readonly chains: FaceChains } | undefined;

/** One worker for the life of the window: starting it costs more than any paper. */
export function warmComposer(): Worker {
  thread ??= new Worker(new URL('./compose-worker.ts', import.meta.url), { type: 'module' });
  return thread;
}

export interface ComposeClient {
  /** After a change at `path` ('' anywhere). */
  readonly put: (data: unknown, path: string) => void;
  readonly find: (found: Pick<Found, 'known' | 'sizes'>) => void;
  /** The wordings it is printed in. */
  readonly word: (overlays: readonly Overlay[]) => void;
  readonly stop: () => void;
}

/** For one open record; nothing is set before its references and its wording were looked up. */
export function createComposeClient(
  kind: Kind,
  version: number,
  office: Office,
  chains: FaceChains,
  first: unknown,
  onMade: (made: Made) => void,
): ComposeClient {
  const worker = warmComposer();
  const me = {};
  const say = (task: Task) => worker.postMessage(task);
  let data = first;
  /** Where the data is not as the worker has it; undefined when it is. */
  let dirty: string | undefined = '';
  let found: Pick<Found, 'known' | 'sizes'> | undefined;
  let told: typeof found;
  let overlays: readonly Overlay[] | undefined;
  let toldOverlays: typeof overlays;
  let running: number | undefined;

  const send = () => {
    if (running !== undefined || found === undefined || overlays === undefined) return;
    if (dirty === undefined && found === told && overlays === toldOverlays) return;
    if (owner !== me) {
      owner = me;
      dirty = '';
      told = undefined;
      toldOverlays = undefined;
    }
    const path = dirty ?? '';
    turns += 1;
    running = turns;
    say({
      say: 'compose',
      turn: turns,
      kind: kind.slug,
      version,
      path,
      value: getIn(data, path),
      ...(overlays === toldOverlays ? {} : { overlays }),
      ...(found === told ? {} : { found: { known: found.known, sizes: found.sizes } }),
    });
    told = found;
    toldOverlays = overlays;
    dirty = undefined;
  };
  const heard = ({ data: made }: MessageEvent<Made>) => {
    if (made.turn !== running) return;
    running = undefined;
    onMade(made);
    send();
  };

  if (setUpFor?.office !== office || setUpFor.chains !== chains) {
    setUpFor = { office, chains };
    say({ say: 'setup', office, chains });
  }
  worker.addEventListener('message', heard);
  return {
    put: (next, path) => {
      data = next;
      dirty = dirty === undefined || dirty === path ? path : '';
      send();
    },
    find: (next) => {
      found = next;
      send();
    },
    word: (next) => {
      overlays = next;
      send();
    },
    stop: () => worker.removeEventListener('message', heard),
  };
}
