/** A process is killed in the midst of saves and commits, again and again: nothing acknowledged is lost, nothing mixed. */
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Shelf } from '../../electron/service/desk/shelf';
import { make } from '../electron/disk/store/shelf-options';
import { tempFolder } from '../support/temp-folder';
import { writers } from './processes';
import { inMemory, report, seeded, times } from './scale';
import { after, contents, sameState, stepAt, type State } from './story';

const fresh = tempFolder(inMemory);
const write = writers();

const KILLS = times(60, 1000);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function found(place: string): Promise<{ readonly state: State; readonly shelf: Shelf }> {
  const shelf = await make(place);
  return { state: await contents(shelf), shelf };
}

it(`survives ${KILLS} kills`, { timeout: KILLS * 2_000 }, async () => {
  const place = path.join(await fresh(), 'desk');
  const random = seeded(20171009);
  let n = 0;
  let state: State = new Map();
  const counts = {
    kills: 0,
    'steps acknowledged': 0,
    'completed though not acknowledged': 0,
    unreadable: 0,
    lost: 0,
  };
  for (let kill = 0; kill < KILLS; kill++) {
    const writer = write(place, String(n));
    // one in eight is killed while it opens the folder and completes what was left
    if (kill % 8 === 7) await pause(random() * 120);
    else {
      await writer.said('ready');
      const steps = Math.floor(random() * 4);
      if (steps > 0) await writer.said(`did ${n + steps}`);
      await pause(random() * 6);
    }
    await writer.kill();
    counts.kills += 1;
    const said = writer.lines();
    expect(said.filter((line) => /^(failed|reading|stopped)/u.test(line))).toEqual([]);
    const acknowledged = Number(
      said
        .filter((line) => line.startsWith('did'))
        .at(-1)
        ?.slice(4) ?? n,
    );
    for (; n < acknowledged; n++) state = after(state, stepAt(n + 1, state));
    counts['steps acknowledged'] = n;

    const { state: now, shelf } = await found(place);
    expect(shelf.readOnly()).toBeUndefined();
    const next = after(state, stepAt(n + 1, state));
    const isNext = sameState(now, next);
    if (!isNext && !sameState(now, state)) counts.lost += 1;
    if (isNext) {
      counts['completed though not acknowledged'] += 1;
      n += 1;
      state = next;
    }
    counts.unreadable += shelf.notices().length;
    await shelf.close();
    expect(counts).toMatchObject({ unreadable: 0, lost: 0 });
  }
  report('kill -9', counts);
  expect(counts['steps acknowledged']).toBeGreaterThan(KILLS);
});
