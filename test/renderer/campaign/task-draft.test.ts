/** Rows of a text while they are judged: nothing is lost by merging and splitting, and what is missing is counted. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proposeTasks } from '../../../electron/service/campaign/text/propose';
import { taskRow } from '../../../electron/service/campaign/text/task-rows';
import {
  breakdownOf,
  canSplit,
  draftOf,
  mergedUp,
  missingWords,
  splitAt,
  without,
} from '../../../renderer/campaign/text/task-draft';

const text = readFileSync(new URL('../../fixtures/texts/plan.txt', import.meta.url), 'utf8');
const proposal = proposeTasks(text, { units: [], people: [] }, '20171012');
const draft = draftOf({
  ...proposal,
  rows: proposal.tasks.map((task) => taskRow(task, proposal.text)),
});

describe('tasks that are judged', () => {
  it('keep the sentence that they come from, and its place', () => {
    expect(draft.rows.length).toBeGreaterThan(3);
    for (const { data, places } of draft.rows) {
      const told = places.map(({ start, end }) => proposal.text.slice(start, end).trim());
      expect(told.join('\n')).toBe(data.sentence);
      expect(data.sentence).not.toBe('');
    }
  });

  it('are merged with all that both said, and split again by ；', () => {
    const [first, second] = draft.rows;
    const merged = mergedUp(draft, 1);
    expect(merged.rows).toHaveLength(draft.rows.length - 1);
    const [one] = merged.rows;
    expect(one!.data.task).toBe(`${first!.data.task}；${second!.data.task}`);
    expect(one!.places).toEqual([...first!.places, ...second!.places]);
    expect(canSplit(one!)).toBe(true);
    const parted = splitAt(merged, 0);
    expect(parted.rows.slice(0, 2).map(({ data }) => data.task)).toEqual([
      first!.data.task,
      second!.data.task,
    ]);
    expect(new Set(parted.rows.map(({ key }) => key)).size).toBe(parted.rows.length);
  });

  it('count what the text does not say, fewer when a row is dropped', () => {
    const words = missingWords(draft.rows);
    const leads = Number(/牵头责任人 (\d+) 项/u.exec(words)?.[1]);
    expect(leads).toBe(
      draft.rows.filter(({ data, sort }) => sort === 'task' && data.leadPersons.length === 0).length,
    );
    const left = Number(/牵头责任人 (\d+) 项/u.exec(missingWords(without(draft, 0).rows))?.[1]);
    expect(left).toBe(leads - 1);
  });

  it('become a 任务分解表 of its own columns, the measures in a group behind', () => {
    const table = breakdownOf(draft, '方案任务分解表');
    expect(table.columns.length).toBeGreaterThan(5);
    expect(table.groups.flatMap(({ tasks }) => tasks.map(({ task }) => task))).toEqual(
      draft.rows.map(({ data }) => data.task),
    );
  });
});
