/** The application as a window uses it: open, resolve, export, pack, pictures; through the one door. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { answer } from '../../../electron/answer';
import type { CallName, Input, Output, Reply } from '../../../electron/contract';
import { openHost } from '../../../electron/disk/host';
import { recordFiles } from '../../../electron/disk/record-files';
import { createApi } from '../../../electron/service/api';

const samples = fileURLToPath(
  new URL('../../../templates/kinds/rectification-report/pictures', import.meta.url),
);
const { ports, store } = openHost({ samples, fonts: { folders: [] } });
const api = createApi(ports, recordFiles(store));

const logged: unknown[] = [];
async function ask<N extends CallName>(name: N, input: Input<N>): Promise<Reply<Output<N>>> {
  return (await answer(api, name, input, (error) => logged.push(error))) as Reply<Output<N>>;
}
/** The value of a call that must go well. */
async function call<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
  const reply = await ask(name, input);
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.value;
}
const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64');

async function photograph(): Promise<Buffer> {
  const [name] = await readdir(samples);
  return readFile(path.join(samples, name!));
}

describe('the application', () => {
  it('opens what a browser hands in, or says what is wrong with it', async () => {
    const record = await call('sample', { kind: 'speech' });
    const opened = await call('open', { name: 's.json', bytes: base64(JSON.stringify(record)) });
    expect(opened).toMatchObject({ name: 's.json', record, faults: [] });
    const broken = await call('open', { name: 's.json', bytes: base64('{') });
    expect(broken.record).toBeUndefined();
    expect(broken.faults).toHaveLength(1);
    const damaged = await call('open', { name: 's.duban', bytes: base64('PK') });
    expect(damaged).toMatchObject({ faults: [{ rule: 'zip', severity: 'E' }] });
  });

  it('exports a file named for its title, and no file for a record at fault', async () => {
    const record = await call('sample', { kind: 'speech' });
    const { file, replaced } = await call('export', { record, to: 'pdf' });
    expect(file?.mime).toBe('application/pdf');
    expect(file?.name).toMatch(/^.{4,60}\.pdf$/u);
    expect(Buffer.from(file!.bytes, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    expect(replaced.map(({ label }) => label)).toContain('仿宋');
    const stopped = await call('export', { record: { ...record, data: {} }, to: 'pdf' });
    expect(stopped.file).toBeUndefined();
    expect(stopped.faults.some(({ rule }) => rule === 'schema')).toBe(true);
  });

  it('takes a picture in, and packs a record with its pictures so that it opens elsewhere', async () => {
    const photo = await photograph();
    const { ref, width, height } = await call('addPicture', { name: 'p.jpg', bytes: base64(photo) });
    expect(ref).toMatch(/^sha256:[0-9a-f]{64}$/u);
    expect([width, height]).toEqual([640, 480]);
    const record = await call('sample', { kind: 'rectification-report' });
    const { pictures, faults } = await call('resolve', { record });
    expect(faults).toEqual([]);
    expect(Object.keys(pictures).length).toBeGreaterThan(1);

    const { file } = await call('pack', { record });
    expect(file.name).toMatch(/\.duban$/u);
    const elsewhere = createApi(
      openHost({ samples: '/nowhere' }).ports,
      recordFiles(openHost({ samples: '/nowhere' }).store),
    );
    const opened = await elsewhere.open({ name: file.name, bytes: file.bytes });
    const again = await elsewhere.resolve({ record: opened.record!, source: opened.source });
    expect(again.faults).toEqual([]);
    expect(Object.values(again.pictures)).toEqual(Object.values(pictures));
    const [first] = Object.keys(again.pictures);
    const bytes = await elsewhere.picture({ record: again.record, source: opened.source, ref: first! });
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xd8]);
  });

  it('packs a record without pictures as JSON, unknown keys kept', async () => {
    const record = { ...(await call('sample', { kind: 'speech' })), meta: { by: '王' }, later: [1] };
    const { file } = await call('pack', { record });
    expect(file.name).toMatch(/\.json$/u);
    expect(JSON.parse(Buffer.from(file.bytes, 'base64').toString())).toEqual(record);
  });

  it('refuses a picture that is none, in words', async () => {
    expect(await ask('addPicture', { name: 'p.jpg', bytes: base64('x') })).toMatchObject({
      ok: false,
      error: { code: 'picture', message: '图片不是 JPEG 或 PNG 格式' },
    });
  });

  it('hands out the faces that its metrics name', async () => {
    const { chains, roles } = await call('fonts', {});
    expect(roles).toHaveLength(6);
    const [face] = chains.latin;
    const file = await call('fontFile', { id: face!.id });
    expect(file.length).toBeGreaterThan(10_000);
    expect(await ask('fontFile', { id: '../../etc/passwd' })).toMatchObject({
      ok: false,
      error: { code: 'font' },
    });
  });

  it('shows no more than words when something goes wrong inside', async () => {
    const failing = { ...api, kinds: () => Promise.reject(new TypeError('secret of the machine')) };
    const seen: unknown[] = [];
    const reply = await answer(failing, 'kinds', {}, (error) => seen.push(error));
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(seen).toHaveLength(1);
    expect(logged).toEqual([]);
  });
});
