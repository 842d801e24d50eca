/** A draft's groups: taken where the schema takes them, judged anew only where they changed; keys stay with the rows. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowKeys } from '../../../renderer/grid/grid-row';
import { completeGroups } from '../../../renderer/grid/tables/complete-groups';
import { placeOfTask, rowsOfGroups } from '../../../renderer/grid/tables/task-rows';
import { editIn, getIn } from '../../../renderer/state/paths';
import { taskBreakdownSchema, taskSchema } from '../../../templates/kinds/task-breakdown/schema';

const odd = fc.constantFrom<unknown>('', '甲', 3, null, [], ['乙'], [3], {});
const task = fc.oneof(
  { weight: 6, arbitrary: fc.record({ task: fc.constantFrom('甲', '') }) },
  { weight: 1, arbitrary: fc.record({ task: odd, leads: odd, progress: odd }, { requiredKeys: [] }) },
  { weight: 1, arbitrary: odd },
);
const groupOf = (inner: fc.Arbitrary<unknown>) =>
  fc.record(
    {
      title: fc.oneof({ weight: 9, arbitrary: fc.constant('组') }, { weight: 1, arbitrary: odd }),
      deadline: fc.constantFrom('', '2017年底前'),
      tasks: fc.oneof(
        { weight: 9, arbitrary: fc.array(task, { maxLength: 3 }) },
        { weight: 1, arbitrary: odd },
      ),
      groups: inner,
    },
    { requiredKeys: ['title'] },
  );
const listOf = (group: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 9, arbitrary: fc.array(group, { maxLength: 3 }) }, { weight: 1, arbitrary: odd });
const groups = listOf(groupOf(listOf(groupOf(listOf(groupOf(fc.constant(undefined)))))));

it('takes what the schema takes, and fills in what a draft leaves out', () => {
  const counts = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(groups, (value) => {
      const judged = taskBreakdownSchema.shape.groups.safeParse(value);
      const complete = completeGroups(value);
      expect(complete !== undefined).toBe(judged.success);
      counts[judged.success ? 'taken' : 'refused'] += 1;
      for (const { tasks } of complete ?? [])
        for (const one of tasks) expect(one).toEqual(taskSchema.parse(one));
    }),
    { numRuns: 400 },
  );
  expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(40);
});

it('keeps every row but the changed one the same object, and all keys, when one task is changed in its place', () => {
  const tasks = (count: number, name: string) =>
    Array.from({ length: count }, (_, n) => taskSchema.parse({ task: `${name}${n}` }));
  const data = {
    groups: [
      {
        title: '甲',
        deadline: '',
        tasks: tasks(3, '一'),
        groups: [{ title: '乙', deadline: '', tasks: tasks(4, '二') }],
      },
      { title: '丙', deadline: '', tasks: tasks(2, '三'), groups: [] },
    ],
  };
  const keys = rowKeys();
  const before = rowsOfGroups(completeGroups(data.groups)!, keys);
  const changed = before.findIndex((row) => row.type === 'item' && row.item.task === '二2');
  const row = before[changed]!;
  const place = row.type === 'item' ? placeOfTask(completeGroups(data.groups)!, row.item) : undefined;
  expect(place).toBe('[0].groups[0].tasks[2]');
  const next = taskSchema.parse({ task: '二改' });
  keys.keep(next, row.key);
  const after = rowsOfGroups(
    completeGroups(
      getIn(
        editIn(data, `groups${place}`, () => next),
        'groups',
      ),
    )!,
    keys,
  );
  expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
  expect(after[changed]).toMatchObject({ item: { task: '二改' } });
  expect(after.flatMap((one, n) => (one.type === 'item' && one !== before[n] ? [n] : []))).toEqual([changed]);
});
