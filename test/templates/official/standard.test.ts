import { describe, expect, it } from 'vitest';
import { widthInCharacters } from '../../../templates/official/punctuation';
import { official } from '../../../templates/official/standard';
import { faces, redHeadFace } from '../../../templates/official/standard/faces';
import { unsealedPlaces } from '../../../templates/official/standard/signature';

describe('the figures of GB/T 9704-2012', () => {
  it('add up to the sheet', () => {
    const { bindingMargin, typeAreaWidth, foreEdgeMargin, paperWidth } = official;
    const { topMargin, typeAreaHeight, bottomMargin, paperHeight } = official;
    expect(bindingMargin.value + typeAreaWidth.value + foreEdgeMargin.value).toBe(paperWidth.value);
    expect(topMargin.value + typeAreaHeight.value + bottomMargin.value).toBe(paperHeight.value);
    expect(official.landscapeLeft.value + official.typeAreaHeight.value + official.landscapeRight.value).toBe(
      297,
    );
    expect(official.landscapeTop.value + official.typeAreaWidth.value + official.landscapeBottom.value).toBe(
      210,
    );
  });

  it('place the red head 72 mm, an order 57 mm and minutes 72 mm below the paper’s top', () => {
    expect(official.topMargin.value + official.redHeadTop.value).toBe(72);
    expect(official.topMargin.value + official.orderHeadTop.value).toBe(57);
    expect(official.topMargin.value + official.minutesHeadTop.value).toBe(72);
  });

  it('leave a letter’s lines 20 mm from either side', () => {
    expect((official.paperWidth.value - official.letterLineWidth.value) / 2).toBe(20);
  });

  it('never call a derived or practised figure a rule, and always name a clause', () => {
    for (const [name, { clause, value }] of Object.entries(official)) {
      expect(clause, name).not.toBe('');
      expect(Number.isFinite(value), name).toBe(true);
    }
    expect(official.bottomMargin.strength).toBe('推导');
    expect(official.redRuleWeight.strength).toBe('实务');
    expect(official.linesPerPage.strength).toBe('一般');
    expect(official.colophonThickRule).toMatchObject({ value: 0.35, unit: 'mm', strength: '推荐' });
  });

  it('give heading levels 黑体, 楷体, 仿宋, 仿宋', () => {
    expect([faces.heading1, faces.heading2, faces.heading3, faces.heading4].map(({ face }) => face)).toEqual([
      'hei',
      'kai',
      'fangsong',
      'fangsong',
    ]);
    expect(redHeadFace).toMatchObject({ face: 'title', colour: 'red' });
    expect(Object.values(faces).filter(({ colour }) => colour !== 'black')).toEqual([]);
  });
});

describe('unsealed signature (7.3.5.2)', () => {
  const date = widthInCharacters('2017年10月16日');

  it('counts digits as half a character', () => {
    expect(date).toBe(7);
  });

  it('starts the date 2 字 right of a longer name, which keeps its indent of 2 字', () => {
    const name = widthInCharacters('禹王台区环境污染防治攻坚战领导小组办公室');
    const places = unsealedPlaces(name, date);
    expect(places).toEqual({ nameRight: 2, dateRight: name - date });
    expect(places.nameRight + name - (places.dateRight + date)).toBe(2);
  });

  it('moves a shorter name left of the date, which takes the indent of 2 字', () => {
    const places = unsealedPlaces(5, date);
    expect(places).toEqual({ nameRight: 6, dateRight: 2 });
    expect(places.nameRight + 5 - (places.dateRight + date)).toBe(2);
  });
});
