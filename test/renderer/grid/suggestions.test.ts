/** What a cell offers while it is written in. */
import { describe, expect, it } from 'vitest';
import {
  isEager,
  suggester,
  typedPart,
  withSuggestion,
  type Suggestion,
} from '../../../renderer/grid/suggestions';
import type { CellField } from '../../../renderer/form/cell-text';
import type { Host } from '../../../renderer/host';
import { createRegistryStore } from '../../../renderer/state/registry-store';

const base = { name: 'x', label: '栏' } as const;
const choice: CellField = {
  ...base,
  kind: 'choice',
  options: [
    { value: '', label: '未填写' },
    { value: 'done', label: '已完成' },
    { value: 'open', label: '正在整改' },
  ],
};
const units: CellField = { ...base, kind: 'list', of: 'unit' };
const people: CellField = { ...base, kind: 'rows', fields: [], rowName: '人', blank: {}, people: true };

const unit = { id: 'u', shortName: '', aliases: [], type: '', from: '', to: '' };
const registry = {
  units: [
    { ...unit, name: '区环保局', shortName: '环保局', to: '2018年12月31日' },
    { ...unit, name: '区生态环境分局', from: '2019年1月1日' },
  ],
  people: [{ id: 'p', name: '赵建民', unit: '区环保局', post: '局长', from: '', to: '' }],
};
const host = { call: () => Promise.resolve({ ok: true, value: registry }) } as unknown as Host;

async function wordsOf(field: CellField, typed: string): Promise<readonly string[]> {
  const store = createRegistryStore(host);
  await store.load();
  const suggest = suggester(store, () => ({ year: 2017, month: 10, day: 16 }));
  return suggest(field, typed).map(({ words }: Suggestion) => words);
}

describe('a cell offers', () => {
  it('the words of a choice, narrowed by words and pinyin', async () => {
    expect(await wordsOf(choice, '')).toEqual(['已完成', '正在整改']);
    expect(await wordsOf(choice, 'zzzg')).toEqual(['正在整改']);
    expect(await wordsOf(choice, '完')).toEqual(['已完成']);
    expect(await wordsOf({ ...base, kind: 'text' }, '完')).toEqual([]);
  });

  it('units of the paper’s time first, and persons with their posts', async () => {
    expect(await wordsOf(units, '')).toEqual([]);
    expect(await wordsOf(units, 'q')).toEqual(['区环保局', '区生态环境分局']);
    expect(await wordsOf(people, 'zjm')).toEqual(['赵建民（局长）']);
    expect(await wordsOf({ ...base, kind: 'person' }, '赵')).toEqual(['赵建民']);
  });
});

describe('in a list', () => {
  it('the last name is what is written, and is replaced alone', () => {
    expect(typedPart(units, '区工商局、hb')).toBe('hb');
    expect(withSuggestion(units, '区工商局， hb', '区环保局')).toBe('区工商局、区环保局');
    expect(withSuggestion(choice, '已', '已完成')).toBe('已完成');
  });

  it('Enter takes at once what was typed as pinyin, and the words of a choice', () => {
    expect(isEager(units, 'hbj')).toBe(true);
    expect(isEager(units, '环保')).toBe(false);
    expect(isEager(choice, '已')).toBe(true);
    expect(isEager(choice, '')).toBe(false);
  });
});
