/** A process is killed in the midst of sealings, again and again: each paper is sealed whole or not at all, no number lost. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { verifyFolder } from '../../electron/disk/archive/verify';
import { isWorkFile } from '../../electron/disk/replace-file';
import { completeSealing } from '../../electron/service/archive/complete';
import { lineDigest, readChain } from '../../electron/service/archive/chain';
import { readLast } from '../../electron/service/archive/register';
import { finalNotice, sealDesk, withOffice } from '../support/seal-desk';
import { tempFolder } from '../support/temp-folder';
import { writers } from './processes';
import { inMemory, report, seeded, times } from './scale';

const fresh = tempFolder(inMemory);
const start = writers('seal-process.ts', true);

const KILLS = times(5, 100);
/** More than are sealed before the last kill. */
const PAPERS = 4 * KILLS;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it(`survives ${KILLS} kills`, { timeout: KILLS * 20_000 }, async () => {
  const place = path.join(await fresh(), 'desk');
  const made = await sealDesk(place);
  await withOffice(made);
  for (let n = 1; n <= PAPERS; n++) await finalNotice(made, n);
  await made.close();
  const random = seeded(20180301);
  const counts = { kills: 0, acknowledged: 0, 'completed though not acknowledged': 0, lost: 0 };
  let known = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const process = start(place);
    await process.said('ready');
    const more = Math.floor(random() * 3);
    if (more > 0) await process.said(`sealed ${known + more}`);
    // a sealing takes about so long, of which most is setting the paper
    await pause(random() * 120);
    await process.kill();
    counts.kills += 1;
    const said = process.lines();
    expect(said.filter((line) => line.startsWith('failed'))).toEqual([]);
    const acknowledged = said
      .filter((line) => line.startsWith('sealed'))
      .map((line) => Number(line.slice(7)));
    // numbers follow one another, whatever happened before
    expect(acknowledged).toEqual(acknowledged.map((_, at) => known + 1 + at));
    counts.acknowledged += acknowledged.length;

    const desk = await sealDesk(place);
    await desk.settled();
    await desk.alone(() => completeSealing(desk));
    const last = await readLast(desk.shelf.read);
    const { faults } = await verifyFolder(path.join(place, 'archive'), {
      heads: last ? [lineDigest(last.entry)] : [],
    });
    expect(faults).toEqual([]);
    expect((await readdir(path.join(place, 'archive'))).filter(isWorkFile)).toEqual([]);
    const { entries } = readChain(await desk.shelf.archive.chain());
    expect(entries.map(({ serial }) => serial)).toEqual(entries.map((_, at) => at + 1));
    const marked: string[] = [];
    for (const { line } of desk.records.all())
      if ((await desk.read(line.id)).meta.archived !== undefined) marked.push(line.id);
    expect(marked.sort()).toEqual(entries.map(({ record }) => record).sort());
    const unsaid = entries.length - known - acknowledged.length;
    if (unsaid < 0) counts.lost += 1;
    else counts['completed though not acknowledged'] += unsaid;
    known = entries.length;
    await desk.close();
  }
  report('sealings killed', counts);
  expect(counts.lost).toBe(0);
  expect(known).toBeGreaterThan(0);
});
