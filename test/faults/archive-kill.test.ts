/** A process is killed at each file-system call of work on the archive: whole or not at all, and gone on with. */
import { chmod, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { verifyFolder } from '../../electron/disk/archive/verify';
import { isWorkFile } from '../../electron/disk/replace-file';
import { completeSealing } from '../../electron/service/archive/complete';
import { readChain } from '../../electron/service/archive/chain';
import { saveSettings } from '../../electron/service/desk/settings';
import { finalNotice, sealDesk, sealed, withOffice } from '../support/seal-desk';
import { tempFolder } from '../support/temp-folder';
import { writers } from './processes';
import { FULL, inMemory, report } from './scale';

const fresh = tempFolder(inMemory);
const start = writers('archive-process.ts', true);
/** In the short form each is killed once, in the midst. */
const ONCE = { seal: 150, copy: 60, repair: 100 } as const;

type Deed = 'seal' | 'copy' | 'repair';
/** A desk with one sealed item and one that is not, its second place beside it. */
let base = '';
/** The same brought to the second place, and damaged on the desk since. */
let damaged = '';

beforeAll(async () => {
  base = await fresh();
  await mkdir(path.join(base, 'usb'));
  const desk = await sealDesk(path.join(base, 'desk'));
  await withOffice(desk);
  await sealed(desk, await finalNotice(desk, 1));
  await finalNotice(desk, 2);
  await desk.close();
  const home = await prepared('copy');
  await run(home.place, 'copy', -1);
  const file = await sealedPdf(path.join(home.place, 'archive'));
  const bytes = await readFile(file);
  bytes[100]! ^= 1;
  await chmod(file, 0o600);
  await writeFile(file, bytes);
  damaged = path.dirname(home.place);
});

const sealedPdf = async (folder: string): Promise<string> => {
  const files = await readdir(folder, { recursive: true });
  return path.join(
    folder,
    files.find((one) => one.endsWith(path.join('data', 'paper.pdf')))!,
  );
};

/** A copy of the base, as the deed needs it. */
async function prepared(deed: Deed) {
  const home = await fresh();
  await cp(deed === 'repair' ? damaged : base, home, { recursive: true });
  const place = path.join(home, 'desk');
  const second = path.join(home, 'usb');
  const desk = await sealDesk(place);
  const settings = desk.settings()!;
  await saveSettings(desk, { ...settings, archive: { ...settings.archive, copyTo: second } });
  await desk.close();
  return { place, second };
}

/** @returns whether the process came to its end; else it was killed at the call. */
async function run(place: string, deed: Deed, at: number): Promise<boolean> {
  const child = start(place, deed, String(at));
  await child.said('at ');
  await child.kill();
  const lines = child.lines();
  expect(lines.filter((line) => line.startsWith('failed'))).toEqual([]);
  return lines.includes('stopped');
}

async function sound(place: string): Promise<void> {
  const desk = await sealDesk(place);
  await desk.settled();
  await desk.alone(() => completeSealing(desk));
  const { entries } = readChain(await desk.shelf.archive.chain());
  expect(entries.map(({ serial }) => serial)).toEqual(entries.map((_, at) => at + 1));
  const marked: string[] = [];
  for (const { line } of desk.records.all())
    if ((await desk.read(line.id)).meta.archived !== undefined) marked.push(line.id);
  expect(marked.sort()).toEqual(entries.map(({ record }) => record).sort());
  await desk.close();
  expect((await readdir(path.join(place, 'archive'))).filter(isWorkFile)).toEqual([]);
}

/** No bag is there in part: what is wrong with one is what was wrong before. */
async function neverInPart(folder: string, deed: Deed): Promise<void> {
  const { faults } = await verifyFolder(folder);
  const inside = faults.filter(({ path: named }) => named.includes('/data/') || named.includes('manifest'));
  expect(
    inside.filter(({ path: named }) => !(deed === 'repair' && named.endsWith('data/paper.pdf'))),
  ).toEqual([]);
}

it.each<Deed>(['seal', 'copy', 'repair'])('%s', { timeout: 1_800_000 }, async (deed) => {
  const counts = { kills: 0 };
  for (let at = FULL ? 0 : ONCE[deed]; FULL || counts.kills === 0; at += 1) {
    const { place, second } = await prepared(deed);
    if (await run(place, deed, at)) break;
    counts.kills += 1;
    await sound(place);
    await neverInPart(path.join(place, 'archive'), deed);
    const [copy] = await readdir(second);
    const there = copy === undefined ? [] : await readdir(path.join(second, copy));
    if (there.includes('archive') && (await readdir(path.join(second, copy!, 'archive'))).includes('2017'))
      await neverInPart(path.join(second, copy!), deed);
    expect(await run(place, deed, -1), `gone on with after call ${at}`).toBe(true);
    const own = await verifyFolder(path.join(place, 'archive'));
    expect(own).toMatchObject({ items: deed === 'seal' ? 2 : 1, faults: [] });
    if (deed === 'seal') continue;
    const [made] = await readdir(second);
    expect(await verifyFolder(path.join(second, made!))).toMatchObject({ items: 1, faults: [] });
  }
  expect(counts.kills).toBeGreaterThan(0);
  report(`${deed} of the archive, killed at file-system calls`, counts);
});
