import { expect, test } from 'vitest';
import { compose } from '../../../renderer/paper/compose';
import { kinds } from '../../../templates/kinds/index';
import { sampleOffice } from '../../../templates/sample-office';
import type { FaceChains } from '../../../templates/typeset/metrics';

const none: FaceChains = { title: [], fangsong: [], kai: [], hei: [], song: [], latin: [] };
const [kind] = kinds;

test('a record that cannot be printed gives faults and no pages', () => {
  const { layout, faults } = compose(
    { kind: kind!.slug, version: 1, data: 7 },
    sampleOffice,
    none,
    {},
    (error) => {
      throw error;
    },
  );
  expect(layout).toBeUndefined();
  expect(faults.map(({ severity }) => severity)).toContain('E');
});

test("a mistake of the program's own is told as a fault, and thrown at nobody", () => {
  const record = { kind: kind!.slug, version: kind!.version, data: kind!.samples[0]!.data };
  const broken = new Proxy(none, {
    ownKeys: () => {
      throw new Error('no faces');
    },
  });
  const reported: unknown[] = [];
  const { layout, faults } = compose(record, sampleOffice, broken, {}, (error) => reported.push(error));
  expect(reported).toEqual([new Error('no faces')]);
  expect(layout).toBeUndefined();
  expect(faults).toHaveLength(1);
  expect(faults[0]!.message).toContain('没有排出来');
});
