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
