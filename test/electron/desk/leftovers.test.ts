/** What the desk does by itself or meets: a bin that is emptied, settings that cannot be read, numbers after a restore. */
import { expect, it } from 'vitest';
import { rectificationReport } from '../../../templates/kinds/rectification-report/index';
import { emptyBin } from '../../../electron/service/desk/remove';
import { sampleOffice } from '../../../templates/sample-office';
import { memoryDesk } from '../../support/memory-desk';
import { memoryShelves } from '../../support/memory-shelf';

const PLACE = '文档/督办文书';
const DAY = 24 * 3600_000;
const notice = (title: string) => ({
  title,
  addressees: [{ name: '区住建局', level: 'subordinate' }],
  body: '各单位要按时完成整改。',
  writtenDate: '2017年10月9日',
});

it('empties of the bin what lay there for thirty days and stands in a backup, and journals it', async () => {
  const { call, session, clock } = await memoryDesk();
  const [old, late] = [
    await call('create', { kind: 'speech', data: { title: '旧讲话' } }),
    await call('create', { kind: 'speech', data: { title: '新讲话' } }),
  ].map(({ record }) => record.id!);
  await call('remove', { ids: [old!] });
  clock.now = new Date(clock.now.getTime() + 29 * DAY);
  await call('remove', { ids: [late!] });
  const desk = await session.desk();
  expect(await emptyBin(desk)).toBe(0);
  clock.now = new Date(clock.now.getTime() + 2 * DAY);
  // no backup was made since it was removed: a clock that runs ahead costs nothing
  expect(await emptyBin(desk)).toBe(0);
  await call('backUp', {});
  expect(await emptyBin(desk)).toBe(1);
  expect((await call('find', { bin: true })).rows.map(({ id }) => id)).toEqual([late]);
  const [deed] = await call('history', { count: 1 });
  expect(deed).toMatchObject({ action: 'purged', note: '在回收站里满 30 天：旧讲话' });
});

it('takes settings that cannot be read from before, keeps what stood there, and tells', async () => {
  const shelves = memoryShelves();
  const first = await memoryDesk({ shelves });
  const { office } = await first.call('settings', {});
  await first.session.close();
  const place = shelves.places.get(PLACE)!;
  place.documents.set('office/settings', JSON.stringify({ office: '区攻坚办' }));
  const { call, session } = await memoryDesk({ shelves, office: false });
  const desk = await call('desk', {});
  expect(desk).toMatchObject({ mode: 'write', office: { code: office.code } });
  expect(desk.notices[0]?.message).toMatch(/读不懂.*操作记录/u);
  expect(place.documents.get('office/settings-unread')).toBe('{"office":"区攻坚办"}');
  await session.close();
});

it('asks for the office again where its settings are nowhere, and says that the papers are there', async () => {
  const shelves = memoryShelves();
  const first = await memoryDesk({ shelves });
  await first.call('create', { kind: 'speech', data: { title: '讲话' } });
  await first.session.close();
  const place = shelves.places.get(PLACE)!;
  place.documents.set('office/settings', '{}');
  place.journal.length = 0;
  const { call } = await memoryDesk({ shelves, office: false });
  const desk = await call('desk', {});
  expect(desk.mode).toBe('setup');
  expect(desk.notices[0]?.message).toContain('文书都在');
  await call('setUp', { office: sampleOffice });
  expect(await call('desk', {})).toMatchObject({ mode: 'write', counts: { records: 1 } });
});

it('brings a final paper back with its number, or as a draft when another has it', async () => {
  const { call } = await memoryDesk();
  const make = async (title: string) => {
    const { record } = await call('create', { kind: 'notice', data: notice(title) });
    return record.id!;
  };
  const [a, b] = [await make('关于甲事项的通知'), await make('关于乙事项的通知')];
  await call('finalise', { ids: [a, b] });
  const numberOf = async (id: string) => (await call('read', { id })).summary.number;
  const [numberA, numberB] = [await numberOf(a), await numberOf(b)];
  expect(numberA).not.toBe('');
  const { name } = await call('backUp', {});
  await call('remove', { ids: [a, b] });
  await call('purge', { ids: [a, b] });
  // void now; the second one is typed into another paper after an older register came back
  const free = await call('restoreBackup', { name, ids: [a] });
  expect(free).toEqual({ restored: 1, told: [] });
  expect(await call('read', { id: a })).toMatchObject({ summary: { state: 'final', number: numberA } });
  const taken = (await call('numbers', {}))[0]!.taken;
  expect(taken.find(({ number }) => number === numberA)).toMatchObject({ id: a });
  expect(taken.find(({ number }) => number === numberB)?.void).toBe('文书已彻底删除');
});

it('says which number another paper has by now', async () => {
  const shelves = memoryShelves();
  const { call } = await memoryDesk({ shelves });
  const { record } = await call('create', { kind: 'notice', data: notice('关于甲事项的通知') });
  const id = record.id!;
  await call('finalise', { ids: [id] });
  const { number } = (await call('read', { id })).summary;
  const { name } = await call('backUp', {});
  await call('remove', { ids: [id] });
  await call('purge', { ids: [id] });
  // a register from before: it does not know of the number
  const place = shelves.places.get(PLACE)!;
  place.documents.set('numbers/2017', '{}');
  const other = await call('create', { kind: 'notice', data: { ...notice('关于丙事项的通知'), number } });
  await call('finalise', { ids: [other.record.id!] });
  const back = await call('restoreBackup', { name, ids: [id] });
  expect(back.told).toEqual([
    `“关于甲事项的通知”取回后是草稿：${number}已经用于“关于丙事项的通知”，请改号后重新定稿。`,
  ]);
  expect((await call('read', { id })).summary.state).toBe('draft');
});

it('keeps the pictures of a paper that is made of the sample', async () => {
  const shelves = memoryShelves();
  const { call } = await memoryDesk({ shelves });
  const { data } = await call('sample', { kind: rectificationReport.slug });
  expect(shelves.places.get(PLACE)!.pictures.size).toBe(0);
  await call('create', { kind: rectificationReport.slug, data });
  const refs = JSON.stringify(data).match(/sha256:[0-9a-f]{64}/gu)!;
  expect([...shelves.places.get(PLACE)!.pictures.keys()].sort()).toEqual([...new Set(refs)].sort());
});
