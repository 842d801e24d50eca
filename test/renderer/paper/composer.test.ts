import { beforeAll, describe, expect, test } from 'vitest';
import { compose } from '../../../renderer/paper/compose';
import { createComposer } from '../../../renderer/paper/composer';
import { afterMade, type Paper } from '../../../renderer/state/use-paper';
import { editIn } from '../../../renderer/state/paths';
import { taskBreakdown } from '../../../templates/kinds/task-breakdown/index';
import { putColumns, putSwitch } from '../../../templates/overlay/change';
import { noOverlay, type Overlay } from '../../../templates/overlay/overlay';
import { sampleOffice } from '../../../templates/sample-office';
import { standInFaces, type StandInFaces } from '../../support/stand-in-faces';
import { taskRecord } from '../../bench/task-table';

const unexpected = (error: unknown) => {
  throw error;
};

describe('typesetting in the worker', () => {
  let faces: StandInFaces;
  beforeAll(async () => {
    faces = await standInFaces();
  });
  const { slug, version } = taskBreakdown;
  const start = (data: unknown) => {
    const composer = createComposer(unexpected);
    composer.setUp({ say: 'setup', office: sampleOffice, chains: faces.chains });
    let turn = 0;
    const ask = (path: string, value: unknown) =>
      composer.compose({ say: 'compose', turn: (turn += 1), kind: slug, version, path, value });
    return { ask, first: ask('', data) };
  };
  const empty: Paper = { pages: [], faces: [], faults: [], behind: false, made: false };

  test('a changed cell sends its page alone, and the window’s pages are those of a fresh layout', () => {
    const data = taskRecord(60);
    const { ask, first } = start(data);
    const before = afterMade(empty, first);
    expect(before.pages.length).toBeGreaterThan(4);
    const path = 'groups[0].tasks[40].standard';
    const answer = ask(path, '两断三清，逐户验收');
    expect(answer.pages!.changed.length).toBeLessThan(before.pages.length);
    expect(answer.pages!.faces).toBeUndefined();
    const after = afterMade(before, answer);
    const whole = compose(
      { kind: slug, version, data: editIn(data, path, () => '两断三清，逐户验收') },
      sampleOffice,
      faces.chains,
      {},
      unexpected,
    );
    expect(after.pages).toEqual(whole.layout!.pages);
    expect(after.pages[0]).toBe(before.pages[0]);
  });

  test('where every page changed, those near the view come first and the others in parcels', () => {
    const composer = createComposer(unexpected);
    composer.setUp({ say: 'setup', office: sampleOffice, chains: faces.chains });
    const data = taskRecord(120);
    const task = { say: 'compose' as const, kind: slug, version, near: 9 };
    const whole = (changed: unknown) =>
      compose({ kind: slug, version, data: changed }, sampleOffice, faces.chains, {}, unexpected).layout!
        .pages;
    let turn = 0;
    let paper = empty;
    const rounds = (path: string, value: unknown, near: number) => {
      const first = composer.compose({ ...task, turn: (turn += 1), path, value, near });
      paper = afterMade(paper, first);
      const answers = [first];
      while (answers.at(-1)!.pages!.left > 0) {
        answers.push(composer.more({ say: 'more', turn: (turn += 1), near }));
        paper = afterMade(paper, answers.at(-1)!);
      }
      return answers;
    };
    const opened = rounds('', data, 9);
    expect(opened.length).toBeGreaterThan(2);
    // every sheet has its size at once, those near the view what is on them
    const [first] = opened;
    expect(first!.pages!.changed.length).toBe(first!.pages!.count);
    const drawn = first!.pages!.changed.filter(([, page]) => page.items.length > 0).map(([n]) => n);
    expect(drawn.every((n) => Math.abs(n - 9) <= 3)).toBe(true);
    expect(drawn).toContain(9);
    expect(paper.pages).toEqual(whole(data));

    // a cell that grows by lines moves every row below it
    const path = 'groups[0].tasks[1].standard';
    const long = '两断三清，逐户验收。'.repeat(8);
    const grown = rounds(path, long, 0);
    expect(grown.length).toBeGreaterThan(2);
    expect(grown[0]!.pages!.changed.filter(([, page]) => page.items.length > 0).length).toBeLessThan(7);
    expect(paper.pages).toEqual(whole(editIn(data, path, () => long)));
    // what was typed before the rest came does not lose the rest
    const before = composer.compose({ ...task, turn: 90, path, value: '短', near: 0 });
    paper = afterMade(paper, before);
    expect(before.pages!.left).toBeGreaterThan(0);
    rounds(path, '短的', 0);
    expect(paper.pages).toEqual(whole(editIn(data, path, () => '短的')));
  });

  test('a paper that grows shorter loses its last pages', () => {
    const { ask, first } = start(taskRecord(60));
    const before = afterMade(empty, first);
    const after = afterMade(before, ask('groups[0].tasks', []));
    expect(after.pages.length).toBe(1);
  });

  test('what cannot be printed leaves the pages and tells why', () => {
    const { ask, first } = start(taskRecord(3));
    const before = afterMade(empty, first);
    const after = afterMade(before, ask('title', ''));
    expect(after.behind).toBe(true);
    expect(after.pages).toBe(before.pages);
    expect(after.faults.some(({ path }) => path === 'title')).toBe(true);
    expect(afterMade(after, ask('title', '新的分解表')).behind).toBe(false);
  });

  test('a wording goes along with what changed and holds until another comes', () => {
    const composer = createComposer(unexpected);
    composer.setUp({ say: 'setup', office: sampleOffice, chains: faces.chains });
    const overlay = putSwitch(
      taskBreakdown.template,
      putColumns(
        taskBreakdown.template,
        noOverlay(slug),
        'tasks',
        taskBreakdown.template.wording.tables[0]!.columns.map((column) =>
          column.key === 'task' ? { ...column, label: '攻坚任务' } : column,
        ),
      ),
      'byline',
      false,
    );
    const ask = (path: string, value: unknown, overlays?: readonly Overlay[]) => {
      const task = { say: 'compose', turn: 1, kind: slug, version, path, value } as const;
      const made = composer.compose(overlays === undefined ? task : { ...task, overlays });
      return JSON.stringify(made.pages?.changed ?? made.faults);
    };
    const [, sample] = taskBreakdown.samples;
    expect(ask('', sample!.data)).toContain('主要任务');
    expect(ask('', sample!.data, [overlay])).toContain('攻坚任务');
    expect(ask('date', '2017年10月17日')).not.toContain('主要任务');
    expect(ask('date', '2017年10月17日', [])).toContain('主要任务');
  });
});
