import { describe, expect, it } from 'vitest';
import { expandText } from '../../../templates/bind/long-text';

/** Each block in short: `1|一、|总体要求` for headings, with `+` where text runs on, `p|…` for paragraphs. */
const shortly = (text: string): readonly string[] =>
  expandText(text, 'body').map((block) => {
    if (block.type === 'heading') {
      return `${block.level}|${block.label}|${block.text}${block.rest ? `+${block.rest[0]?.text}` : ''}`;
    }
    return block.type === 'paragraph' ? `p|${block.runs[0]?.text}` : block.type;
  });

describe('a long text', () => {
  it('becomes a paragraph for each line that holds text', () => {
    expect(shortly('　　第一段。\n\n  第二段。\r\n')).toEqual(['p|第一段。', 'p|第二段。']);
    expect(expandText('第一段。', 'annexes[0].text')[0]).toMatchObject({ from: 'annexes[0].text' });
    expect(expandText('')).toEqual([]);
  });

  it('knows the four levels, standing alone or run into text', () => {
    expect(
      shortly('一、总体要求\n（一）落实责任。各乡办要负起责任。\n1.摸清底数\n（1）建立台账。逐户登记。'),
    ).toEqual([
      '1|一、|总体要求',
      '2|（一）|落实责任。+各乡办要负起责任。',
      '3|1.|摸清底数',
      '4|（1）|建立台账。+逐户登记。',
    ]);
  });

  it('leaves long or list-like labelled lines as text, and decimals alone', () => {
    const duty = '1.对涉及挥发性有机物排放的印刷、喷涂、汽修企业逐户登记造册并限期安装治理设施；';
    expect(shortly(`${duty}\n1.5万吨散煤已清零。\n①断水`)).toEqual([
      `p|${duty}`,
      'p|1.5万吨散煤已清零。',
      'p|①断水',
    ]);
  });

  it('leaves a clause of one sentence as text where the clauses beside it are', () => {
    const clause =
      '一、自2017年9月25日起至2018年3月31日止，在本区行政区域内全面禁止露天焚烧秸秆、落叶、杂草、垃圾和其他产生烟尘、恶臭气体的物质。';
    const last = '二、本命令自发布之日起施行。';
    expect(shortly(`${clause}\n${last}`)).toEqual([`p|${clause}`, `p|${last}`]);
    expect(shortly(last)).toEqual(['1|二、|本命令自发布之日起施行。']);
  });

  it('takes a speech point on a line of its own as a heading, below 一、 where there is one', () => {
    expect(shortly('一是认识要再提升。\n一是抓重点，二是补短板。')).toEqual([
      '1|一是|认识要再提升。',
      'p|一是抓重点，二是补短板。',
    ]);
    expect(shortly('一、提高认识\n一是站位要高。')[1]).toBe('2|一是|站位要高。');
  });
});
