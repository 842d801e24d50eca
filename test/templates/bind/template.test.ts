import { describe, expect, it } from 'vitest';
import { checkTemplate, readTemplate } from '../../../templates/bind/template';

const document = { title: '', author: '' };
const withBlocks = (...blocks: readonly unknown[]) => ({
  version: 1,
  document,
  sections: [{ orientation: 'portrait', blocks }],
});
const faultsOf = (json: unknown): readonly string[] =>
  checkTemplate(json).faults.map(({ message }) => message);

describe('a template at the door', () => {
  it('is read when it is right', () => {
    expect(checkTemplate(withBlocks({ type: 'blank', lines: 1 })).faults).toEqual([]);
  });

  it('has every grammar fault named by its place', () => {
    const json = withBlocks(
      { type: 'title' },
      { type: 'headline', text: '' },
      { type: 'byline', text: '', colour: 'red' },
      { type: 'paragraph', for: 'tasks', text: '' },
    );
    const places = checkTemplate(json).faults.map(({ place }) => place);
    expect(places).toEqual([
      'sections[0].blocks[0].text',
      'sections[0].blocks[1].type',
      'sections[0].blocks[2]',
      'sections[0].blocks[3].for',
    ]);
    expect(faultsOf(json)[2]).toContain('colour');
  });

  it('has Liquid faults named by their place, all at once', () => {
    const json = withBlocks(
      { type: 'byline', text: '{% if data.a %}' },
      { type: 'byline', text: '{{ data.a | nosuchfilter }}' },
      { type: 'signature', case: 'D', organs: [], date: '' },
    );
    const { faults } = checkTemplate(json);
    expect(faults.map(({ place }) => place)).toEqual([
      'sections[0].blocks[0].text',
      'sections[0].blocks[1].text',
      'sections[0].blocks[2].case',
    ]);
    expect(faults[1]?.reason).toContain('nosuchfilter');
  });

  it.each(['include', 'render', 'layout', 'block'])('may not reach files with %s', (tag) => {
    expect(faultsOf(withBlocks({ type: 'byline', text: `{% ${tag} 'a.txt' %}` }))[0]).toContain(tag);
  });

  it.each(["'now' | date: '%Y'", 'data.list | sample'])('may not depend on clock or chance: %s', (words) => {
    expect(faultsOf(withBlocks({ type: 'byline', text: `{{ ${words} }}` }))[0]).toMatch(/undefined filter/);
  });

  it('is thrown back by readTemplate with the first place in front', () => {
    expect(() => readTemplate(withBlocks({ type: 'title' }))).toThrow(/^sections\[0\]\.blocks\[0\]\.text：/);
    expect(() => readTemplate({ version: 2, document, sections: [] })).toThrow(/version/);
  });
});
