/** Lists that become cases: what is wrong with a row, what is there already, the paper that they came with. */
import { describe, expect, it } from 'vitest';
import { memoryDesk } from '../../support/memory-desk';

const clerk = { name: '罗丹', role: 'clerk', unit: '区攻坚办' } as const;
const facts = (n: number) => ({
  ...{ source: '环保部巡查组', batch: '第3批', sourceNumber: String(n), assignedOn: '2017-10-09' },
  ...{ site: `第${n}石材厂`, township: '汪屯乡', problem: '露天切割', leadUnit: '区环保局' },
});
const told = { on: '2017-10-16', by: clerk, basis: '第3批交办清单' };

describe('a list before it is registered', () => {
  it('names rows that cannot be, double entries and units that nobody knows', async () => {
    const { call } = await memoryDesk({ office: true });
    const units = [{ id: 'u1', name: '区环境保护局', shortName: '区环保局' }];
    await call('saveRegistry', { ...(await call('registry', {})), units, people: [] });
    const { ids } = await call('registerCases', { ...told, items: [facts(1), facts(2)] });
    const items = [
      facts(1),
      { ...facts(9), site: '第 2 石材厂' },
      { ...facts(3), sourceNumber: '1', batch: '第4批' },
      { ...facts(3), leadUnit: '区环卫处' },
      { ...facts(5), problem: '', foundOn: '十月份' },
      { ...facts(6), site: '' },
    ];
    const { rows } = await call('checkCases', { items });
    expect(rows.map(({ twins }) => twins)).toEqual([[ids[0]], [ids[1]], [], [], [], []]);
    expect(rows.map(({ sameAs }) => sameAs)).toEqual([
      undefined,
      undefined,
      undefined,
      2,
      undefined,
      undefined,
    ]);
    expect(rows.map(({ doubts }) => doubts.map(({ message }) => message))).toEqual([
      ...[[], [], [], ['单位名录里没有“区环卫处”'], []],
      ['没有企业（单位）名称，也没有位置'],
    ]);
    expect(rows[4]?.faults.map(({ message }) => message)).toEqual([
      '发现日期：日期不是日历上的日子，或没有写成 2017-10-09 的样子。',
      '存在问题不能为空。',
    ]);
    // nothing was registered by looking
    expect((await call('ledger', { query: {} })).total).toBe(2);
  });

  it('knows nothing of void cases', async () => {
    const { call } = await memoryDesk({ office: true });
    const [id = ''] = (await call('registerCases', { ...told, items: [facts(1)] })).ids;
    const director = { name: '高明', role: 'director', unit: '区攻坚办' } as const;
    const data = { approver: '高明', reason: '登记错了' };
    await call('advanceCase', { id, events: 1, step: { ...told, by: director, move: 'void', data } });
    const { rows } = await call('checkCases', { items: [facts(1)] });
    expect(rows[0]?.twins).toEqual([]);
  });

  it('of a paper gives every case the paper', async () => {
    const { call } = await memoryDesk({ office: true });
    const paper = { kind: 'task-breakdown', id: 'r7', number: '汴禹攻坚办〔2017〕3号', title: '任务分解表' };
    const { ids } = await call('registerCases', { ...told, paper, items: [facts(1), facts(2)] });
    for (const id of ids) {
      const { case: kase } = await call('case', { id });
      expect(kase.papers).toMatchObject([{ ...paper, on: '2017-10-16' }]);
    }
  });
});

const director = { name: '高明', role: 'director', unit: '区攻坚办' } as const;
const unit = { name: '钱乡长', role: 'unit', unit: '汪屯乡' } as const;

/** A case as far as the unit works on it; the second is not signed for. */
async function rectifying(count = 1) {
  const desk = await memoryDesk({ office: true });
  const items = Array.from({ length: count }, (_, n) => facts(n + 1));
  const { ids } = await desk.call('registerCases', { ...told, items });
  const steps = [
    {
      ...{ ...told, move: 'propose' },
      data: { proposal: '拟由汪屯乡办理', instruction: '同意', instructedBy: '周区长' },
    },
    {
      ...{ ...told, by: director, move: 'handOver' },
      paper: { kind: 'supervision-order', number: '汴禹攻坚办督〔2017〕1号' },
      data: {
        ...{ deadline: '2017年10月25日前', due: '2017-10-25', way: '关停取缔', requirements: '两断三清' },
        ...{ leadUnit: '区环保局', units: ['汪屯乡'] },
      },
    },
    { ...{ ...told, by: unit, move: 'sign' }, data: { persons: [{ name: '钱乡长', post: '乡长' }] } },
  ];
  for (const [n, id] of ids.entries())
    for (const [made, step] of steps.slice(0, n === 1 ? 2 : 3).entries())
      await desk.call('advanceCase', { id, events: made + 1, step });
  desk.clock.now = new Date('2017-10-21T01:00:00.000Z');
  return { ...desk, ids };
}

