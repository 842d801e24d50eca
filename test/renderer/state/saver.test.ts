import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Output, Reply } from '../../../electron/contract';
import { createSaver, type SaveState, type Summary } from '../../../renderer/state/saver';

const summary = { id: 'a' } as Summary;
const full = { code: 'disk', message: '磁盘已满', remedy: '请清理' };

/** A host that keeps revisions as the real one does. */
function host() {
  const state = { revision: 1, data: 'first' as unknown, fail: false, delay: 0, calls: 0 };
  const save = async (revision: number, data: unknown): Promise<Reply<Output<'save'>>> => {
    state.calls += 1;
    await new Promise((resolve) => setTimeout(resolve, state.delay));
    if (state.fail) return { ok: false, error: full };
    const record = { kind: 'notice', version: 1, data: state.data, revision: state.revision };
    if (revision !== state.revision) return { ok: true, value: { saved: false, record, summary } };
    state.data = data;
    state.revision += 1;
    return {
      ok: true,
      value: { saved: true, revision: state.revision, at: '2017-10-09T06:32:00Z', summary },
    };
  };
  return { state, save };
}

function open() {
  const { state, save } = host();
  const told: SaveState[] = [];
  const saver = createSaver({
    save,
    revision: 1,
    data: 'first',
    when: '',
    onState: (one) => told.push(one),
    onSaved: () => undefined,
  });
  return { state, saver, told, last: () => told.at(-1)?.at };
}

describe('saving as one types', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is done within a second of the last key, and said only after the answer', async () => {
    const { state, saver, last } = open();
    state.delay = 200;
    saver.changed('second');
    expect(last()).toBe('waiting');
    await vi.advanceTimersByTimeAsync(500);
    expect([last(), state.data]).toEqual(['waiting', 'first']);
    await vi.advanceTimersByTimeAsync(300);
    expect([last(), state.data]).toEqual(['saved', 'second']);
  });

  test('is done while keys go on without a pause', async () => {
    const { state, saver } = open();
    for (let n = 0; n < 20; n++) {
      saver.changed(`key ${n}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(state.calls).toBeGreaterThanOrEqual(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(state.data).toBe('key 19');
  });

  test('never runs twice at once, and saves again what was typed meanwhile', async () => {
    const { state, saver, last } = open();
    state.delay = 3000;
    saver.changed('a');
    await vi.advanceTimersByTimeAsync(1000);
    saver.changed('b');
    await vi.advanceTimersByTimeAsync(1500);
    expect(state.calls).toBe(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(last()).toBe('waiting');
    await vi.advanceTimersByTimeAsync(4000);
    expect([state.calls, state.data, last()]).toEqual([2, 'b', 'saved']);
  });

  test('a failure is told, the data stays, and a later try gets through', async () => {
    const { state, saver, told, last } = open();
    state.fail = true;
    saver.changed('kept');
    await vi.advanceTimersByTimeAsync(1000);
    expect(told.at(-1)).toEqual({ at: 'failed', error: full });
    expect(saver.unsaved()).toEqual({ revision: 1, data: 'kept' });
    state.fail = false;
    await vi.advanceTimersByTimeAsync(5000);
    expect([last(), state.data, saver.unsaved()]).toEqual(['saved', 'kept', undefined]);
  });

  test('a conflict writes nothing until it is settled', async () => {
    const { state, saver, told, last } = open();
    state.revision = 2;
    state.data = 'theirs';
    saver.changed('mine');
    await vi.advanceTimersByTimeAsync(1000);
    const conflict = told.at(-1);
    expect(conflict?.at === 'conflict' && conflict.stored.record.data).toBe('theirs');
    saver.changed('mine, more');
    await vi.advanceTimersByTimeAsync(20_000);
    expect([state.data, state.calls, await saver.flush()]).toEqual(['theirs', 1, false]);
    saver.rebase(2, 'theirs');
    await vi.advanceTimersByTimeAsync(10);
    expect([state.data, last()]).toEqual(['mine, more', 'saved']);
  });

  test('undoing back to what is saved needs no save', async () => {
    const { state, saver, last } = open();
    saver.changed('x');
    saver.changed('first');
    await vi.advanceTimersByTimeAsync(5000);
    expect([state.calls, last()]).toEqual([0, 'saved']);
  });

  test('flush saves at once', async () => {
    const { state, saver } = open();
    saver.changed('now');
    const done = saver.flush();
    await vi.advanceTimersByTimeAsync(1);
    expect([await done, state.data]).toEqual([true, 'now']);
  });
});
