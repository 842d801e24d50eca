/** The window's side of typesetting: one task at a time, what is typed meanwhile goes along with the next. */
import type { Kind } from '../../templates/kind';
import type { Overlay } from '../../templates/overlay/overlay';
import type { Office } from '../../templates/office';
import type { FaceChains } from '../../templates/typeset/metrics';
import type { Page } from '../../templates/typeset/page';
import { getIn } from '../state/paths';
import type { Found } from '../state/use-resolved';
import type { Made, Task } from './compose-words';

/** After the last change the window is left to the keys so long before it takes in pages that are out of view, ms. */
const PAUSE = 250;

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
  /** Another sheet came into view: what is missing of it is asked for at once. */
  readonly look: () => void;
  readonly stop: () => void;
}

/**
 * For one open record; nothing is set before its references and its wording were looked up.
 * @param near the sheet in view: where many pages changed, it and its neighbours are told first, the others together later.
 */
export function createComposeClient(
  kind: Kind,
  version: number,
  office: Office,
  chains: FaceChains,
  first: unknown,
  onMade: (made: Made) => void,
  near?: () => number,
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
  let running: { readonly turn: number; readonly isRest: boolean } | undefined;
  /** Pages that came after an answer's first ones and were not told yet; how many are still to come. */
  let rest: (readonly [number, Page])[] = [];
  let left = 0;
  let count = 0;
  let changedAt = -PAUSE;
  let later: ReturnType<typeof setTimeout> | undefined;

  const begin = (isRest: boolean): number => {
    turns += 1;
    running = { turn: turns, isRest };
    return turns;
  };
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
    say({
      say: 'compose',
      turn: begin(false),
      kind: kind.slug,
      version,
      path,
      value: getIn(data, path),
      ...(near === undefined ? {} : { near: near() }),
      ...(overlays === toldOverlays ? {} : { overlays }),
      ...(found === told ? {} : { found: { known: found.known, sizes: found.sizes } }),
    });
    told = found;
    toldOverlays = overlays;
    dirty = undefined;
  };
  /** Further pages when nothing was typed meanwhile; told together, as most are far from view. */
  const goOn = () => {
    // another's record is in the worker now: what is missing comes with all, when it is set anew
    if (left > 0 && owner !== me) dirty = '';
    send();
    if (running === undefined && left > 0) {
      const wait = changedAt + PAUSE - performance.now();
      clearTimeout(later);
      if (wait > 0) later = setTimeout(goOn, wait);
      else say({ say: 'more', turn: begin(true), near: near?.() ?? 0 });
      return;
    }
    if (rest.length > 0) onMade({ turn: turns, pages: { count, changed: rest, left }, took: 0 });
    rest = [];
  };
  const heard = ({ data: made }: MessageEvent<Made>) => {
    if (running === undefined || made.turn !== running.turn) return;
    const { isRest } = running;
    running = undefined;
    if (made.pages !== undefined) ({ left, count } = made.pages);
    if (isRest) rest.push(...(made.pages?.changed ?? []));
    else onMade(made);
    goOn();
  };

  if (setUpFor?.office !== office || setUpFor.chains !== chains) {
    setUpFor = { office, chains };
    say({ say: 'setup', office, chains });
  }
  worker.addEventListener('message', heard);
  return {
    put: (next, path) => {
      data = next;
      changedAt = performance.now();
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
    look: () => {
      if (left === 0) return;
      changedAt = -PAUSE;
      if (running === undefined) goOn();
    },
    stop: () => {
      clearTimeout(later);
      worker.removeEventListener('message', heard);
    },
  };
}