describe('a table that a unit fills in', () => {
  it('holds its open cases that were handed over, and comes back without a difference as it went out', async () => {
    const { call, ids } = await rectifying(3);
    await call('registerCases', { ...told, items: [facts(9)] });
    expect((await call('askedUnits', { by: 'township' })).units).toEqual([{ unit: '汪屯乡', count: 3 }]);
    const { file } = await call('unitSheets', { by: 'township', units: ['汪屯乡'] });
    expect(file.name).toBe('汪屯乡问题整改情况填报表.xlsx');
    const { sheets } = await call('readSheets', { name: file.name, bytes: file.bytes });
    const [, heads = [], ...lines] = sheets[0]!.cells;
    expect(lines.map(([id]) => id)).toEqual(ids);
    expect(heads.slice(0, 2)).toEqual(['问题编号', '企业（单位）名称']);
    const rows = lines.map(
      ([id = '', site = '', place = '', problem = '', requirements = '', deadline = '']) => ({
        id,
        texts: { site, place, problem, requirements, deadline },
      }),
    );
    const compared = await call('compareSheet', { rows });
    expect(compared.rows.flatMap(({ differences }) => differences)).toEqual([]);
  });

  const filled = (id: string) => ({
    id,
    texts: {
      ...{
        place: '北环路38号',
        measures: '切断水电，清运石料60吨',
        completedOn: '2017.10.19',
        outcome: '已完成',
      },
      problem: '没有问题',
    },
    completedOn: '2017-10-19',
    persons: [{ name: '李建国', post: '副乡长' }],
  });

  it('shows what is new field by field, and becomes a correction and a progress, not a report', async () => {
    const { call, ids } = await rectifying(2);
    const rows = [...ids.map(filled), { id: 'XC-201710-0999', texts: {} }, filled(ids[0]!)];
    const compared = (await call('compareSheet', { rows })).rows;
    expect(compared.map(({ fault }) => fault)).toEqual([
      ...['', '', '台账里没有 XC-201710-0999'],
      `${ids[0]!} 在表里出现了两次，后一行不收`,
    ]);
    expect(compared[0]?.claims).toBe(true);
    expect(compared[0]?.differences.map(({ field, before, how }) => [field, before, how])).toEqual([
      ['place', '', 'amend'],
      ['problem', '露天切割', 'shown'],
      ['measures', '', 'progress'],
      ['completedOn', '', 'progress'],
      ['outcome', '', 'progress'],
      ['persons', '钱乡长（乡长）', 'amend'],
    ]);
    // nobody has signed for the second: what it tells is no progress yet
    expect(compared[1]?.differences.filter(({ how }) => how === 'progress')).toEqual([]);

    const fields = ['place', 'persons', 'measures', 'completedOn', 'outcome'] as const;
    const taking = { ...filled(ids[0]!), events: compared[0]!.events, fields: [...fields] };
    const how = { on: '2017-10-20', by: clerk, basis: '汪屯乡10月填报表' };
    await call('takeSheet', { ...how, rows: [taking] });
    const { case: kase, events } = await call('case', { id: ids[0]! });
    expect(kase.state).toBe('rectifying');
    expect(events.slice(4).map(({ label, basis }) => [label, basis])).toEqual([
      ['更正', how.basis],
      ['报进展', how.basis],
    ]);
    expect(kase.facts).toMatchObject({ place: '北环路38号', problem: '露天切割' });
    expect(kase.progress[0]?.words).toBe(
      '整改措施：切断水电，清运石料60吨；完成情况：已完成；填报的完成日期：2017年10月19日',
    );
    // its report begins with what was told
    const { paper } = await call('draftForCase', { id: ids[0]!, kind: 'rectification-report' });
    expect(JSON.stringify((await call('read', { id: paper })).record.data)).toContain(
      '切断水电，清运石料60吨',
    );
    // the same table once more changes nothing; a stale one is refused, all of it
    const again = (await call('compareSheet', { rows: [filled(ids[0]!)] })).rows[0];
    expect(again?.differences.map(({ field }) => field)).toEqual(['problem']);
  });

  it('is refused whole when a case has gone on or a step cannot be made', async () => {
    const { call, ask, ids } = await rectifying(2);
    const [first = '', second = ''] = ids;
    const how = { on: '2017-10-20', by: clerk, basis: '汪屯乡10月填报表' };
    const row = (id: string, events: number) => ({ ...filled(id), events, fields: ['measures' as const] });
    const before = JSON.stringify([await call('case', { id: first }), await call('case', { id: second })]);
    expect(await ask('takeSheet', { ...how, rows: [row(first, 4), row(second, 3)] })).toMatchObject({
      ok: false,
      error: { code: 'faults' },
    });
    expect(await ask('takeSheet', { ...how, rows: [row(first, 3)] })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    expect(await ask('takeSheet', { ...how, rows: [row(first, 4), row(first, 4)] })).toMatchObject({
      ok: false,
    });
    expect(JSON.stringify([await call('case', { id: first }), await call('case', { id: second })])).toBe(
      before,
    );
  });
});

describe('the receipts', () => {
  it('name who signed for what and when, the unsigned first', async () => {
    const { call, ids } = await rectifying(3);
    const { rows } = await call('receipts', {});
    expect(rows.map(({ id, signedOn, signedBy, waiting }) => [id, signedOn, signedBy, waiting])).toEqual([
      [ids[1], '', '', 5],
      [ids[0], '2017-10-16', '钱乡长', 0],
      [ids[2], '2017-10-16', '钱乡长', 0],
    ]);
    expect(rows[0]).toMatchObject({ number: '汴禹攻坚办督〔2017〕1号', units: ['区环保局', '汪屯乡'] });
  });
});
