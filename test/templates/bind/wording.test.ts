/** Named wordings of a template: put in for their names, their faults told under these, parts left out by switches. */
import { describe, expect, it } from 'vitest';
import { bind } from '../../../templates/bind/bind';
import { checkTemplate, readTemplate } from '../../../templates/bind/template';
import type { Section } from '../../../templates/document/blocks';
import { kinds } from '../../../templates/kinds/index';

const of = { part: '正文', label: '一处' };
const templateOf = (blocks: readonly unknown[], wording: object) => ({
  version: 1,
  document: { title: '', author: '' },
  sections: [{ orientation: 'portrait', blocks }],
  wording,
});
const blocksOf = (blocks: readonly unknown[], wording: object, data: object = {}) =>
  (bind(readTemplate(templateOf(blocks, wording)), { data }).sections[0] as Section).blocks;

describe('a wording', () => {
  it('stands for its name, loop variables and all', () => {
    const words = [{ name: 'line', ...of, text: '第{{ n }}项{% if data.last == n %}（完）{% endif %}' }];
    const blocks = blocksOf(
      [{ type: 'byline', for: 'n in data.list', text: '{{ words.line }}' }],
      { words },
      {
        list: [1, 2],
        last: 2,
      },
    );
    expect(blocks.map((block) => ('text' in block ? block.text : ''))).toEqual(['第1项', '第2项（完）']);
  });

  it('has its faults told under its own name, read and run', () => {
    const at = (text: string) =>
      templateOf([{ type: 'byline', text: '{{ words.line }}' }], { words: [{ name: 'line', ...of, text }] });
    expect(checkTemplate(at('{% if a %}')).faults.map(({ place }) => place)).toEqual(['words.line']);
    expect(() => bind(readTemplate(at('{{ data.none }}')), { data: {} })).toThrow(/^words\.line：/);
    // no wording inside another: nothing turns in a circle
    expect(() => bind(readTemplate(at('{{ words.line }}')), { data: {} })).toThrow(/^words\.line：/);
  });

  it('is left out with its part, and an unknown switch or table is named', () => {
    const blocks = [{ type: 'byline', switch: 'line', text: '一行' }];
    expect(blocksOf(blocks, { switches: [{ name: 'line', ...of }] })).toHaveLength(1);
    expect(blocksOf(blocks, { switches: [{ name: 'line', ...of, on: false }] })).toEqual([]);
    const { faults } = checkTemplate(
      templateOf([...blocks, { type: 'form', columns: { table: 'grid' }, rows: [] }], {}),
    );
    expect(faults.map(({ place }) => place)).toEqual([
      'sections[0].blocks[0].switch',
      'sections[0].blocks[1].columns.table',
    ]);
  });
});

describe.each(kinds)('the template of $title', ({ template }) => {
  const { words, switches, tables } = template.wording;
  it('names everything once, and prints every wording somewhere', () => {
    for (const list of [words, switches, tables])
      expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
    const blocks = JSON.stringify({ ...template, wording: {} });
    for (const { name, use } of words)
      if (use === 'text') expect(blocks, name).toContain(`{{ words.${name} }}`);
    for (const [, name = ''] of blocks.matchAll(/words\.(\w+)/g))
      expect(words.map((word) => word.name)).toContain(name);
  });
});
