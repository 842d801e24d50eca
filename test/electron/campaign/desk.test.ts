/** The campaign on a desk: cases kept by the journal, hundreds handed over whole or not at all, the calls of a window. */
import { describe, expect, it, vi } from 'vitest';
import type { Given } from '../../../electron/contract';
import type { CaseEvent } from '../../../electron/service/campaign/case/event';
import { memoryDesk, type MemoryDesk } from '../../support/memory-desk';
import { memoryShelves, type MemoryPlace } from '../../support/memory-shelf';

const clerk = { name: '罗丹', role: 'clerk', unit: '区攻坚办' } as const;
const director = { name: '高明', role: 'director', unit: '区攻坚办' } as const;
const unit = { name: '钱乡长', role: 'unit', unit: '南郊乡' } as const;

const facts = (n: number) => ({
  source: '环保部巡查组',
  batch: '第3批',
  sourceNumber: String(n),
  assignedOn: '2017-10-09',
  site: `第${n}号石材加工厂`,
  place: '机场路与滨河路口',
  township: '南郊乡',
  category: '“散乱污”企业及集群综合整治',
  problem: '生产时未开启治理设施，原料露天堆放。',
});
const told = { on: '2017-10-16', by: clerk, basis: '巡查组第3批交办清单' };

const register = async ({ call }: MemoryDesk, count: number): Promise<readonly string[]> => {
  const items = Array.from({ length: count }, (_, i) => facts(i + 1));
  return (await call('registerCases', { ...told, items })).ids;
};
const propose = async ({ call }: MemoryDesk, ids: readonly string[]): Promise<void> => {
  const data = { proposal: '拟转南郊乡办理', instruction: '请阅办', instructedBy: '周区长' };
  for (const id of ids)
    await call('advanceCase', { id, events: 1, step: { ...told, move: 'propose', data } });
};
const order = (ids: readonly string[]): Given<'handOver'> => ({
  ids: [...ids],
  on: '2017-10-16',
  by: director,
  basis: '区政府第12次常务会议',
  terms: {
    deadline: '2017年10月25日前',
    feedbackDeadline: '2017年10月26日前',
    signatory: '高明',
    facts: {
      way: '关停取缔',
      requirements: '断水断电，清原料、清产品、清设备。',
      leadUnit: '区环保局',
      units: ['南郊乡'],
      persons: [{ name: '钱乡长', post: '乡长' }],
    },
  },
});

const documentsOf = (place: MemoryPlace, collection: string): readonly Record<string, unknown>[] =>
  [...place.documents]
    .filter(([key]) => key.startsWith(`${collection}/`))
    .map(([, text]) => JSON.parse(text) as Record<string, unknown>);

interface StoredCase {
  readonly id: string;
  readonly events: readonly CaseEvent[];
}

/** Cases by their records alone: pending and without a paper, or handed over with a final paper that bears the number. */
function standing(place: MemoryPlace): { readonly pending: string[]; readonly handed: Map<string, string> } {
  const records = new Map(documentsOf(place, 'records').map((record) => [String(record.id), record]));
  const pending: string[] = [];
  const handed = new Map<string, string>();
  for (const { id, events } of documentsOf(place, 'cases') as unknown as StoredCase[]) {
    const event = events.find(({ move }) => move === 'handOver');
    if (!event) {
      pending.push(id);
      continue;
    }
    const record = records.get(event.paper!.id);
    expect(record, `${id} has its paper`).toMatchObject({ state: 'final', kind: 'supervision-order' });
    expect((record!.data as { number: string }).number).toBe(event.paper!.number);
    handed.set(id, event.paper!.number);
  }
  expect(handed.size, 'no paper without its case').toBe(records.size);
  expect(new Set(handed.values()).size, 'no number twice').toBe(handed.size);
  return { pending, handed };
}

