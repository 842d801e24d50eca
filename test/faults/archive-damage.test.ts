/** An archive damaged bit by bit, file by file and line by line: everything is found, and the file is named. */
import { chmod, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { chainLine, readChain } from '../../electron/service/archive/chain';
import { manifestText, readManifest } from '../../electron/service/archive/manifest';
import { sha256 } from '../../electron/service/archive/sha256';
import { verifyFolder, type VerifyOptions } from '../../electron/disk/archive/verify';
import { makeArchive } from '../support/bag-fixture';
import { tempFolder } from '../support/temp-folder';
import { inMemory, report, seeded, times } from './scale';

const fresh = tempFolder(inMemory);

/** Of the archive that bits are flipped in, and of the one that all else is done to. */
const FLIPPED = times(12, 200);
const ITEMS = 12;
const FLIPS = times(60, 1000);

let archive = '';
let head = '';
let files: readonly string[] = [];
const at = (...names: string[]): string => path.join(archive, ...names.join('/').split('/'));
const faults = async (options?: VerifyOptions) =>
  (await verifyFolder(archive, options)).faults.map(({ kind, path: where }) => `${kind} ${where}`);

async function lay(items: number): Promise<void> {
  archive = path.join(await fresh(), 'archive');
  head = await makeArchive(archive, items);
  const all = await readdir(archive, { recursive: true, withFileTypes: true });
  files = all
    .filter((one) => one.isFile())
    .map((one) => path.relative(archive, path.join(one.parentPath, one.name)).split(path.sep).join('/'))
    .sort();
  for (const file of files) await chmod(at(file), 0o644);
  expect(files).toHaveLength(items * 9 + 1);
}

beforeAll(() => lay(ITEMS));

/** Does something to the archive, looks, and puts everything back. */
async function after(change: () => Promise<unknown>, options?: VerifyOptions): Promise<readonly string[]> {
  const kept = path.join(await fresh(), 'kept');
  await cp(archive, kept, { recursive: true });
  await change();
  const found = await faults(options);
  await rm(archive, { recursive: true });
  await rename(kept, archive);
  return found;
}

it('finds nothing in what nobody touched, and knows its head', async () => {
  expect(await verifyFolder(archive, { heads: [head] })).toMatchObject({
    what: 'archive',
    items: ITEMS,
    faults: [],
    head: { count: ITEMS, digest: head },
  });
});

/** Flips one bit of a file. @returns its bytes before. */
async function flip(file: string, random: () => number): Promise<Buffer> {
  const whole = await readFile(at(file));
  const bit = Math.floor(random() * whole.length * 8);
  const flipped = Buffer.from(whole);
  flipped[bit >> 3]! ^= 1 << (bit & 7);
  await writeFile(at(file), flipped);
  return whole;
}

/** Bits flipped at once, each in another bag: a check of 200 bags for each alone would take a quarter of an hour. */
const AT_ONCE = 8;

it(`finds ${FLIPS} flips of a single bit, each with its file`, { timeout: 1_200_000 }, async () => {
  await lay(FLIPPED);
  const random = seeded(20180301);
  const counts = { flips: 0, 'in the journal': 0, 'file not named': 0, 'other files named': 0 };
  const inBags = files.filter((file) => file !== 'journal.jsonl');
  for (let round = 0; counts.flips < FLIPS; round++) {
    // the journal by itself: what it does not tell any more is not looked at
    const isJournal = round % 2 === 0;
    const chosen = new Map<string, string>();
    while (!isJournal && chosen.size < AT_ONCE) {
      const file = inBags[Math.floor(random() * inBags.length)]!;
      chosen.set(file.split('/')[1]!, file);
    }
    const flipped = isJournal ? ['journal.jsonl'] : [...chosen.values()];
    const before = new Map<string, Buffer>();
    for (const file of flipped) before.set(file, await flip(file, random));
    const found = await faults();
    for (const [file, whole] of before) await writeFile(at(file), whole);
    counts.flips += flipped.length;
    if (isJournal) counts['in the journal'] += 1;
    for (const file of flipped)
      if (!found.some((one) => one.endsWith(` ${file}`))) counts['file not named'] += 1;
    const touched = flipped.map((file) => file.split('/').slice(0, 2).join('/'));
    if (!isJournal && found.some((one) => !touched.some((bag) => one.includes(` ${bag}`))))
      counts['other files named'] += 1;
  }
  await lay(ITEMS);
  report('single bits flipped', counts);
  expect(counts).toMatchObject({ 'file not named': 0, 'other files named': 0 });
});

const bag = '2017/Z109-WS·2017-D30-0003';
const other = '2017/Z109-WS·2017-D30-0005';

describe('files', () => {
  it('truncated', async () => {
    const cut = async () => {
      const whole = await readFile(at(bag, 'data/paper.pdf'));
      await writeFile(at(bag, 'data/paper.pdf'), whole.subarray(0, whole.length - 1));
    };
    expect(await after(cut)).toEqual([`damaged ${bag}/data/paper.pdf`]);
  });
  it('swapped within a bag, and between bags', async () => {
    const swap = async (a: string, b: string) => {
      const [first, second] = [await readFile(at(a)), await readFile(at(b))];
      await writeFile(at(a), second);
      await writeFile(at(b), first);
    };
    expect(await after(() => swap(`${bag}/data/paper.pdf`, `${bag}/data/paper.docx`))).toEqual([
      `damaged ${bag}/data/paper.docx`,
      `damaged ${bag}/data/paper.pdf`,
    ]);
    expect(await after(() => swap(`${bag}/data/paper.pdf`, `${other}/data/paper.pdf`))).toEqual([
      `damaged ${bag}/data/paper.pdf`,
      `damaged ${other}/data/paper.pdf`,
    ]);
  });
  it('renamed, in its letters’ case too', async () => {
    const to = (name: string) => () => rename(at(bag, 'data/paper.pdf'), at(bag, name));
    expect(await after(to('data/other.pdf'))).toEqual([`renamed ${bag}/data/paper.pdf`]);
    expect(await after(to('data/Paper.pdf'))).toEqual([`renamed ${bag}/data/paper.pdf`]);
    await rename(at(bag, 'data/paper.pdf'), at(bag, 'data/other.pdf'));
    const told = (await verifyFolder(archive)).faults.map(({ message }) => message);
    await rename(at(bag, 'data/other.pdf'), at(bag, 'data/paper.pdf'));
    expect(told).toEqual([`“${bag}/data/paper.pdf”改了名字，现在是“data/other.pdf”；内容没有变。`]);
  });
  it('deleted, tag files too', async () => {
    for (const name of [
      'data/paper.pdf',
      'bagit.txt',
      'manifest-sha256.txt',
      'tagmanifest-sha256.txt',
      'README.txt',
    ])
      expect(await after(() => rm(at(bag, name))), name).toContain(`missing ${bag}/${name}`);
  });
  it('added: in the payload, in a folder of its own, beside the lists, beside the bags', async () => {
    const add = (name: string) => async () => {
      await mkdir(path.dirname(at(name)), { recursive: true });
      await writeFile(at(name), 'x');
    };
    for (const name of [`${bag}/data/x.txt`, `${bag}/data/p/q/x.txt`, `${bag}/x.txt`, '2017/x.txt', 'x.txt'])
      expect(await after(add(name)), name).toEqual([`extra ${name}`]);
  });
});

describe('lists', () => {
  const edit = (name: string, change: (text: string) => string) => async () => {
    const text = await readFile(at(bag, name), 'utf8');
    expect(change(text)).not.toBe(text);
    await writeFile(at(bag, name), change(text));
  };
  const upper = (text: string) => text.replace(/[a-f]/u, (letter) => letter.toUpperCase());

  it('with the case of one letter changed, in a bag by itself as well', async () => {
    for (const name of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
      const found = await after(edit(name, upper));
      expect(
        found.some((one) => one.endsWith(`${bag}/${name}`)),
        name,
      ).toBe(true);
    }
    await after(async () => {
      await edit('tagmanifest-sha256.txt', upper)();
      const alone = await verifyFolder(at(bag));
      expect(alone.faults.map(({ path: where }) => where)).toEqual(['tagmanifest-sha256.txt']);
    });
  });

  it('rebuilt to fit a changed file: the journal knows better', async () => {
    const forge = async () => {
      await writeFile(at(bag, 'data/paper.pdf'), '%PDF forged');
      const renew = async (list: string, file: string) => {
        const { digests } = readManifest(await readFile(at(bag, list), 'utf8'));
        const digest = sha256(await readFile(at(bag, file)));
        await writeFile(at(bag, list), manifestText(new Map(digests).set(file, digest)));
      };
      await renew('manifest-sha256.txt', 'data/paper.pdf');
      await renew('tagmanifest-sha256.txt', 'manifest-sha256.txt');
      expect((await verifyFolder(at(bag))).faults).toEqual([]);
    };
    expect(await after(forge)).toEqual([`list ${bag}/tagmanifest-sha256.txt`]);
  });
});

describe('bags', () => {
  it('deleted, renamed, added, and two in each other’s place', async () => {
    expect(await after(() => rm(at(bag), { recursive: true }))).toEqual([`missing ${bag}`]);
    expect(await after(() => rename(at(bag), at('2017/elsewhere')))).toEqual([`renamed ${bag}`]);
    expect(await after(() => mkdir(at('2017/new')))).toEqual(['extra 2017/new']);
    const swap = async () => {
      await rename(at(bag), at('2017/x'));
      await rename(at(other), at(bag));
      await rename(at('2017/x'), at(other));
    };
    const found = await after(swap);
    expect(found).toContain(`list ${bag}/tagmanifest-sha256.txt`);
    expect(found).toContain(`list ${other}/tagmanifest-sha256.txt`);
  });
});

describe('the journal', () => {
  const lines = async () => (await readFile(at('journal.jsonl'), 'utf8')).split('\n').slice(0, -1);
  const put = (changed: readonly string[]) =>
    writeFile(at('journal.jsonl'), changed.map((line) => `${line}\n`).join(''));
  /** As somebody would who knows how it is made: every digest fits. */
  async function rebuild(change: (title: string, n: number) => string) {
    let previous = '0'.repeat(64);
    const parts: Uint8Array[] = [];
    for (const entry of readChain(await readFile(at('journal.jsonl'))).entries) {
      const line = chainLine({ ...entry, title: change(entry.title, entry.n), previous });
      previous = new TextDecoder().decode(line).slice(9, 73);
      parts.push(line);
    }
    await writeFile(at('journal.jsonl'), Buffer.concat(parts));
  }
  it('with a letter changed, a line taken away, two lines in each other’s place, a line cut off', async () => {
    const changes: readonly ((all: readonly string[]) => readonly string[])[] = [
      (all) => all.map((line, n) => (n === 4 ? line.replace('第5号', '第6号') : line)),
      (all) => all.filter((_, n) => n !== 4),
      (all) => all.map((line, n) => all[n === 4 ? 5 : n === 5 ? 4 : n] ?? line),
      (all) => all.map((line, n) => (n === all.length - 1 ? line.slice(0, -3) : line)),
    ];
    for (const change of changes)
      expect(await after(async () => put(change(await lines())))).toContain('journal journal.jsonl');
  });
  it('shortened: its head tells, and the bags that no line names', async () => {
    const shorten = async () => put((await lines()).slice(0, -2));
    const found = await after(shorten);
    expect(found).toHaveLength(2);
    expect(found.every((one) => one.startsWith('extra 2017/'))).toBe(true);
    expect(await after(shorten, { heads: [head] })).toContain('journal journal.jsonl');
  });
  it('rebuilt whole with another title: only its head tells', async () => {
    const forge = () => rebuild((title, n) => (n === 2 ? '另一个题名' : title));
    expect(await after(forge)).toEqual([]);
    expect(await after(forge, { heads: [head] })).toEqual(['journal journal.jsonl']);
    expect(await after(() => rebuild((title) => title), { heads: [head] })).toEqual([]);
  });
  it('gone', async () => {
    expect(await after(() => rm(at('journal.jsonl')))).toContain('missing journal.jsonl');
  });
});

it('is stopped and goes on where it was', async () => {
  const whole = await readFile(at(bag, 'data/paper.pdf'));
  await writeFile(at(bag, 'data/paper.pdf'), 'x');
  const seen: number[] = [];
  const first = await verifyFolder(archive, { progress: ({ done }) => done < 2 });
  expect(first).toMatchObject({ items: 2, faults: [] });
  const rest = await verifyFolder(archive, { after: 2, progress: ({ done }) => seen.push(done) > 0 });
  await writeFile(at(bag, 'data/paper.pdf'), whole);
  expect(rest.faults.map(({ path: where }) => where)).toEqual([`${bag}/data/paper.pdf`]);
  expect(seen).toEqual(Array.from({ length: ITEMS - 2 }, (_, i) => i + 3));
});
