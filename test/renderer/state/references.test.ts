import { expect, test } from 'vitest';
import { pairResolved, referencesIn, withResolved } from '../../../renderer/state/references';
import type { Form } from '../../../templates/form';

const form: Form = {
  sections: [
    {
      title: '内容',
      fields: [
        { kind: 'text', name: 'title', label: '标题' },
        {
          kind: 'rows',
          name: 'photos',
          label: '照片',
          rowName: '照片',
          blank: {},
          fields: [{ kind: 'picture', name: 'after', label: '整改后' }],
        },
        { kind: 'annexes', name: 'annexes', label: '附件' },
      ],
    },
  ],
};
const data = {
  title: '甲',
  photos: [{ after: 'a.jpg' }, { after: '' }],
  annexes: [
    { title: '文字', text: '……' },
    { title: '文件', file: 'table.json' },
  ],
};

test('pictures and annexes of the host are found; typed annexes and empty pictures refer to nothing', () => {
  expect(referencesIn(form, data)).toEqual([
    { path: 'photos[0].after', value: 'a.jpg' },
    { path: 'annexes[1]', value: { title: '文件', file: 'table.json' } },
  ]);
});

test('what the host found goes with its reference when rows move', () => {
  const record = { kind: 'task-breakdown', version: 1, data: {} };
  const resolved = {
    ...data,
    photos: [{ after: 'sha256:1' }, { after: '' }],
    annexes: [data.annexes[0], { title: '文件', record }],
  };
  const known = pairResolved(referencesIn(form, data), resolved);
  const moved = { ...data, photos: [{ after: '' }, { after: 'a.jpg' }], annexes: [data.annexes[1]] };
  expect(withResolved(form, moved, known)).toEqual({
    title: '甲',
    photos: [{ after: '' }, { after: 'sha256:1' }],
    annexes: [{ title: '文件', record }],
  });
});

test('a record that refers to nothing stays the same object', () => {
  expect(withResolved(form, data, new Map())).toBe(data);
});
