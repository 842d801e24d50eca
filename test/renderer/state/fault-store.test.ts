import { expect, test } from 'vitest';
import { createFaultStore } from '../../../renderer/state/fault-store';
import type { Fault } from '../../../templates/official/fault';

const fault = (path: string, severity: Fault['severity'] = 'E'): Fault => ({
  path,
  severity,
  label: '字段',
  rule: 'R01',
  message: path,
  remedy: '',
});

test('faults are found by field and counted by row and section', () => {
  const store = createFaultStore();
  store.put([fault('issues[2].photos[0].after'), fault('issues[2].site'), fault('issues[20].site', 'W')]);
  expect(store.at('issues[2].site').map(({ message }) => message)).toEqual(['issues[2].site']);
  expect(store.errorsWithin('issues[2]')).toBe(2);
  expect(store.errorsWithin('issues')).toBe(2);
  expect(store.errorsWithin('issues[20]')).toBe(0);
  expect([store.warningsWithin('issues[20]'), store.warningsWithin('issues[2]')]).toEqual([1, 0]);
  expect(store.errorsWithin('issue')).toBe(0);
});

test('a list stays the same object while nothing of it changed, and listeners hear', () => {
  const store = createFaultStore();
  store.put([fault('title')]);
  const before = store.at('title');
  let heard = 0;
  const stop = store.subscribe(() => (heard += 1));
  store.put([fault('title'), fault('body')]);
  expect(store.at('title')).toBe(before);
  stop();
  store.put([]);
  expect([heard, store.at('title')]).toEqual([1, []]);
});