describe('cases on a desk', () => {
  it('are registered all or none, in one entry of the journal', async () => {
    const shelves = memoryShelves();
    const desk = await memoryDesk({ shelves });
    expect(await register(desk, 3)).toEqual(['XC-201710-0001', 'XC-201710-0002', 'XC-201710-0003']);
    const [place] = shelves.places.values();
    const entries = place!.journal.filter(({ action }) => action === 'case.register');
    expect(entries.map(({ note, changes }) => [note, changes.length])).toEqual([
      ['XC-201710-0001至XC-201710-0003，共3个', 3],
    ]);
    const items = [facts(4), { ...facts(5), problem: '' }];
    const reply = await desk.ask('registerCases', { ...told, items });
    expect(reply.ok ? 'taken' : reply.error.message).toBe('第2行：存在问题不能为空');
    expect((await desk.call('ledger', { query: {} })).total).toBe(3);
  });

  it('go on step by step; days follow from the rules, a stale window is refused', async () => {
    const desk = await memoryDesk();
    const [id = ''] = await register(desk, 1);
    await propose(desk, [id]);
    const { done, refused } = await desk.call('handOver', {
      ...order([id]),
      terms: { ...order([id]).terms, deadline: '立行立改', feedbackDeadline: '2017年10月20日前' },
    });
    expect(refused).toEqual([]);
    expect(done).toEqual([{ id, paper: expect.any(String) as string, number: '汴禹攻坚办督〔2017〕1号' }]);
    const sign = {
      on: '2017-10-16',
      by: unit,
      basis: '签收回执',
      move: 'sign',
      data: { persons: [{ name: '钱乡长', post: '乡长' }] },
    };
    const { case: signed } = await desk.call('advanceCase', { id, events: 3, step: sign });
    expect(signed.deadlines).toMatchObject([{ words: '立行立改', due: '2017-10-19', reason: 'handOver' }]);
    const again = await desk.ask('advanceCase', { id, events: 3, step: sign });
    expect(again.ok ? '' : again.error).toMatchObject({ code: 'conflict' });
    const asked = await desk.call('case', { id });
    expect(asked.next.map(({ move }) => move)).toContain('report');
    expect(asked.warning).toMatchObject({ colour: 'yellow', left: 3 });
    expect(asked.events).toHaveLength(4);
    // the paper was written without typing anything twice
    const { record } = await desk.call('read', { id: done[0]!.paper });
    expect(record.data).toMatchObject({
      site: '第1号石材加工厂',
      problem: facts(1).problem,
      locality: '南郊乡',
      units: ['区环保局', '南郊乡'],
    });
  });

  it('are refused one by one in a batch, with the reason', async () => {
    const desk = await memoryDesk();
    const ids = await register(desk, 3);
    await propose(desk, ids.slice(0, 2));
    const without = order(ids);
    const { done, refused } = await desk.call('handOver', without);
    expect(done.map(({ number }) => number)).toEqual(['汴禹攻坚办督〔2017〕1号', '汴禹攻坚办督〔2017〕2号']);
    expect(refused).toEqual([
      { id: ids[2], message: `${ids[2]!}现在是“登记”，不能交办`, remedy: '这一步只在“待派单”时办理。' },
    ]);
    expect(await desk.call('openHandOvers', {})).toEqual([]);
    const nobody = {
      ...order([ids[2]!]),
      terms: { ...order([]).terms, facts: { ...order([]).terms.facts, persons: [] } },
    };
    await propose(desk, [ids[2]!]);
    const second = await desk.call('handOver', nobody);
    expect(second.refused[0]?.message).toContain('责任人');
  });

  it('merge and rebound in pairs only', async () => {
    const desk = await memoryDesk();
    const [a = '', b = ''] = await register(desk, 2);
    const step = {
      on: '2017-10-16',
      by: director,
      basis: '现场核对',
      data: { approver: '周区长', reason: '同一点位' },
    };
    const alone = await desk.ask('advanceCase', {
      id: a,
      events: 1,
      step: { ...step, move: 'merge', data: { ...step.data, into: b } },
    });
    expect(alone.ok ? '' : alone.error.code).toBe('move');
    const { cases } = await desk.call('mergeCases', { id: a, into: b, step });
    expect(cases.map(({ id, state }) => [id, state])).toEqual([
      [a, 'merged'],
      [b, 'registered'],
    ]);
    const { total, groups } = await desk.call('ledger', { query: {}, groups: ['state'] });
    expect([total, groups.state]).toEqual([
      2,
      [
        { value: 'merged', words: '合并', count: 1 },
        { value: 'registered', words: '登记', count: 1 },
      ],
    ]);
  });
});

