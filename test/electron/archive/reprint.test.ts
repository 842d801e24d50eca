/** A sealed paper printed again from its bag: the same bytes whatever the desk has changed since; copies say 副本. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { kinds } from '../../../templates/kinds/index';
import { mmToPt } from '../../../templates/official/measures';
import { memoryDesk } from '../../support/memory-desk';
import { memoryShelves } from '../../support/memory-shelf';
import { notRun } from '../../support/not-run';
import { hasPythonBagit, pythonBagit } from '../../support/python-bagit';
import { readPdf } from '../../support/read-pdf';
import { tempFolder } from '../../support/temp-folder';
import { hasVeraPdf, pdfaFaults } from '../../support/verapdf/verapdf';

const fresh = tempFolder();
const PLACE = '文档/督办文书';

async function sealedReport() {
  const shelves = memoryShelves();
  const made = await memoryDesk({ shelves });
  const settings = await made.call('settings', {});
  await made.call('saveSettings', { ...settings, archive: { ...settings.archive, fonds: 'Z109' } });
  const { version, samples } = kinds.find(({ slug }) => slug === 'rectification-report')!;
  const data = { ...(samples[0]!.data as object), number: '', annexes: [] };
  const { record } = await made.call('take', { record: { kind: 'rectification-report', version, data } });
  await made.call('finalise', { ids: [record.id!] });
  const { done, refused } = await made.call('seal', { ids: [record.id!] });
  expect(refused).toEqual([]);
  return { ...made, item: done[0]!, bag: shelves.places.get(PLACE)!.archive.bags.get(done[0]!.path)! };
}

it('prints the sealed PDF again to the byte, whatever the desk has changed since', async () => {
  const { call, item } = await sealedReport();
  const settings = await call('settings', {});
  await call('saveSettings', {
    ...settings,
    office: { ...settings.office, name: '另一个机关', shortName: '另一机关' },
    archive: { ...settings.archive, stamp: false, fonds: 'X1' },
  });
  const { path } = item;
  const sealed = await call('archiveFile', { path, name: 'data/paper.pdf' });
  expect(Buffer.from(await call('sealedReprint', { path })).equals(sealed)).toBe(true);
});

it('tells the sealed record from the one on the desk', async () => {
  const { call, item } = await sealedReport();
  await call('reopen', { id: item.record, reason: '更正' });
  const found = await call('sealedItem', { path: item.path });
  expect(found.item.code).toBe(item.code);
  expect(found.record.state).toBe('final');
  expect(found.now).toMatchObject({ id: item.record, state: 'draft' });
  await call('remove', { ids: [item.record] });
  await call('purge', { ids: [item.record] });
  expect((await call('sealedItem', { path: item.path })).now).toBeUndefined();
});

it('writes 副本 and the 档号 aslant on every page of a copy, faintly, and nothing else otherwise', async () => {
  const { call, item } = await sealedReport();
  const { file, same } = await call('sealedCopy', { path: item.path });
  expect(same).toBe(true);
  expect(file.name).toBe(`${item.code} ${item.title}（副本）.pdf`);
  const bytes = Buffer.from(file.bytes, 'base64');
  const copy = await readPdf(bytes);
  const sealed = await readPdf(await call('archiveFile', { path: item.path, name: 'data/paper.pdf' }));
  expect(copy.pages.length).toBe(sealed.pages.length);
  for (const [n, page] of copy.pages.entries()) {
    const own = sealed.pages[n]!;
    const more = page.runs.slice(own.runs.length);
    const said = more.map(({ chars }) => chars.map(({ text }) => text).join('')).join('');
    expect(said).toContain('副本');
    expect(said).toContain(`档号 ${item.code}`);
    expect(JSON.stringify(page.runs.slice(0, own.runs.length))).toBe(JSON.stringify(own.runs));
    // across the middle of the sheet, from the lower left to the upper right
    const word = more[0]!;
    expect(word.turn).not.toBe(0);
    expect(Math.abs(word.x - page.width / 2)).toBeLessThan(mmToPt(60));
  }
  // faint: an extended graphics state, not the text's own ink
  expect(bytes.toString('latin1')).toMatch(/\/ca 0\.13/u);
});

it('is PDF/A-2b for veraPDF as a copy, too', { timeout: 120_000 }, async ({ skip }) => {
  if (!(await hasVeraPdf())) {
    notRun('copies before veraPDF: Java 11 with javac, and its libraries (.ci/run)');
    skip();
  }
  const { call, item } = await sealedReport();
  const { file } = await call('sealedCopy', { path: item.path });
  const copy = path.join(await fresh(), '副本.pdf');
  await writeFile(copy, Buffer.from(file.bytes, 'base64'));
  expect(await pdfaFaults([copy])).toBe('');
});

it('lies in a bag that Python’s bagit accepts, pictures and all', async ({ skip }) => {
  if (!(await hasPythonBagit())) {
    notRun('sealed bags before Python’s bagit: pip install bagit');
    skip();
  }
  const { bag } = await sealedReport();
  const folder = path.join(await fresh(), '档案包');
  for (const [name, bytes] of bag) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), bytes);
  }
  expect([...bag.keys()].some((name) => name.startsWith('data/pictures/'))).toBe(true);
  expect(await pythonBagit(folder)).toBe('');
});

it('refuses a record in the bag that is not as it was sealed, and one whose lists were written anew', async () => {
  const { ask, item, bag } = await sealedReport();
  const record = bag.get('data/record.json')!;
  record[40]! ^= 1;
  for (const name of ['sealedItem', 'sealedReprint', 'sealedCopy'] as const)
    expect(await ask(name, { path: item.path })).toMatchObject({
      ok: false,
      error: { message: '“data/record.json”与封存时不一样，没有打开' },
    });
  const list = new TextDecoder().decode(bag.get('manifest-sha256.txt'));
  const [line] = list.split('\n').filter((one) => one.endsWith('data/record.json'));
  const now = list.replace(line!.slice(0, 64), createHash('sha256').update(record).digest('hex'));
  bag.set('manifest-sha256.txt', new TextEncoder().encode(now));
  expect(await ask('sealedItem', { path: item.path })).toMatchObject({
    ok: false,
    error: { message: '“manifest-sha256.txt”与封存时不一样，没有打开' },
  });
});
