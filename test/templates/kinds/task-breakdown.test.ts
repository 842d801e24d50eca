/** 任务分解表: the seed's priorities as they are, spans and numbering, the columns chosen, the rules. */
import { describe, expect, it } from 'vitest';
import { columnLabel } from '../../../templates/kinds/task-breakdown/columns';
import { taskBreakdown } from '../../../templates/kinds/task-breakdown/index';
import {
  columnKeys,
  taskBreakdownSchema,
  taskSchema,
  type Task,
  type TaskBreakdown,
} from '../../../templates/kinds/task-breakdown/schema';
import { viewOf as viewIn } from '../../../templates/kinds/task-breakdown/view';
import { compiledForm } from '../../../templates/bind/template';
import { tasksOf } from '../../../templates/kinds/task-breakdown/walk';
import { sampleOffice } from '../../../templates/sample-office';

const { wording } = compiledForm(taskBreakdown.template);
const viewOf = (data: TaskBreakdown) => viewIn(data, sampleOffice, wording);
const [seed, complete] = taskBreakdown.samples.map(({ data }) => taskBreakdownSchema.parse(data)) as [
  TaskBreakdown,
  TaskBreakdown,
];
const check = (data: TaskBreakdown) => taskBreakdown.check(data, sampleOffice);
const full: Task = taskSchema.parse({
  task: '取缔散煤销售点12个',
  standard: '全部取缔',
  measures: '联合执法',
  deadline: '2017年10月20日前',
  leads: ['区工商局'],
  leadPersons: [{ name: '陈卫东', post: '局长' }],
});
const tableOf = (tasks: readonly Task[], more: object = {}): TaskBreakdown =>
  taskBreakdownSchema.parse({ title: '任务分解表', groups: [{ title: '散煤治理', tasks }], ...more });

describe('the sample from the seed', () => {
  it('holds the 15 priorities in two groups, and no lead that the speech does not name', () => {
    expect(seed.groups.map(({ tasks }) => tasks.length)).toEqual([12, 3]);
    const led = tasksOf(seed.groups).filter(({ task }) => task.leads.length > 0);
    expect(led.map(({ number, task }) => [number, task.leads])).toEqual([
      [3, ['区发改委', '区工商局', '区食药监局']],
      [13, ['区攻坚办']],
    ]);
  });

  it('is checked: 13 rows without a lead, every row without person, standard and deadline, one row with several leads', () => {
    const faults = check(seed);
    const missing = (part: string) =>
      faults.filter(
        ({ path, severity, message }) =>
          severity === 'E' && path.endsWith(`.${part}`) && message.includes('没有填写'),
      ).length;
    expect({
      leads: missing('leads'),
      leadPersons: missing('leadPersons'),
      standard: missing('standard'),
      deadline: missing('deadline'),
      measures: missing('measures'),
    }).toEqual({ leads: 13, leadPersons: 15, standard: 15, deadline: 15, measures: 12 });
    expect(
      faults
        .filter(({ severity, path }) => severity === 'W' && path.endsWith('.leads'))
        .map(({ path }) => path),
    ).toEqual(['groups[0].tasks[2].leads']);
  });
});

describe('the complete sample', () => {
  it('has no fault, groups three deep and as many rows as fill several pages', () => {
    expect(check(complete)).toEqual([]);
    const tasks = tasksOf(complete.groups);
    expect(tasks.length).toBeGreaterThanOrEqual(30);
    expect(Math.max(...tasks.map(({ within }) => within.length))).toBe(3);
    expect(tasks.map(({ number }) => number)).toEqual(tasks.map((_, index) => index + 1));
  });

  it('names only units of its own register', () => {
    const known = new Set(complete.units.map(({ name }) => name));
    const named = tasksOf(complete.groups).flatMap(({ task }) => [
      ...task.leads,
      ...task.partners,
      ...task.localities,
    ]);
    expect([...new Set(named)].filter((unit) => !known.has(unit))).toEqual(['各乡办']);
  });
});