describe('a batch that is cut off', () => {
  /** Committed twenty at a time: the note of the batch, twenty, two, the end of the note. */
  const CASES = 22;

  /** Everything up to the hand-over; then writes fail from the nth on, as when the disk is full or the process ends. */
  async function cutAt(n: number): Promise<{
    readonly place: MemoryPlace;
    readonly shelves: ReturnType<typeof memoryShelves>;
    readonly cut: boolean;
  }> {
    const shelves = memoryShelves(() => new Date('2017-10-16T01:00:00.000Z'));
    const desk = await memoryDesk({ shelves });
    const ids = await register(desk, CASES);
    await propose(desk, ids);
    const [place] = shelves.places.values();
    const from = place!.writes + n;
    Object.defineProperty(place, 'failing', {
      configurable: true,
      get: () => (place!.writes >= from ? '磁盘已满' : undefined),
    });
    const reply = await desk.ask('handOver', order(ids));
    Object.defineProperty(place, 'failing', { configurable: true, value: undefined, writable: true });
    return { place: place!, shelves, cut: !reply.ok };
  }

  it('leaves each case handed over with its number and paper, or not at all, wherever it was cut; and goes on', async () => {
    let cuts = 0;
    for (let n = 0; n < 5; n += 1) {
      const { place, shelves, cut } = await cutAt(n);
      if (cut) cuts += 1;
      const { pending, handed } = standing(place);
      expect(pending.length + handed.size).toBe(CASES);
      expect(handed.size).toBe([0, 0, 20, CASES, CASES][n]);
      const next = await memoryDesk({ shelves, office: false, prefix: 'n' });
      await next.call('openFolder', { folder: '文档/督办文书' });
      const open = await next.call('openHandOvers', {});
      expect(open.length, `cut at ${n}`).toBe(n >= 1 && n < 4 ? 1 : 0);
      for (const { batch } of open) {
        const { done, refused } = await next.call('resumeHandOver', { batch });
        expect(refused).toEqual([]);
        expect(done.map(({ number }) => number)).toEqual(
          Array.from({ length: CASES }, (_, i) => `汴禹攻坚办督〔2017〕${i + 1}号`),
        );
        expect(standing(place).handed.size).toBe(CASES);
        expect(await next.call('openHandOvers', {})).toEqual([]);
      }
      await next.session.close();
    }
    expect(cuts).toBe(4);
  });
});

describe('one slip a unit', () => {
  const perUnit = (ids: readonly string[]): Given<'handOver'> => {
    const { terms, ...rest } = order(ids);
    const { units: _units, leadUnit: _lead, ...facts } = terms.facts!;
    return { ...rest, terms: { ...terms, per: 'unit', facts } };
  };
  const registered = async (desk: MemoryDesk, count: number): Promise<readonly string[]> => {
    const items = Array.from({ length: count }, (_, n) => ({
      ...facts(n + 1),
      units: [n % 2 === 0 ? '南郊乡' : '汪屯乡'],
    }));
    const { ids } = await desk.call('registerCases', { ...told, items });
    await propose(desk, ids);
    return ids;
  };

  it('lists all of its cases, under one number that each of them keeps', async () => {
    const desk = await memoryDesk();
    const ids = await registered(desk, 5);
    const { done, refused } = await desk.call('handOver', perUnit(ids));
    expect(refused).toEqual([]);
    const papers = new Map(done.map(({ id, paper, number }) => [id, { paper, number }]));
    expect(papers.get(ids[0]!)).toEqual(papers.get(ids[2]!));
    expect(papers.get(ids[1]!)).toEqual(papers.get(ids[3]!));
    expect(new Set(done.map(({ number }) => number)).size).toBe(2);
    const { record } = await desk.call('read', { id: papers.get(ids[0]!)!.paper });
    expect([record.kind, record.state]).toEqual(['handover', 'final']);
    const { addressees, items } = record.data as {
      addressees: { name: string }[];
      items: { caseNumber: string }[];
    };
    expect(addressees.map(({ name }) => name)).toEqual(['南郊乡']);
    expect(items.map(({ caseNumber }) => caseNumber)).toEqual([ids[0], ids[2], ids[4]]);
    const { rows } = await desk.call('receipts', {});
    expect(rows.map(({ number }) => number).sort()).toEqual(done.map(({ number }) => number).sort());
  });

  it('is there with all of its cases or not at all, wherever it was cut; and is gone on with', async () => {
    for (let n = 0; n < 5; n += 1) {
      const shelves = memoryShelves(() => new Date('2017-10-16T01:00:00.000Z'));
      const desk = await memoryDesk({ shelves });
      // two slips of eleven are committed one after the other
      const ids = await registered(desk, 22);
      const [place] = shelves.places.values();
      const from = place!.writes + n;
      Object.defineProperty(place, 'failing', {
        configurable: true,
        get: () => (place!.writes >= from ? '磁盘已满' : undefined),
      });
      await desk.ask('handOver', perUnit(ids));
      Object.defineProperty(place, 'failing', { configurable: true, value: undefined, writable: true });
      const handed = () => {
        const papers = (documentsOf(place!, 'cases') as unknown as StoredCase[]).flatMap(({ id, events }) => {
          const paper = events.find(({ move }) => move === 'handOver')?.paper;
          return paper === undefined ? [] : [[id, paper.id] as const];
        });
        const records = documentsOf(place!, 'records') as { id: string; data: { items: unknown[] } }[];
        for (const record of records)
          expect(papers.filter(([, paper]) => paper === record.id)).toHaveLength(record.data.items.length);
        expect(new Set(papers.map(([, paper]) => paper)).size).toBe(records.length);
        return papers.length;
      };
      expect(handed()).toBe([0, 0, 11, 22, 22][n]);
      const next = await memoryDesk({ shelves, office: false, prefix: 'n' });
      await next.call('openFolder', { folder: '文档/督办文书' });
      for (const { batch } of await next.call('openHandOvers', {}))
        expect((await next.call('resumeHandOver', { batch })).done).toHaveLength(22);
      expect(handed()).toBe(n === 0 ? 0 : 22);
      await next.session.close();
    }
  });
});

