/** The licences that the window shows are those of the build: the application's, the fonts', every library's. */
import { expect, test } from 'vitest';
import { licences, shippedPackages } from '../../../build/licences.mjs';
import { licencesIn } from '../../../renderer/settings/licences';

test('every font and library has its entry, with a text', () => {
  const found = licencesIn(licences());
  expect(found[0]?.name).toBe('督办文书 Duban');
  const fonts = found.filter(({ name }) => name.endsWith('(SIL OFL 1.1)'));
  expect(fonts.map(({ name }) => name.split(' ')[0])).toEqual(['思源宋体', '思源黑体', 'Tinos', '霞鹜文楷']);
  for (const { text } of fonts)
    expect(text).toContain('This Font Software is licensed under the SIL Open Font License');
  expect(found.length).toBe(1 + fonts.length + shippedPackages().length);
  expect(found.filter(({ text }) => text.length < 20)).toEqual([]);
});
