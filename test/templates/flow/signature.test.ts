/** Places of 署名 and 成文日期 in the cases of GB/T 9704-2012 7.3.5, in 字 from the right edge. */
import { describe, expect, it } from 'vitest';
import type { Signature } from '../../../templates/document/blocks';
import { lowerNote, lowerSignature } from '../../../templates/flow/signature';
import { measure } from '../../../templates/official/setups';

const zi = 16;
const base: Signature = { type: 'signature', case: 'A', organs: ['禹王台区攻坚办'], date: '2017年10月16日' };
const text = (p: { runs: readonly { text: string }[] }) => p.runs.map((r) => r.text).join('');

describe('case A, sealed', () => {
  it('ends the date 4 字 from the right and centres the name on the date', () => {
    const items = lowerSignature(base);
    const [name, date] = items.slice(-2);
    expect(text(date!)).toBe('2017年10月16日');
    expect(date!.right).toBeCloseTo(4 * zi, 6);
    const centreOfDate = measure - 4 * zi - (7 * zi) / 2;
    // centred between its left indent and the right edge
    expect((name!.left! + measure) / 2).toBeCloseTo(centreOfDate, 6);
  });

  it('moves a long name to the right edge, the date staying under its centre', () => {
    const organ = '禹王台区大气污染防治攻坚战指挥部办公室';
    const [name, date] = lowerSignature({ ...base, organs: [organ] }).slice(-2);
    const width = [...organ].length * zi;
    const centre = (name!.left! + measure) / 2;
    expect(centre + width / 2).toBeCloseTo(measure, 6);
    expect(measure - date!.right! - (7 * zi) / 2).toBeCloseTo(centre, 6);
  });

  it('gives joint organs slots of equal width and puts the date under the last', () => {
    const items = lowerSignature({ ...base, organs: ['区环保局', '区工商局'] });
    const row = items.find((p) => text(p).includes('区环保局'))!;
    expect(row.tabs!.map((t) => t.at)).toEqual([measure / 4 - 2 * zi, (measure * 3) / 4 - 2 * zi]);
    expect(items.at(-1)!.left! + (7 * zi) / 2).toBeCloseTo((measure * 3) / 4, 6);
  });
});

describe('case B, unsealed', () => {
  it('begins the date 2 字 right of a longer name that ends 2 字 from the right', () => {
    const organ = '禹王台区环境污染防治督导组';
    const [name, date] = lowerSignature({ ...base, case: 'B', organs: [organ] }).slice(-2);
    const nameStart = measure - name!.right! - [...organ].length * zi;
    const dateStart = measure - date!.right! - 7 * zi;
    expect(name!.right).toBe(2 * zi);
    expect(dateStart - nameStart).toBeCloseTo(2 * zi, 6);
  });

  it('gives a longer date the right indent of 2 字 and moves the name left', () => {
    const [name, date] = lowerSignature({ ...base, case: 'B', organs: ['区攻坚办'] }).slice(-2);
    expect(date!.right).toBe(2 * zi);
    expect(measure - date!.right! - 7 * zi - (measure - name!.right! - 4 * zi)).toBeCloseTo(2 * zi, 6);
  });
});

describe('case C, signature stamp', () => {
  it('sets the post 2 字 left of the name, both 4 字 from the right, one blank line above the date', () => {
    const items = lowerSignature({ ...base, case: 'C', organs: ['马文生'], posts: ['区长'] });
    const at = items.findIndex((p) => text(p).includes('马文生'));
    expect(text(items[at]!)).toBe('区长　　马文生');
    expect(items.slice(at + 1).map(text)).toEqual(['', '2017年10月16日']);
    expect([items[at]!.right, items.at(-1)!.right]).toEqual([4 * zi, 4 * zi]);
  });
});

it('marks every line of the closing group and keeps it with the next but the date', () => {
  for (const kind of ['A', 'B', 'C'] as const) {
    const items = lowerSignature({ ...base, case: kind });
    expect(items.every((p) => p.closing)).toBe(true);
    expect(items.slice(0, -1).every((p) => p.keepNext)).toBe(true);
    expect(items.at(-1)!.keepNext).toBeUndefined();
  }
});

it('sets a note in one pair of full-width brackets', () => {
  expect(text(lowerNote({ type: 'note', text: '联系人：周敏' }))).toBe('（联系人：周敏）');
  expect(text(lowerNote({ type: 'note', text: '（此件公开发布）' }))).toBe('（此件公开发布）');
});
