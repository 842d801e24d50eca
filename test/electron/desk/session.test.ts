/** Which desk is open: the first run, the sample and its end, a folder that is away, two processes on one folder. */
import { describe, expect, it } from 'vitest';
import { kinds } from '../../../templates/kinds/index';
import { sampleOffice } from '../../../templates/sample-office';
import { memoryDesk } from '../../support/memory-desk';
import { memoryShelves } from '../../support/memory-shelf';

const OWN = '文档/督办文书';

describe('a desk', () => {
  it('begins with the first run: calls on papers say so, the settings stand by', async () => {
    const { call, ask } = await memoryDesk({ office: false });
    expect(await call('desk', {})).toMatchObject({ mode: 'setup', folder: OWN, sample: false });
    expect(await ask('find', {})).toMatchObject({ ok: false, error: { code: 'setup' } });
    expect((await call('settings', {})).series).toEqual({
      'supervision-order': '督',
      handover: '交',
      'site-check': '核',
      closure: '销',
      letter: '函',
      minutes: '纪',
    });
    await call('setUp', { office: { ...sampleOffice, shortName: '某办' } });
    expect(await call('desk', {})).toMatchObject({ mode: 'write', office: { shortName: '某办' } });
  });

  it('keeps the office of a folder that has one', async () => {
    const shelves = memoryShelves();
    await memoryDesk({ shelves });
    const other = await memoryDesk({ shelves, office: false });
    await other.call('setUp', { office: { ...sampleOffice, shortName: '别的办' }, folder: OWN });
    expect((await other.call('settings', {})).office.shortName).toBe(sampleOffice.shortName);
  });

  it('lends a sample office that is at work, and throws it away whole', async () => {
    const shelves = memoryShelves();
    const { call, logged } = await memoryDesk({ shelves });
    const own = (await call('create', { kind: 'speech', data: { title: '自己的讲话' } })).record.id!;
    const { records } = await call('openSample', {});
    expect(records).toBeGreaterThan(30);
    const desk = await call('desk', {});
    expect(desk).toMatchObject({ mode: 'write', sample: true, counts: { records } });
    const { rows, facets } = await call('find', {});
    expect(new Set(rows.map(({ kind }) => kind)).size).toBe(kinds.length);
    expect(facets.states.map(({ value }) => value).sort()).toEqual(['draft', 'final', 'issued']);
    expect(facets.years.map(({ value }) => value)).toContain('2017');
    expect(rows.filter(({ derived }) => derived !== undefined).length).toBeGreaterThan(19);
    const { units, people } = await call('registry', {});
    expect(units.find(({ name }) => name === '区环保局')?.to).toBe('2018年12月31日');
    expect(people.length).toBeGreaterThan(20);
    // its finished papers name what the registry knows
    const draft = rows.find(({ kind, state }) => kind === 'supervision-order' && state === 'draft')!;
    const plan = await call('finalPlan', { id: draft.id });
    expect(plan.faults.filter(({ rule }) => ['R62', 'R63'].includes(rule))).toEqual([]);
    expect(plan.blocked).toBe(false);

    expect((await call('openSample', {})).records).toBe(records);
    await call('leaveSample', {});
    expect(shelves.places.has(shelves.samplePlace())).toBe(false);
    expect(await call('desk', {})).toMatchObject({ sample: false, folder: OWN });
    expect((await call('read', { id: own })).summary.title).toBe('自己的讲话');
    expect(logged).toEqual([]);
  }, 60_000);

  it('whose folder is away is not taken for a new one, and opens when it is back', async () => {
    const shelves = memoryShelves();
    await memoryDesk({ shelves });
    const place = shelves.places.get(OWN)!;
    shelves.places.delete(OWN);
    const { call, ask, clock } = await memoryDesk({ shelves, office: false });
    expect(await call('desk', {})).toMatchObject({ mode: 'away', folder: OWN });
    expect(await ask('create', { kind: 'speech' })).toMatchObject({ ok: false, error: { code: 'away' } });
    shelves.places.set(OWN, place);
    clock.now = new Date(clock.now.getTime() + 10_000);
    expect(await call('desk', {})).toMatchObject({ mode: 'write', folder: OWN });
  });

  it('that only reads follows what the other process writes', async () => {
    const shelves = memoryShelves();
    const writer = await memoryDesk({ shelves, prefix: 'w' });
    const place = shelves.places.get(OWN)!;
    const reader = await memoryDesk({ shelves, office: false, prefix: 'x' });
    await (await reader.session.desk()).settled();
    const { record } = await writer.call('create', { kind: 'speech', data: { title: '新的讲话' } });
    place.readOnly = '正在另一个窗口中使用。';
    expect(await reader.call('desk', {})).toMatchObject({ mode: 'read', readOnly: place.readOnly });
    await (await reader.session.desk()).settled();
    expect((await reader.call('find', {})).rows.map(({ id }) => id)).toEqual([record.id]);
    expect(await reader.ask('save', { id: record.id!, revision: 1, data: { title: '改' } })).toMatchObject({
      ok: false,
      error: { code: 'readonly' },
    });
  });

  it('opens with the list of the last time, and reads what changed beside it', async () => {
    const shelves = memoryShelves();
    const first = await memoryDesk({ shelves });
    const ids: string[] = [];
    for (const title of ['甲讲话', '乙讲话', '丙讲话'])
      ids.push(
        (await first.call('create', { kind: 'speech', data: { title, body: '石材加工厂' } })).record.id!,
      );
    await first.session.close();
    const { documents } = shelves.places.get(OWN)!;
    const changed = JSON.parse(documents.get(`records/${ids[0]!}`)!) as { data: { title: string } };
    changed.data.title = '改过的讲话';
    documents.set(`records/${ids[0]!}`, JSON.stringify(changed));
    documents.delete(`records/${ids[1]!}`);
    const again = await memoryDesk({ shelves, office: false });
    await (await again.session.desk()).settled();
    const { rows } = await again.call('find', { text: '石材', sort: 'title', descending: false });
    expect(rows.map(({ title }) => title)).toEqual(['丙讲话', '改过的讲话']);
    expect(again.logged).toEqual([]);
  });

  it('has a paper at once that its index does not know yet, as after a power cut', async () => {
    const shelves = memoryShelves();
    const { call } = await memoryDesk({ shelves });
    const id = (await call('create', { kind: 'speech', data: { title: '刚写的' } })).record.id!;
    let look = (): void => undefined;
    const looking = new Promise<void>((resolve) => (look = resolve));
    const open: typeof shelves.open = async (place) => {
      const shelf = await shelves.open(place);
      return {
        ...shelf,
        changedSinceIndex: async (collection) => {
          await looking;
          return shelf.changedSinceIndex(collection);
        },
      };
    };
    const again = await memoryDesk({ shelves: { ...shelves, open }, office: false, prefix: 's' });
    expect((await again.call('read', { id })).summary.title).toBe('刚写的');
    await again.call('save', { id, revision: 1, data: { title: '改过的' } });
    look();
    await (await again.session.desk()).settled();
    expect((await again.call('find', {})).rows.map(({ title }) => title)).toEqual(['改过的']);
    expect(again.logged).toEqual([]);
  });

  it('backs itself up once a day, and brings papers back without losing what stands there', async () => {
    const { call, clock, session } = await memoryDesk();
    const { dailyBackup } = await import('../../../electron/service/desk/backups');
    const desk = await session.desk();
    const { record } = await call('create', { kind: 'speech', data: { title: '原来的' } });
    const id = record.id!;
    await dailyBackup(desk);
    clock.now = new Date(clock.now.getTime() + 23 * 3600_000);
    await dailyBackup(desk);
    expect(await call('backups', {})).toHaveLength(1);
    clock.now = new Date(clock.now.getTime() + 2 * 3600_000);
    await call('save', { id, revision: 1, data: { title: '后来的' } });
    await dailyBackup(desk);
    const [, oldest] = await call('backups', {});
    expect(await call('backupContent', { name: oldest!.name })).toEqual([
      { id, title: '原来的', state: 'other' },
    ]);
    expect(await call('restoreBackup', { name: oldest!.name, ids: [id] })).toEqual({ restored: 1, told: [] });
    expect((await call('read', { id })).record).toMatchObject({ data: { title: '原来的' }, revision: 3 });
    const [kept] = await call('versions', { id });
    expect(kept).toMatchObject({ reason: 'restore', title: '后来的' });
  });
});
