import { expect, test } from 'vitest';
import { sentences } from '../../../renderer/state/words';

test('what is wrong and what to do are whole sentences', () => {
  expect(sentences({ message: '没有这种字体', remedy: '请刷新窗口。' })).toBe('没有这种字体。请刷新窗口。');
  expect(sentences({ message: '标题为空。', remedy: '' })).toBe('标题为空。');
});
