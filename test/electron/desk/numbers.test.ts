/** Numbers: taken at 定稿, never twice, voids and gaps told; what must hold of any run of deeds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../../templates/kinds/index';
import { memoryDesk, type MemoryDesk } from '../../support/memory-desk';
import { memoryShelves } from '../../support/memory-shelf';

const sample = (slug: string): Record<string, unknown> => ({
  ...(kinds.find((kind) => kind.slug === slug)!.samples[0]!.data as object),
});
const notice = (more: object = {}) => ({ ...sample('notice'), annexes: [], number: '', ...more });
const order = (more: object = {}) => ({ ...sample('supervision-order'), number: '', ...more });

async function made({ call }: MemoryDesk, kind: string, data: unknown): Promise<string> {
  return (await call('create', { kind, data })).record.id!;
}
const numberOf = async ({ call }: MemoryDesk, id: string): Promise<string> =>
  (await call('read', { id })).summary.number;

describe('定稿', () => {
  it('takes the next number of the kind’s series in the year of 成文日期, and freezes a version', async () => {
    const desk = await memoryDesk();
    const ids = [
      await made(desk, 'notice', notice()),
      await made(desk, 'supervision-order', order()),
      await made(desk, 'supervision-order', order()),
      await made(desk, 'speech', sample('speech')),
    ];
    expect(await desk.call('finalPlan', { id: ids[1]! })).toMatchObject({
      number: '汴禹攻坚办督〔2017〕1号',
      taken: false,
      blocked: false,
      date: '2017年10月10日',
    });
    const { done, refused } = await desk.call('finalise', { ids });
    expect(refused).toEqual([]);
    expect(done.map(({ number }) => number)).toEqual([
      '汴禹攻坚办〔2017〕1号',
      '汴禹攻坚办督〔2017〕1号',
      '汴禹攻坚办督〔2017〕2号',
      '',
    ]);
    const [id] = ids as [string];
    const frozen = await desk.call('version', { id, version: 1 });
    const { record } = await desk.call('read', { id });
    expect(frozen.record).toMatchObject({ revision: record.revision, data: record.data });
    expect(record.meta).toMatchObject({ final: { version: 1 }, versions: 1 });
    expect(frozen.record).toMatchObject({ state: 'final', data: { number: '汴禹攻坚办〔2017〕1号' } });
  });

  it('is refused in words: no date, a fault of the rules, a number that another paper bears', async () => {
    const desk = await memoryDesk();
    const undated = await made(desk, 'notice', notice({ writtenDate: '' }));
    const faulty = await made(desk, 'notice', notice({ title: '甲' }));
    const first = await made(desk, 'notice', notice({ number: '汴禹攻坚办〔2017〕7号' }));
    const twin = await made(desk, 'notice', notice({ number: '汴禹攻坚办〔2017〕7号' }));
    const { done, refused } = await desk.call('finalise', { ids: [undated, faulty, first, twin] });
    expect(done.map(({ id }) => id)).toEqual([first]);
    expect(refused.map(({ id }) => id)).toEqual([undated, faulty, twin]);
    expect(refused[0]?.message).toContain('没有成文日期');
    expect(refused[2]?.message).toBe(
      `汴禹攻坚办〔2017〕7号已经用于“${(await desk.call('read', { id: first })).summary.title}”`,
    );
    const plan = await desk.call('finalPlan', { id: undated });
    expect(plan).toMatchObject({ blocked: true, date: '' });
    expect(plan.number).toBeUndefined();
    expect(await desk.call('numbers', {})).toMatchObject([
      { code: '汴禹攻坚办', year: 2017, next: 8, gaps: [1, 2, 3, 4, 5, 6] },
    ]);
  });

  it('refuses every later change until it is reopened, which keeps its number and its version', async () => {
    const desk = await memoryDesk();
    const id = await made(desk, 'notice', notice());
    await desk.call('finalise', { ids: [id] });
    const changed = notice({ number: '', note: '改' });
    expect(await desk.ask('save', { id, revision: 2, data: changed })).toMatchObject({
      ok: false,
      error: { code: 'final' },
    });
    await desk.call('issue', { ids: [id] });
    expect((await desk.call('issue', { ids: [id] })).refused).toMatchObject([{ message: '已经印发' }]);
    const { record } = await desk.call('reopen', { id, reason: '日期有误' });
    expect(record.state).toBe('draft');
    expect(await desk.call('save', { id, revision: record.revision!, data: changed })).toMatchObject({
      saved: true,
    });
    await made(desk, 'notice', notice());
    await desk.call('finalise', { ids: [id] });
    expect(await numberOf(desk, id)).toBe('汴禹攻坚办〔2017〕1号');
    expect((await desk.call('versions', { id })).map(({ reason }) => reason)).toEqual([
      'final',
      'reopen',
      'final',
    ]);
    expect(
      (await desk.call('history', { id, count: 9 })).map(({ action, note }) => [action, note]),
    ).toContainEqual(['reopened', '日期有误']);
  });

  it('gives a reopened paper another number only by leaving the first one void', async () => {
    const desk = await memoryDesk();
    const id = await made(desk, 'notice', notice());
    await desk.call('finalise', { ids: [id] });
    const { record } = await desk.call('reopen', { id, reason: '改号' });
    await desk.call('save', {
      id,
      revision: record.revision!,
      data: notice({ number: '汴禹攻坚办〔2017〕5号' }),
    });
    await desk.call('finalise', { ids: [id] });
    const [series] = await desk.call('numbers', {});
    expect(series?.taken).toMatchObject([
      { serial: 1, void: '改号为汴禹攻坚办〔2017〕5号' },
      { serial: 5, id },
    ]);
    expect(series?.taken[0]).not.toHaveProperty('id');
  });
});

describe('a series', () => {
  const code = '汴禹攻坚办';
  it('begins where it is told, keeps voids with their reason, and refuses what is taken', async () => {
    const desk = await memoryDesk();
    expect(await desk.call('startSeries', { code, year: 2017, next: 12 })).toEqual({ next: 12 });
    const id = await made(desk, 'notice', notice());
    await desk.call('finalise', { ids: [id] });
    expect(await numberOf(desk, id)).toBe('汴禹攻坚办〔2017〕12号');
    const void13 = { code, year: 2017, serial: 13, reason: '会签时撤回' };
    expect(await desk.call('voidNumber', void13)).toEqual({ number: '汴禹攻坚办〔2017〕13号' });
    for (const serial of [12, 13])
      expect(await desk.ask('voidNumber', { ...void13, serial })).toMatchObject({ ok: false });
    expect(await desk.ask('startSeries', { code, year: 2017, next: 13 })).toMatchObject({ ok: false });
    const other = await made(desk, 'notice', notice({ number: '汴禹攻坚办〔2017〕13号' }));
    expect((await desk.call('finalise', { ids: [other] })).refused[0]?.message).toContain(
      '已经作废（会签时撤回）',
    );
    expect(await desk.call('numbers', {})).toMatchObject([{ next: 14, gaps: [] }]);
  });

  it('goes on after its register was lost: the papers know their numbers', async () => {
    const shelves = memoryShelves();
    const desk = await memoryDesk({ shelves });
    await desk.call('finalise', { ids: [await made(desk, 'notice', notice())] });
    shelves.places.get('文档/督办文书')!.documents.delete('numbers/2017');
    const id = await made(desk, 'notice', notice());
    await desk.call('finalise', { ids: [id] });
    expect(await numberOf(desk, id)).toBe('汴禹攻坚办〔2017〕2号');
  });

  it('keeps the number of a paper thrown away for good as void', async () => {
    const desk = await memoryDesk();
    const id = await made(desk, 'notice', notice());
    await desk.call('finalise', { ids: [id] });
    await desk.call('remove', { ids: [id] });
    await desk.call('purge', { ids: [id] });
    const next = await made(desk, 'notice', notice());
    await desk.call('finalise', { ids: [next] });
    expect(await numberOf(desk, next)).toBe('汴禹攻坚办〔2017〕2号');
    expect((await desk.call('numbers', {}))[0]?.taken[0]).toMatchObject({
      serial: 1,
      void: '文书已彻底删除',
    });
  });

  it('never gives a number twice, whatever is done in whatever order from two windows at once', async () => {
    const deeds = fc.array(
      fc.record({
        deed: fc.constantFrom('finalise', 'reopen', 'remove', 'restore', 'purge', 'void'),
        paper: fc.nat(4),
      }),
      { minLength: 4, maxLength: 14 },
    );
    await fc.assert(
      fc.asyncProperty(deeds, async (list) => {
        const desk = await memoryDesk();
        const papers = await Promise.all(
          Array.from({ length: 5 }, () => made(desk, 'supervision-order', order())),
        );
        const given = new Map<number, string>();
        const perform = async ({ deed, paper }: (typeof list)[number]): Promise<void> => {
          const id = papers[paper]!;
          if (deed === 'void')
            await desk.ask('voidNumber', {
              code: '汴禹攻坚办督',
              year: 2017,
              serial: paper + 1,
              reason: '废',
            });
          else if (deed === 'reopen') await desk.ask('reopen', { id, reason: '改' });
          else await desk.ask(deed, { ids: [id] });
        };
        // two windows do not wait for each other
        for (let i = 0; i < list.length; i += 2) await Promise.all(list.slice(i, i + 2).map(perform));
        for (const { taken, next } of await desk.call('numbers', {})) {
          const serials = taken.map(({ serial }) => serial);
          expect(new Set(serials).size).toBe(serials.length);
          expect(next).toBe(Math.max(0, ...serials) + 1);
          for (const { serial, id } of taken) if (id !== undefined) given.set(serial, id);
        }
        const final = (await desk.call('find', {})).rows.filter(({ state }) => state !== 'draft');
        expect(new Set(final.map(({ number }) => number)).size).toBe(final.length);
        for (const { id, number } of final) expect(given.get(Number(/(\d+)号$/u.exec(number)?.[1]))).toBe(id);
        expect(desk.logged).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});

describe('an older state that comes back', () => {
  it('names the numbers given out since, keeps them, and leaves a paper its own', async () => {
    const desk = await memoryDesk();
    const first = await made(desk, 'notice', notice());
    const later = await made(desk, 'notice', notice());
    await desk.call('finalise', { ids: [first] });
    const { name } = await desk.call('backUp', {});
    expect(await desk.call('numbersSince', { name })).toEqual([]);
    await desk.call('finalise', { ids: [later] });
    const since = await desk.call('numbersSince', { name });
    expect(since.map(({ number }) => number)).toEqual(['汴禹攻坚办〔2017〕2号']);

    const { told } = await desk.call('restoreBackup', { name, ids: [first, later] });
    expect(told).toEqual([expect.stringContaining('它的文号汴禹攻坚办〔2017〕2号仍为它留着')]);
    const other = await made(desk, 'notice', notice());
    await desk.call('finalise', { ids: [other, later] });
    expect(await numberOf(desk, other)).toBe('汴禹攻坚办〔2017〕3号');
    expect(await numberOf(desk, later)).toBe('汴禹攻坚办〔2017〕2号');
  });

  it('reserves in an older copy of the folder what the folder has given out since', async () => {
    const shelves = memoryShelves();
    const desk = await memoryDesk({ shelves });
    const [first, later, third] = [
      await made(desk, 'notice', notice()),
      await made(desk, 'notice', notice()),
      await made(desk, 'notice', notice()),
    ];
    await desk.call('finalise', { ids: [first] });
    const now = shelves.places.get('文档/督办文书')!;
    shelves.places.set('旧备份', {
      ...now,
      documents: new Map(now.documents),
      index: new Map(),
      known: new Map(),
    });
    const young = await made(desk, 'notice', notice({ title: '关于后来的一份通知' }));
    await desk.call('finalise', { ids: [later, young] });

    await desk.call('openFolder', { folder: '旧备份' });
    const { notices } = await desk.call('desk', {});
    expect(notices.map(({ message }) => message)).toEqual([
      '这个文件夹比原来的旧：此后又给出的 2 个文号（汴禹攻坚办〔2017〕2号、汴禹攻坚办〔2017〕3号）已在这里留出',
    ]);
    await desk.call('finalise', { ids: [third, later] });
    expect(await numberOf(desk, third)).toBe('汴禹攻坚办〔2017〕4号');
    expect(await numberOf(desk, later)).toBe('汴禹攻坚办〔2017〕2号');
    const [series] = await desk.call('numbers', {});
    expect(series?.taken.find(({ serial }) => serial === 3)?.void).toContain('关于后来的一份通知');
    // an office's folder that never was the same one is left alone
    await desk.call('openFolder', { folder: '另一个文件夹' });
    expect((await desk.call('desk', {})).notices).toHaveLength(1);
  });
});
