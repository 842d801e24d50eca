/** Where lines end: Chinese kinsoku, numbers, words, over-long runs. */
import { describe, expect, it } from 'vitest';
import { breakLines, noLines } from '../../../templates/typeset/break-lines';
import { atlasOf } from '../../../templates/typeset/faces';
import { createLosses } from '../../../templates/typeset/losses';
import { createShaper } from '../../../templates/typeset/shape';
import { faces } from './synthetic';

const atlas = atlasOf(faces);
const shaper = createShaper(atlas, createLosses(atlas));

/** Lines of a text at 1 em a Chinese character and ½ em a Latin one, in a measure of `em`. */
function breakAt(em: number, text: string): string[] {
  const shaped = shaper.shape([{ text }], 'hei', 10);
  const { count, starts, ends } = breakLines(shaped, 0, shaped.length, em * 10, em * 10, 0, noLines());
  return Array.from({ length: count }, (_, i) => shaped.text.slice(starts[i], ends[i]));
}

describe('marks', () => {
  it.each([
    ['一个字，', ['一个', '字，']],
    ['一个字”。', ['一个', '字”。']],
    ['增长１％多', ['增长', '１％多']],
    ['气温在５℃', ['气温在', '５℃']],
  ])('%s: a closing mark takes the character before it down', (text, lines) => {
    expect(breakAt(3, text)).toEqual(lines);
  });

  it.each([
    ['印发《通知》', ['印发', '《通', '知》']],
    ['出台（试行）', ['出台', '（试', '行）']],
    ['这是“蓝天”', ['这是', '“蓝', '天”']],
  ])('%s: an opening mark goes down with what follows', (text, lines) => {
    expect(breakAt(3, text)).toEqual(lines);
  });

  it('never splits —— or ……', () => {
    expect(breakAt(3, '工作——全面')).toEqual(['工作', '——全', '面']);
    expect(breakAt(4, '等等等……完')).toEqual(['等等', '等……完']);
  });

  it('breaks even —— where a column is narrower', () => {
    expect(breakAt(1, '甲——')).toEqual(['甲', '—', '—']);
  });
});

describe('numbers and words', () => {
  it('keeps decimals, thousands, percent and slashes in numbers whole', () => {
    expect(breakAt(4.5, '浓度下降1,234.5%左右')).toEqual(['浓度下降', '1,234.5%', '左右']);
    expect(breakAt(5.5, '自2017/10/16起')).toEqual(['自', '2017/10/16', '起']);
    expect(breakAt(3, '共计（1.5亿）')).toEqual(['共计', '（1.5', '亿）']);
  });

  it('may end a line after 年 but not inside 2017', () => {
    expect(breakAt(5, '共于2017年10月')).toEqual(['共于2017年', '10月']);
    expect(breakAt(4, '共计于2017年')).toEqual(['共计于', '2017年']);
  });

  it('keeps Latin words whole and breaks after spaces and hyphens', () => {
    expect(breakAt(3.5, 'open air quality')).toEqual(['open ', 'air ', 'quality']);
    expect(breakAt(4, 'high-level')).toEqual(['high-', 'level']);
    expect(breakAt(4, '浓度为6ug/m')).toEqual(['浓度为', '6ug/m']);
    expect(breakAt(4, '（see it）等')).toEqual(['（see ', 'it）等']);
  });

  it('breaks a run longer than the line by characters', () => {
    const url = `https://${'a'.repeat(500)}`;
    const lines = breakAt(10, url);
    expect(lines.join('')).toBe(url);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(20);
  });

  it('sets one character a line where not even one fits', () => {
    expect(breakAt(0.5, '大气𠮷')).toEqual(['大', '气', '〓']);
  });
});