describe('the table', () => {
  /** Places that a row's own cells and the spans from above cover. */
  function widths(data: TaskBreakdown): number[] {
    const { rows, columns } = viewOf(data);
    const covered = rows.map(() => 0);
    rows.forEach(({ cells }, row) => {
      for (const { colSpan, rowSpan } of cells) {
        for (let below = 0; below < rowSpan; below += 1)
          covered[row + below] = (covered[row + below] ?? NaN) + colSpan;
      }
    });
    return covered.map((width) => width - columns.length);
  }

  it.each([
    ['seed', seed, 'rows'],
    ['seed', seed, 'column'],
    ['complete', complete, 'rows'],
    ['complete', complete, 'column'],
  ] as const)('covers every place of the %s table exactly once (%s)', (_name, data, groupStyle) => {
    const merged: TaskBreakdown['merged'] = ['category', 'leads', 'leadPersons', 'districtLeaders'];
    expect(widths({ ...data, groupStyle, merged }).filter((off) => off !== 0)).toEqual([]);
  });

  it('covers every place when a first-level group is empty', () => {
    const data = tableOf([full], { groupStyle: 'column' });
    const groups = [{ title: '空组', deadline: '', tasks: [], groups: [] }, ...data.groups];
    expect(widths({ ...data, groups }).filter((off) => off !== 0)).toEqual([]);
  });

  it('prints any columns in any order', () => {
    const columns = [...columnKeys].reverse();
    const view = viewOf({ ...complete, columns, merged: [] });
    expect(view.columns.map(({ label }) => label)).toEqual(columns.map(columnLabel));
    const first = view.rows.find(({ cells }) => cells.length > 1)!;
    expect(first.cells.at(-1)?.lines).toEqual(['1']);
    expect(first.cells[columns.indexOf('leads')]?.lines).toEqual(['区环保局']);
  });

  it('merges equal neighbours of one group only, and never empty cells', () => {
    const other = { ...full, leads: [] };
    const data = tableOf([full, full, other, other, full], {
      merged: ['leads'],
      columns: ['number', 'leads'],
    });
    const spans = viewOf(data)
      .rows.slice(1)
      .map(({ cells }) => cells.slice(1).map(({ rowSpan }) => rowSpan));
    expect(spans).toEqual([[2], [], [1], [1], [1]]);
  });

  it('labels the levels 一、（一） 1.', () => {
    const labels = viewOf(complete)
      .rows.filter(({ cells }) => cells.length === 1)
      .map(({ cells }) => cells[0]!.lines[0]!);
    expect(viewOf(complete).rows.filter(({ keepNext }) => keepNext).length).toBe(labels.length);
    expect(labels.slice(0, 3).map((label) => label.slice(0, 3))).toEqual(['一、大', '（一）', '1.“']);
  });
});

describe('the rules', () => {
  it('finds a lead that is a partner too', () => {
    const faults = check(tableOf([{ ...full, partners: ['区工商局'] }]));
    expect(faults.map(({ rule, path }) => [rule, path])).toEqual([['R61', 'groups[0].tasks[0].partners']]);
  });

  it('finds a deadline after that of any group around it', () => {
    const late = { ...full, deadline: '2017年12月1日前' };
    const inner = { title: '销售', deadline: '2017年11月30日前', tasks: [late], groups: [] };
    const groups = [{ title: '散煤治理', deadline: '2017年10月底前', tasks: [full], groups: [inner] }];
    expect(check({ ...tableOf([]), groups }).map(({ path }) => path)).toEqual([
      'groups[0].groups[0].deadline',
      'groups[0].groups[0].tasks[0].deadline',
      'groups[0].groups[0].tasks[0].deadline',
    ]);
  });

  it('finds a deadline that cannot be watched, a wrong date and what is left to fill in', () => {
    const faults = check(
      tableOf([{ ...full, deadline: '尽快', measures: '由××负责' }], { date: '2017年10月09日' }),
    );
    expect(faults.map(({ rule, path }) => [rule, path])).toEqual([
      ['R06', 'date'],
      ['R61', 'groups[0].tasks[0].deadline'],
      ['R66', 'groups[0].tasks[0].measures'],
    ]);
  });

  it('asks for a task where there is none', () => {
    expect(check(tableOf([])).map(({ path }) => path)).toEqual(['groups']);
  });

  it('refuses a column chosen twice', () => {
    expect(taskBreakdownSchema.safeParse({ title: '表', columns: ['task', 'task'] }).success).toBe(false);
  });
});
