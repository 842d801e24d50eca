import { expect, test } from 'vitest';
import { afterSave, edited, opened, stateWords } from '../../../renderer/state/open-record';

const sample = opened({ kind: 'speech', version: 1, data: { title: '甲' } });

test('a change is unsaved until it was written', () => {
  const changed = edited(sample, 'title', () => '乙');
  expect(changed.envelope.data).toEqual({ title: '乙' });
  expect(stateWords(sample)).toBe('示例，尚未修改');
  expect(stateWords(changed)).toBe('已修改，尚未保存');
  expect(stateWords(afterSave(changed, changed, '讲话.json', '14:32'))).toBe('已保存 14:32');
});

test('what was typed while the file was written is still unsaved', () => {
  const saved = edited(sample, 'title', () => '乙');
  const later = edited(saved, 'title', () => '丙');
  const now = afterSave(later, saved, '讲话.json', '14:32');
  expect(now.changed).toBe(true);
  expect(stateWords(now)).toBe('已修改，上次保存 14:32');
});

test('unknown keys of a record are kept through changes', () => {
  const strange = opened({ ...sample.envelope, ...{ colour: 'blue' } }, '甲.json', 'source-1');
  expect(edited(strange, 'title', () => '乙').envelope).toMatchObject({ colour: 'blue' });
});
