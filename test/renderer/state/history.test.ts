import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begun, recorded, redone, undone, type History } from '../../../renderer/state/history';

const typed = (history: History, texts: readonly string[], path: string, every: number): History =>
  texts.reduce((now, text, n) => recorded(now, { [path]: text }, path, true, n * every), history);

describe('undo and redo', () => {
  test('keys of one field without a pause are one step, a pause begins another', () => {
    const quick = typed(begun({}), ['一', '一二', '一二三'], 'title', 200);
    expect(undone(quick).data).toEqual({});
    const slow = typed(begun({}), ['一', '一二', '一二三'], 'title', 1200);
    expect(undone(slow).data).toEqual({ title: '一二' });
  });

  test('typing for long without a pause is several steps', () => {
    const texts = Array.from({ length: 40 }, (_, n) => '字'.repeat(n + 1));
    const history = typed(begun({}), texts, 'body', 300);
    expect(history.past.length).toBe(3);
  });

  test('another field, and a change that is not typing, are steps of their own', () => {
    const title = recorded(begun({}), { title: 'a' }, 'title', true, 0);
    const note = recorded(title, { title: 'a', note: 'b' }, 'note', true, 10);
    const row = recorded(note, { title: 'a', note: 'b', rows: [1] }, 'rows', false, 20);
    const more = recorded(row, { title: 'a', note: 'b', rows: [1, 2] }, 'rows', false, 30);
    expect(more.past.map(({ path }) => path)).toEqual(['title', 'note', 'rows', 'rows']);
  });

  test('a key typed after an undo does not join what was undone', () => {
    const history = typed(begun({}), ['一', '一二'], 'title', 100);
    const again = recorded(undone(history), { title: '三' }, 'title', true, 200);
    expect(undone(again).data).toEqual({});
    expect(redone(again)).toBe(again);
  });

  test('undo and redo are each other’s way back, over any changes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 120 }), fc.nat(120), (values, back) => {
        let history = begun(-1);
        for (const value of values) history = recorded(history, value, 'x', false, 0);
        const { data } = history;
        const steps = Math.min(back, history.past.length);
        for (let n = 0; n < steps; n++) history = undone(history);
        for (let n = 0; n < steps; n++) history = redone(history);
        expect(history.data).toBe(data);
        while (history.past.length > 0) history = undone(history);
        expect(history.data).toBe(-1);
      }),
    );
  });

  test('keeps 500 steps', () => {
    let history = begun(0);
    for (let n = 1; n <= 700; n++) history = recorded(history, n, 'x', false, 0);
    expect(history.past.length).toBe(500);
  });
});
