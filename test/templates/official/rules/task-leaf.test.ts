import { describe, expect, it } from 'vitest';
import { checkTaskLeaf, type TaskLeaf } from '../../../../templates/official/rules/task-leaf';
import { marks } from './support';

const at = { path: 'tasks[0]', label: '任务' };
const whole: TaskLeaf = {
  leads: ['区工商局'],
  leadPersons: ['孙国平（局长）'],
  standard: '取缔散煤销售点14个',
  measures: '逐村逐户排查，发现一处取缔一处',
  deadline: '2017年10月31日前',
};
const check = (change: Partial<TaskLeaf>): string[] =>
  marks(checkTaskLeaf({ ...whole, ...change }, at, '散煤禁烧'));

describe('R61 task', () => {
  it('is right when whole', () => {
    expect(check({})).toEqual([]);
    expect(check({ deadline: '长期坚持' })).toEqual([]);
    expect(check({ deadline: '每月5日前' })).toEqual([]);
  });

  it.each([
    [{ leads: [] }, ['R61 E tasks[0].leads']],
    [{ leads: [' '] }, ['R61 E tasks[0].leads']],
    [{ leadPersons: [] }, ['R61 E tasks[0].leadPersons']],
    [{ standard: ' ' }, ['R61 E tasks[0].standard']],
    [{ measures: '' }, ['R61 E tasks[0].measures']],
    [{ deadline: '' }, ['R61 E tasks[0].deadline']],
    [{ deadline: '尽快' }, ['R61 E tasks[0].deadline']],
    [{ deadline: '2017年2月30日前' }, ['R61 E tasks[0].deadline']],
    [{ leads: ['区工商局', '区食药监局'] }, ['R61 W tasks[0].leads']],
  ])('%j is wrong: %j', (change, expected) => {
    expect(check(change)).toEqual(expected);
  });

  it('reports each gap by itself', () => {
    expect(check({ leads: [], leadPersons: [], standard: '', measures: '', deadline: '' })).toHaveLength(5);
  });

  it('names the task, the units and the value', () => {
    const [fault] = checkTaskLeaf({ ...whole, leads: ['区工商局', '区食药监局'] }, at, '散煤禁烧');
    expect(fault).toMatchObject({
      label: '牵头部门',
      message: '“散煤禁烧”有2个牵头部门：区工商局、区食药监局。',
    });
    expect(checkTaskLeaf({ ...whole, deadline: '尽快' }, at, '散煤禁烧')[0]?.message).toContain('“尽快”');
  });
});
