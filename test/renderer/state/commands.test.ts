import { describe, expect, test } from 'vitest';
import { createCommandStore, isPressed } from '../../../renderer/state/commands';

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>>,
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('keys', () => {
  test('are pressed exactly: no more and no fewer held down', () => {
    expect(isPressed('Ctrl+Shift+E', press('E', { ctrlKey: true, shiftKey: true }))).toBe(true);
    expect(isPressed('Ctrl+Shift+E', press('e', { ctrlKey: true }))).toBe(false);
    expect(isPressed('Ctrl+K', press('k', { ctrlKey: true, altKey: true }))).toBe(false);
    expect(isPressed('Ctrl+K', press('k', { metaKey: true }))).toBe(true);
    expect(isPressed('F1', press('F1', {}))).toBe(true);
  });
});

describe('the table of commands', () => {
  test('holds what is offered while it is offered, and tells of changes', () => {
    const store = createCommandStore();
    let told = 0;
    const stop = store.subscribe(() => (told += 1));
    const run = () => undefined;
    const take = store.add([{ id: 'a', words: '甲', run }]);
    store.add([{ id: 'b', words: '乙', run }]);
    expect(store.list().map(({ id }) => id)).toEqual(['a', 'b']);
    take();
    expect(store.list().map(({ id }) => id)).toEqual(['b']);
    stop();
    store.add([]);
    expect(told).toBe(3);
  });
});
