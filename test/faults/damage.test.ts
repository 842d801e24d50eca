/** Files damaged in eight ways, with and without something to restore them from: nothing is lost silently. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Shelf } from '../../electron/service/desk/shelf';
import { indexAll, make, open } from '../electron/disk/store/shelf-options';
import { tempFolder } from '../support/temp-folder';
import { inMemory, report, seeded, times } from './scale';

const fresh = tempFolder(inMemory);

const FILES = times(80, 504);
/** Papers of one desk. */
const DESK = 84;

const SORTS = [
  'truncated',
  'NUL-filled',
  'null',
  '[]',
  'not JSON',
  'missing',
  'copy (1)',
  'copy 冲突',
] as const;
type Sort = (typeof SORTS)[number];
/** What else there is of a paper. */
const SOURCES = ['nothing', 'version', 'journal', 'backup'] as const;
type Source = (typeof SOURCES)[number];

interface Paper {
  readonly id: string;
  readonly sort: Sort;
  readonly source: Source;
  /** Every state that was ever put. */
  readonly states: readonly Record<string, unknown>[];
}

const at = '2017-10-09T06:20:00.000Z';

function papers(random: () => number): readonly Paper[] {
  return Array.from({ length: DESK }, (_, i) => {
    const id = `p${i}`;
    const state = (revision: number) => ({
      id,
      kind: 'notice',
      revision,
      data: { title: `关于第${i}号问题的报告`, body: '整改'.repeat(20 + Math.floor(random() * 2000)) },
    });
    const source = SOURCES[Math.floor(i / SORTS.length) % SOURCES.length]!;
    return { id, sort: SORTS[i % SORTS.length]!, source, states: [state(1), state(2)] };
  });
}

async function fill(shelf: Shelf, all: readonly Paper[]): Promise<void> {
  for (const { id, source, states } of all)
    if (source === 'backup') await shelf.put('records', id, states[0]);
  await shelf.backUp();
  for (const { id, source, states } of all) {
    if (source === 'version') await shelf.put('versions', `${id}.1`, { at, title: '', record: states[0] });
    if (source !== 'journal') await shelf.put('records', id, states[1]);
    else
      await shelf.commit({
        id: `e-${id}`,
        at,
        actor: '',
        action: 'created',
        subject: id,
        note: '',
        changes: [{ collection: 'records', key: id, value: states[1] }],
      });
  }
  // what the caller went on to after the last of them
  await new Promise((resolve) => setTimeout(resolve, 5));
  await indexAll(shelf);
}

/** @returns the bytes that must not be lost. */
async function damage(place: string, { id, sort, states }: Paper, random: () => number) {
  const folder = path.join(place, 'records');
  const file = path.join(folder, `${id}.json`);
  const bytes = await readFile(file);
  const cut = 1 + Math.floor(random() * (bytes.length - 2));
  const other = Buffer.from(JSON.stringify({ ...states[1], revision: 1 + Math.floor(random() * 3) }));
  const made: Readonly<Record<Exclude<Sort, 'missing'>, readonly [string, Buffer]>> = {
    truncated: [file, bytes.subarray(0, cut)],
    'NUL-filled': [file, Buffer.concat([bytes.subarray(0, cut), Buffer.alloc(bytes.length - cut)])],
    null: [file, Buffer.from('null')],
    '[]': [file, Buffer.from('[]')],
    'not JSON': [file, Buffer.from(Array.from({ length: 600 }, () => Math.floor(random() * 256)))],
    'copy (1)': [path.join(folder, `${id} (1).json`), other],
    'copy 冲突': [path.join(folder, `${id}-冲突-DESK02.json`), other],
  };
  if (sort === 'missing') {
    await rm(file);
    return undefined;
  }
  await writeFile(...made[sort]);
  return made[sort][1];
}

async function quarantined(place: string): Promise<readonly Buffer[]> {
  const folder = path.join(place, 'quarantine');
  const names = await readdir(folder);
  const kept = names.filter((name) => !name.endsWith('.txt'));
  expect(names.length).toBe(2 * kept.length);
  return Promise.all(kept.map((name) => readFile(path.join(folder, name))));
}

it(`loses nothing silently of ${FILES} damaged files`, { timeout: 600_000 }, async () => {
  const counts = { files: 0, restored: 0, 'told as lost': 0, 'copies put away': 0, silent: 0 };
  for (let seed = 1; counts.files < FILES; seed++) {
    const random = seeded(seed);
    const place = path.join(await fresh(), 'desk');
    const all = papers(random);
    const shelf = await make(place);
    await fill(shelf, all);
    await shelf.close();
    const bytes = new Map<string, Buffer | undefined>();
    for (const paper of all) bytes.set(paper.id, await damage(place, paper, random));

    const again = await open(place);
    await again.readIndex('heads');
    const { changed, gone } = await again.changedSinceIndex('records');
    const isCopy = ({ sort }: Paper) => sort.startsWith('copy');
    expect([...changed, ...gone].sort()).toEqual(
      all
        .filter((one) => !isCopy(one))
        .map(({ id }) => id)
        .sort(),
    );
    for (const id of [...changed, ...gone]) await again.read('records', id, true);
    const kept = await quarantined(place);
    for (const paper of all) {
      const { id, source, states } = paper;
      const now = await again.read('records', id);
      const lost = bytes.get(id);
      const told = again.notices().filter(({ message }) => message.includes(`第${id.slice(1)}号`));
      const isKept = lost === undefined || kept.some((one) => one.equals(lost));
      const isKnown = states.some((state) => JSON.stringify(state) === JSON.stringify(now));
      const mayBeLost = source === 'nothing' && now === undefined;
      counts.files += 1;
      if (!isKept || !(isKnown || mayBeLost)) counts.silent += 1;
      else if (isCopy(paper)) counts['copies put away'] += 1;
      else counts[isKnown ? 'restored' : 'told as lost'] += 1;
      if (isCopy(paper)) expect(now).toEqual(states[1]);
      // the title is gone with the file when nothing else holds it
      if (isKnown) expect(told.length).toBeGreaterThan(0);
    }
    expect(again.notices().length).toBe(all.length);
    const after = await Promise.all(all.map(({ id }) => again.read('records', id)));
    await again.close();

    const third = await open(place);
    expect(await Promise.all(all.map(({ id }) => third.read('records', id)))).toEqual(after);
    expect(third.notices()).toEqual([]);
    await third.close();
  }
  report('damaged files of 8 sorts', counts);
  expect(counts.silent).toBe(0);
});
