/** The office's wording through the one door: versions, what drafts and final papers are printed in, faults, conflicts. */
import { describe, expect, it } from 'vitest';
import type { Envelope } from '../../../templates/kind';
import { kinds } from '../../../templates/kinds/index';
import { putColumns, putWord } from '../../../templates/overlay/change';
import { noOverlay, type Overlay } from '../../../templates/overlay/overlay';
import { memoryDesk, type MemoryDesk } from '../../support/memory-desk';
import { memoryShelves } from '../../support/memory-shelf';

const kindOf = (slug: string) => kinds.find((kind) => kind.slug === slug)!;
const changed = (slug: string, words: Readonly<Record<string, string>>): Overlay =>
  Object.entries(words).reduce(
    (overlay, [name, text]) => putWord(kindOf(slug).template, overlay, name, text),
    noOverlay(slug),
  );
const sheet = (desk: MemoryDesk) =>
  desk.call('create', {
    kind: 'responsibility-sheet',
    data: kindOf('responsibility-sheet').samples[0]!.data,
  });

async function printed({ call }: MemoryDesk, record: Envelope): Promise<string> {
  const { file, faults } = await call('export', { record, source: 'desk', to: 'txt' });
  return file === undefined ? JSON.stringify(faults) : Buffer.from(file.bytes, 'base64').toString('utf8');
}
const stored = async ({ call }: MemoryDesk, id: string): Promise<Envelope> =>
  (await call('read', { id })).record;

async function finalised(desk: MemoryDesk, id: string): Promise<Envelope> {
  const { refused } = await desk.call('finalise', { ids: [id] });
  expect(refused).toEqual([]);
  return stored(desk, id);
}

describe('a wording', () => {
  it('is kept in versions, the latest in force; each may be had again', async () => {
    const desk = await memoryDesk();
    const { call } = desk;
    const { record } = await sheet(desk);
    const stamp = (await call('desk', {})).overlays;
    const first = await call('saveOverlay', {
      overlay: changed('responsibility-sheet', { unit: '承办单位' }),
      base: 0,
    });
    expect(first).toMatchObject({ kept: { version: 1, reason: 'saved', actor: '罗丹' }, faults: [] });
    expect((await call('desk', {})).overlays).not.toBe(stamp);
    expect(await printed(desk, record)).toContain('承办单位');
    await call('saveOverlay', { overlay: changed('responsibility-sheet', { unit: '主办单位' }), base: 1 });
    expect(await printed(desk, record)).toContain('主办单位');
    await call('resetOverlay', { kind: 'responsibility-sheet', base: 2 });
    expect(await printed(desk, record)).toMatch(/责任单位(?!承诺)/u);
    const { kept } = await call('restoreOverlay', { kind: 'responsibility-sheet', version: 1, base: 3 });
    expect(kept).toMatchObject({ version: 4, reason: 'restored', digest: first.kept!.digest });
    expect(await printed(desk, record)).toContain('承办单位');
    const versions = await call('overlayVersions', { kind: 'responsibility-sheet' });
    expect(versions.map(({ version, reason }) => [version, reason])).toEqual([
      [4, 'restored'],
      [3, 'reset'],
      [2, 'saved'],
      [1, 'saved'],
    ]);
    expect((await call('history', { count: 1 }))[0]).toMatchObject({
      action: 'overlay',
      note: '责任单模板第4版',
    });
    expect(await call('overlays', {})).toEqual([kept]);
    expect(desk.logged).toEqual([]);
  });

  it('with faults is not kept, and the faults are told', async () => {
    const { call } = await memoryDesk();
    const overlay = changed('responsibility-sheet', { phone: '{{ data.none }}', unit: ' ' });
    const { kept, faults } = await call('saveOverlay', { overlay, base: 0 });
    expect(kept).toBeUndefined();
    expect(faults.map(({ place }) => place)).toEqual(['words.unit', 'words.phone']);
    expect(await call('overlays', {})).toEqual([]);
  });

  it('changed elsewhere meanwhile is not written over; an unknown kind or version is refused', async () => {
    const { call, ask } = await memoryDesk();
    const overlay = changed('responsibility-sheet', { unit: '承办单位' });
    await call('saveOverlay', { overlay, base: 0 });
    expect(await ask('saveOverlay', { overlay, base: 0 })).toMatchObject({
      ok: false,
      error: { code: 'conflict', message: '责任单的模板刚在别处改过，这次修改没有保存' },
    });
    expect(await ask('restoreOverlay', { kind: 'responsibility-sheet', version: 9, base: 1 })).toMatchObject({
      ok: false,
      error: { code: 'version' },
    });
    expect(await ask('saveOverlay', { overlay: noOverlay('poem'), base: 0 })).toMatchObject({
      ok: false,
      error: { code: 'kind' },
    });
  });

  it('is what new and derived papers begin with', async () => {
    const desk = await memoryDesk();
    const { call } = desk;
    const breakdown = kindOf('task-breakdown');
    const columns = breakdown.template.wording.tables[0]!.columns;
    const overlay = putColumns(breakdown.template, noOverlay('task-breakdown'), 'tasks', [
      ...columns.slice(0, 3),
      ...columns.slice(3).map((column) => ({ ...column, shown: column.key === 'remark' })),
    ]);
    await call('saveOverlay', { overlay, base: 0 });
    await call('saveOverlay', {
      overlay: changed('rectification-report', { ending: '以上，特此报告。' }),
      base: 0,
    });
    const { record } = await call('create', { kind: 'task-breakdown' });
    expect(record.data).toMatchObject({ columns: ['number', 'category', 'task', 'remark'] });
    const order = await call('create', {
      kind: 'supervision-order',
      data: kindOf('supervision-order').samples[0]!.data,
    });
    const { done } = await call('derive', { id: order.record.id!, to: 'rectification-report' });
    expect((await stored(desk, done[0]!.id)).data).toMatchObject({ ending: '以上，特此报告。' });
  });
});

