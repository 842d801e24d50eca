import { expect, test } from 'vitest';
import { replacedWords } from '../../../renderer/pages/replaced-words';

const role = (name: 'title' | 'fangsong' | 'latin', official: string, standIn: boolean) => ({
  role: name,
  official,
  standIn,
});

test('replaced faces are named; the Latin one has the same widths and is not', () => {
  const roles = [
    role('title', '方正小标宋', true),
    role('fangsong', '仿宋_GB2312', true),
    role('latin', 'Times New Roman', true),
  ];
  expect(replacedWords(roles)).toBe(
    '本机没有“方正小标宋”“仿宋_GB2312”，PDF 用替代字体排印；DOCX 仍写标准字体名，在装有这些字体的电脑上显示标准字形。',
  );
});

test('nothing is said when every face is the official one', () => {
  expect(replacedWords([role('title', '方正小标宋', false), role('latin', 'Times New Roman', true)])).toBe(
    undefined,
  );
});
