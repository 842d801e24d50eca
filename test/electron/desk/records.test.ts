/** Papers made, saved by revision, put away and brought back: through the one door, on a shelf in memory. */
import { describe, expect, it } from 'vitest';
import { kinds } from '../../../templates/kinds/index';
import { memoryDesk } from '../../support/memory-desk';
import { memoryShelves } from '../../support/memory-shelf';

const speech = { title: '在推进会上的讲话', body: '同志们，两断三清要到位。' };

describe('a paper', () => {
  it('of every kind begins blank and may be saved as it is', async () => {
    const { call, logged } = await memoryDesk();
    for (const { slug, title } of kinds) {
      const { record, summary } = await call('create', { kind: slug });
      expect(summary).toMatchObject({ kind: slug, state: 'draft', revision: 1, title: `未命名${title}` });
      const saved = await call('save', {
        id: record.id!,
        revision: 1,
        data: { ...(record.data as object), title: '甲' },
      });
      expect(saved).toMatchObject({ saved: true, revision: 2 });
    }
    expect((await call('desk', {})).counts).toEqual({ records: kinds.length, drafts: kinds.length, bin: 0 });
    expect(logged).toEqual([]);
  });

  it('saved from an older state is not written: the stored one comes back', async () => {
    const shelves = memoryShelves();
    const { call } = await memoryDesk({ shelves });
    const { record } = await call('create', { kind: 'speech', data: speech });
    const id = record.id!;
    await call('save', { id, revision: 1, data: { ...speech, title: '甲改' } });
    const { writes } = shelves.places.get('文档/督办文书')!;
    const late = await call('save', { id, revision: 1, data: { ...speech, title: '乙改' } });
    expect(late).toMatchObject({ saved: false, record: { revision: 2, data: { title: '甲改' } } });
    expect(shelves.places.get('文档/督办文书')!.writes).toBe(writes);
  });

  it('that a full disk refuses is told, and stays as it was', async () => {
    const shelves = memoryShelves();
    const { call, ask } = await memoryDesk({ shelves });
    const { record } = await call('create', { kind: 'speech', data: speech });
    const place = shelves.places.get('文档/督办文书')!;
    place.failing = '磁盘已满';
    const refused = await ask('save', { id: record.id!, revision: 1, data: { ...speech, title: '新' } });
    expect(refused).toMatchObject({ ok: false, error: { code: 'disk', message: '磁盘已满' } });
    delete place.failing;
    expect((await call('read', { id: record.id! })).record).toMatchObject({ revision: 1, data: speech });
    expect(
      await call('save', { id: record.id!, revision: 1, data: { ...speech, title: '新' } }),
    ).toMatchObject({
      saved: true,
    });
  });

  it('goes to the bin and comes back; thrown away for good it is gone', async () => {
    const { call, ask } = await memoryDesk();
    const { record } = await call('create', { kind: 'speech', data: speech });
    const id = record.id!;
    await call('remove', { ids: [id] });
    expect((await call('find', {})).total).toBe(0);
    expect((await call('find', { bin: true })).rows).toMatchObject([{ id, title: speech.title }]);
    expect(await ask('save', { id, revision: 1, data: speech })).toMatchObject({
      ok: false,
      error: { code: 'gone' },
    });
    await call('restore', { ids: [id] });
    expect((await call('read', { id })).record).toMatchObject({ revision: 1, data: speech });
    await call('remove', { ids: [id] });
    expect(await call('purge', { ids: [id, 'other'] })).toEqual({ count: 1 });
    expect((await call('find', { bin: true })).total).toBe(0);
    expect((await call('history', { count: 10 })).map(({ action }) => action)).toEqual([
      'purged',
      'removed',
      'restored',
      'removed',
      'created',
      'settings',
    ]);
  });
});