describe('a final paper', () => {
  it('names the wording it was finalised in and goes on being printed in it', async () => {
    const desk = await memoryDesk();
    const { call } = desk;
    const { record } = await sheet(desk);
    const { kept } = await call('saveOverlay', {
      overlay: changed('responsibility-sheet', { unit: '承办单位' }),
      base: 0,
    });
    const final = await finalised(desk, record.id!);
    const { kind, version, digest } = kept!;
    expect(final.meta?.overlays).toEqual([{ kind, version, digest }]);
    await call('saveOverlay', { overlay: changed('responsibility-sheet', { unit: '主办单位' }), base: 1 });
    expect(await printed(desk, await stored(desk, record.id!))).toContain('承办单位');
    await call('resetOverlay', { kind, base: 2 });
    expect(await printed(desk, await stored(desk, record.id!))).toContain('承办单位');
    expect(await call('overlaysNamed', { names: [{ kind, version, digest }] })).toEqual([kept]);
    // the frozen version and the press say the same
    const [frozen] = await call('versions', { id: record.id! });
    const old = await call('version', { id: record.id!, version: frozen!.version });
    expect(await printed(desk, old.record)).toContain('承办单位');
    // a draft again, it follows what is in force
    const reopened = await call('reopen', { id: record.id!, reason: '改' });
    expect(reopened.record.meta?.overlays).toBeUndefined();
    expect(await printed(desk, reopened.record)).not.toContain('承办单位');
  });

  it('of the built-in wording stays in it, and an issued one names it too', async () => {
    const desk = await memoryDesk();
    const { record } = await sheet(desk);
    const final = await finalised(desk, record.id!);
    expect(final.meta?.overlays).toEqual([]);
    await desk.call('saveOverlay', {
      overlay: changed('responsibility-sheet', { unit: '承办单位' }),
      base: 0,
    });
    await desk.call('issue', { ids: [record.id!] });
    const issued = await stored(desk, record.id!);
    expect(issued).toMatchObject({ state: 'issued', meta: { overlays: [] } });
    expect(await printed(desk, issued)).not.toContain('承办单位');
  });

  it('names the wordings of its annexes', async () => {
    const desk = await memoryDesk();
    const { call } = desk;
    await call('saveOverlay', { overlay: changed('responsibility-sheet', { unit: '承办单位' }), base: 0 });
    await call('saveOverlay', { overlay: changed('speech', { fileTitle: '讲话' }), base: 0 });
    const data = {
      ...(kindOf('notice').samples[0]!.data as object),
      number: '',
      annexes: [
        {
          title: '禹王台区秋冬季大气污染综合治理攻坚行动责任单',
          record: {
            kind: 'responsibility-sheet',
            version: 1,
            data: kindOf('responsibility-sheet').samples[0]!.data,
          },
        },
      ],
    };
    const { record } = await call('create', { kind: 'notice', data });
    const final = await finalised(desk, record.id!);
    expect(final.meta?.overlays).toMatchObject([{ kind: 'responsibility-sheet', version: 1 }]);
    await call('resetOverlay', { kind: 'responsibility-sheet', base: 1 });
    expect(await printed(desk, final)).toContain('承办单位');
  });

  it('whose wording is lost is not printed in another, and says what to do', async () => {
    const shelves = memoryShelves();
    const desk = await memoryDesk({ shelves });
    const { call } = desk;
    const { record } = await sheet(desk);
    await call('saveOverlay', { overlay: changed('responsibility-sheet', { unit: '承办单位' }), base: 0 });
    const final = await finalised(desk, record.id!);
    shelves.places.get('文档/督办文书')!.documents.delete('overlays/responsibility-sheet.1');
    const again = await memoryDesk({ shelves, office: false });
    expect(await again.ask('export', { record: final, source: 'desk', to: 'txt' })).toMatchObject({
      ok: false,
      error: { code: 'overlay', message: '找不到定稿时所用的模板（责任单第1版）' },
    });
    // its number is not given again to another wording
    const next = await again.call('saveOverlay', {
      overlay: changed('responsibility-sheet', { unit: '主办' }),
      base: 0,
    });
    expect(next.kept?.version).toBe(2);
  });

  it('takes its wording along as a file, and is printed in it where it is not known', async () => {
    const desk = await memoryDesk();
    const { call } = desk;
    const { record } = await sheet(desk);
    await call('saveOverlay', { overlay: changed('responsibility-sheet', { unit: '承办单位' }), base: 0 });
    const { file } = await call('pack', { record: await finalised(desk, record.id!), source: 'desk' });
    const elsewhere = await memoryDesk();
    const { record: opened, source } = await elsewhere.call('open', { name: file.name, bytes: file.bytes });
    const made = await elsewhere.call('export', { record: opened!, source, to: 'txt' });
    expect(Buffer.from(made.file!.bytes, 'base64').toString('utf8')).toContain('承办单位');
    // what does not hold what its name says is not taken
    const [name] = opened!.meta!.overlays as readonly object[];
    const forged = {
      ...opened!,
      meta: { overlays: [{ ...name, overlay: changed('responsibility-sheet', { unit: '冒名' }) }] },
    };
    expect(await elsewhere.ask('export', { record: forged, source, to: 'txt' })).toMatchObject({
      ok: false,
      error: { code: 'overlay' },
    });
    // on a desk of its own it is a draft, in that desk's wording
    const taken = await elsewhere.call('take', { record: opened!, source });
    expect(taken.record.meta?.overlays).toBeUndefined();
    expect(await printed(elsewhere, taken.record)).not.toContain('承办单位');
  });

  it('is exported by the press in its own wording beside drafts in that of today', async () => {
    const desk = await memoryDesk();
    const { call } = desk;
    const [a, b] = [await sheet(desk), await sheet(desk)];
    await call('saveOverlay', { overlay: changed('responsibility-sheet', { fileTitle: '旧题' }), base: 0 });
    await finalised(desk, a.record.id!);
    await call('saveOverlay', { overlay: changed('responsibility-sheet', { fileTitle: '新题' }), base: 1 });
    const { job } = await call('startExport', {
      ids: [a.record.id!, b.record.id!],
      to: ['docx'],
      pattern: '{序号}',
    });
    await expect.poll(async () => (await call('jobs', {}))[0]?.state).toBe('done');
    const { unzipSync } = await import('fflate');
    const files = unzipSync(await call('jobFile', { job }));
    const titles = Object.values(files).map((bytes) => {
      const core = Buffer.from(unzipSync(bytes)['docProps/core.xml']!).toString('utf8');
      return /<dc:title>(.*?)<\/dc:title>/u.exec(core)?.[1];
    });
    expect(titles).toEqual(['旧题', '新题']);
  });
});
