import { describe, expect, test } from 'vitest';
import { editIn, getIn, isWithin, joinPath, stepsOf } from '../../../renderer/state/paths';

describe('paths', () => {
  test('are read into steps and put together again', () => {
    const path = 'groups[0].tasks[12].leadPersons[1].name';
    expect(stepsOf(path)).toEqual(['groups', 0, 'tasks', 12, 'leadPersons', 1, 'name']);
    expect(stepsOf(path).reduce<string>(joinPath, '')).toBe(path);
    expect(stepsOf('')).toEqual([]);
  });

  test('know what lies inside what, not what merely begins alike', () => {
    expect(isWithin('issues[2].text', 'issues[2]')).toBe(true);
    expect(isWithin('issues[2]', 'issues[2]')).toBe(true);
    expect(isWithin('issues[21]', 'issues[2]')).toBe(false);
    expect(isWithin('titles', 'title')).toBe(false);
    expect(isWithin('anything', '')).toBe(true);
  });
});

describe('values by path', () => {
  const data = { title: '甲', rows: [{ name: '一' }, { name: '二' }] };

  test('are found, and undefined where a step is missing', () => {
    expect(getIn(data, 'rows[1].name')).toBe('二');
    expect(getIn(data, 'rows[5].name')).toBeUndefined();
    expect(getIn(data, 'title.x.y')).toBeUndefined();
    expect(getIn(data, '')).toBe(data);
  });

  test('are replaced in a copy that shares everything else', () => {
    const next = editIn(data, 'rows[1].name', (old) => `${String(old)}改`) as typeof data;
    expect(next).toEqual({ title: '甲', rows: [{ name: '一' }, { name: '二改' }] });
    expect(next.rows[0]).toBe(data.rows[0]);
    expect(data.rows[1]!.name).toBe('二');
  });

  test('make the objects and lists on their way', () => {
    expect(editIn(undefined, 'contact.phones[0]', () => '12345')).toEqual({ contact: { phones: ['12345'] } });
  });
});