describe('the ledger for a window', () => {
  it('is that of the day asked for, and its figures those of the stored files', async () => {
    const shelves = memoryShelves();
    const clock = { now: new Date('2017-10-16T01:00:00.000Z') };
    const desk = await memoryDesk({ shelves, clock });
    const ids = await register(desk, 4);
    await propose(desk, ids.slice(0, 3));
    const before = await desk.call('workbench', {});
    clock.now = new Date('2017-10-17T01:00:00.000Z');
    await desk.call('handOver', { ...order(ids.slice(0, 2)), on: '2017-10-17' });
    const today = await desk.call('workbench', {});
    expect(today.states).toMatchObject({ handedOver: 2, pending: 1, registered: 1, closed: 0 });
    expect(await desk.call('workbench', { day: '2017-10-16' })).toEqual(before);
    const [place] = shelves.places.values();
    const stored = documentsOf(place!, 'cases') as unknown as StoredCase[];
    const handed = stored.filter(({ events }) => events.some(({ move }) => move === 'handOver')).length;
    const { groups, total } = await desk.call('ledger', {
      query: { facets: { state: ['handedOver'] } },
      groups: ['township'],
    });
    expect([total, groups.township]).toEqual([handed, [{ value: '南郊乡', words: '南郊乡', count: handed }]]);
    expect(
      (await desk.call('ledger', { day: '2017-10-16', query: {}, groups: ['state'] })).groups.state,
    ).toEqual([
      { value: 'pending', words: '待派单', count: 3 },
      { value: 'registered', words: '登记', count: 1 },
    ]);
    const { rows } = await desk.call('ledger', { query: { sort: [{ column: 'id', descending: true }] } });
    expect(rows.map(({ id }) => id)).toEqual([...ids].reverse());
  });

  it('opens from its index, but for what has changed since', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const shelves = memoryShelves();
      const desk = await memoryDesk({ shelves });
      const [a = '', b = ''] = await register(desk, 2);
      await propose(desk, [a, b]);
      const [place] = shelves.places.values();
      await vi.advanceTimersByTimeAsync(5000);
      const index = place!.index.get('cases')!;
      expect(index.rows).toHaveLength(2);
      // as it is in the index, and in no file
      index.rows = index.rows.map((row) => row.replace('第2号石材加工厂', '索引里的名称'));
      const stored = JSON.parse(place!.documents.get(`cases/${a}`)!) as StoredCase;
      place!.documents.set(`cases/${a}`, JSON.stringify({ ...stored, events: stored.events.slice(0, 1) }));
      const next = await memoryDesk({ shelves, office: false, prefix: 'n' });
      await next.call('openFolder', { folder: '文档/督办文书' });
      const asked = () => next.call('ledger', { query: { sort: [{ column: 'id' }] } });
      // shown at once as the index has it; what is done waits until every file was looked at
      expect((await asked()).total).toBe(2);
      await next.call('openHandOvers', {});
      const { rows, complete } = await asked();
      expect(complete).toBe(true);
      expect(rows.map(({ id, state, site }) => [id, state, site])).toEqual([
        [a, 'registered', '第1号石材加工厂'],
        [b, 'pending', '索引里的名称'],
      ]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('tells of cases whose records cannot be read', async () => {
    const shelves = memoryShelves();
    const desk = await memoryDesk({ shelves });
    const [id = ''] = await register(desk, 2);
    const [place] = shelves.places.values();
    const stored = JSON.parse(place!.documents.get(`cases/${id}`)!) as {
      events: { data: { facts: object } }[];
    };
    delete (stored.events[0] as Partial<StoredCase['events'][number]>).data;
    place!.documents.set(`cases/${id}`, JSON.stringify(stored));
    const next = await memoryDesk({ shelves, office: false, prefix: 'n' });
    await next.call('openFolder', { folder: '文档/督办文书' });
    const { total, unread } = await next.call('ledger', { query: {} });
    expect([total, unread.map((one) => one.id)]).toEqual([1, [id]]);
    // and never gives its number to another
    expect(await register(next, 1)).toEqual(['XC-201710-0003']);
  });

  it('keeps the office’s rules, and refuses those that cannot be right', async () => {
    const desk = await memoryDesk();
    const rules = await desk.call('campaignRules', {});
    const saved = await desk.call('saveCampaignRules', {
      ...rules,
      warnings: { ...rules.warnings, yellowDays: 3 },
    });
    expect(saved.revision).toBe(1);
    const stale = await desk.ask('saveCampaignRules', rules);
    expect(stale.ok ? '' : stale.error.code).toBe('conflict');
    const wrong = [{ year: 2027, sources: ['通知'], off: [], work: ['2027-01-04'] }];
    const refused = await desk.ask('saveCampaignRules', { ...saved, holidays: wrong });
    expect(refused.ok ? '' : refused.error.message).toBe('2027年：2027-01-04不是周末，本来就上班');
    expect(await desk.call('countDeadline', { words: '5个工作日内', from: '2017-09-28' })).toMatchObject({
      day: '2017-10-11',
      readable: true,
    });
    expect((await desk.call('countDeadline', { words: '尽快', from: '2017-09-28' })).readable).toBe(false);
  });

  it('proposes by the rules in force', async () => {
    const clock = { now: new Date('2017-10-16T01:00:00.000Z') };
    const desk = await memoryDesk({ clock });
    const ids = await register(desk, 3);
    await propose(desk, ids);
    await desk.call('handOver', order(ids.slice(0, 2)));
    clock.now = new Date('2017-10-30T01:00:00.000Z');
    const { proposals, uncounted } = await desk.call('accountability', {});
    expect(
      proposals.map(({ count, rule, evidence }) => [count, rule.post, evidence.map((one) => one.case)]),
    ).toEqual([[2, '副县（区）长', ids.slice(0, 2)]]);
    expect(uncounted).toHaveLength(3);
  });

  it('reads a text and proposes its tasks by the desk’s names', async () => {
    const desk = await memoryDesk();
    const bytes = Buffer.from(
      '（一）取缔散煤销售点。（牵头单位：区工商局；完成时限：2017年10月20日前）',
    ).toString('base64');
    const { text } = await desk.call('readText', { name: '方案.txt', bytes });
    const { tasks } = await desk.call('proposeTasks', { text, date: '2017年10月1日' });
    expect(
      tasks.map(({ task, leads, deadline }) => [
        task.words,
        leads.map(({ words }) => words),
        deadline?.words,
      ]),
    ).toEqual([['取缔散煤销售点', ['区工商局'], '2017年10月20日前']]);
  });
});
