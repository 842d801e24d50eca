import { describe, expect, it } from 'vitest';
import { breakTitle, checkTitleLines } from '../../../templates/official/title-break';
import { splitTitle } from '../../../templates/official/title-words';
import { widthInCharacters } from '../../../templates/official/punctuation';

const at = { path: 'title', label: '标题' };

const TITLES = [
  '在区政府常务会议上关于秋冬季大气污染综合治理攻坚行动的讲话',
  '关于印发《禹王台区2017—2018年秋冬季大气污染综合治理攻坚行动重点任务分解表》的通知',
  '禹王台区环境污染防治攻坚战领导小组办公室关于环保部巡查组交办第3批“散乱污”企业环境问题整改情况的报告',
  '关于开封市宏达家具有限公司喷漆车间挥发性有机物直排问题的督办通知',
  '关于进一步加强秋冬季施工工地扬尘管理工作的通知',
  '关于对全区加油站油气回收设施整改情况开展“回头看”的通知',
  '禹王台区秋冬季大气污染综合治理攻坚行动重点任务分解表',
];

describe('title words', () => {
  it('keep trade terms, numbers and quotations whole', () => {
    expect(splitTitle('关于第3批“散乱污”企业PM2.5治理的通知')).toEqual([
      '关于',
      '第3批',
      '“散乱污”企业',
      'PM2.5',
      '治理',
      '的',
      '通知',
    ]);
    expect(splitTitle('2017—2018年秋冬季')).toEqual(['2017—2018年', '秋冬季']);
  });

  it.each(TITLES)('give %s back when joined', (title) => {
    expect(splitTitle(title).join('')).toBe(title);
  });
});

describe('title lines (7.3.1)', () => {
  it('leave a short title alone', () => {
    expect(breakTitle('整改情况一览表')).toEqual(['整改情况一览表']);
  });

  it('put organ and matter on lines of their own', () => {
    expect(breakTitle(TITLES[0]!)).toEqual([
      '在区政府常务会议上',
      '关于秋冬季大气污染综合治理攻坚行动的讲话',
    ]);
    expect(breakTitle(TITLES[2]!)).toEqual([
      '禹王台区环境污染防治攻坚战领导小组办公室',
      '关于环保部巡查组交办第3批“散乱污”企业',
      '环境问题整改情况的报告',
    ]);
  });

  it.each(TITLES)('%s: all text, no line too wide, no R18', (title) => {
    const lines = breakTitle(title);
    expect(lines.join('')).toBe(title);
    for (const line of lines) expect(widthInCharacters(line)).toBeLessThanOrEqual(20);
    expect(checkTitleLines(lines, at)).toEqual([]);
  });

  it('keep 的通知 and 关于 with their neighbours', () => {
    for (const lines of TITLES.map((title) => breakTitle(title))) {
      for (const line of lines) {
        expect(line).not.toMatch(/^(的|(督办)?通知$|[》”、）])/);
        expect(line).not.toMatch(/(关于|[《“（])$/);
      }
    }
  });

  it('obey a narrower measure', () => {
    const lines = breakTitle(TITLES[4]!, 12);
    expect(lines.length).toBeGreaterThanOrEqual(3);
    for (const line of lines) expect(widthInCharacters(line)).toBeLessThanOrEqual(12);
    expect(lines.join('')).toBe(TITLES[4]);
  });

  it('let the writer’s own break win, even a bad one, and report it', () => {
    const lines = breakTitle('关于加强施工工地扬尘管理的\n通知');
    expect(lines).toEqual(['关于加强施工工地扬尘管理的', '通知']);
    expect(checkTitleLines(lines, at).map(({ rule, severity }) => [rule, severity])).toEqual([['R18', 'I']]);
  });

  it('cut what no line can hold, and only that', () => {
    const lines = breakTitle(`关于${'鑫'.repeat(45)}的函`);
    expect(lines.join('')).toBe(`关于${'鑫'.repeat(45)}的函`);
    for (const line of lines) expect(widthInCharacters(line)).toBeLessThanOrEqual(20);
    const address = breakTitle(`关于https://example.com/${'a'.repeat(80)}的说明`);
    expect(address.join('')).toBe(`关于https://example.com/${'a'.repeat(80)}的说明`);
    for (const line of address) expect(widthInCharacters(line)).toBeLessThanOrEqual(20);
  });
});

describe('R18', () => {
  it.each([
    [['关于大气污', '染防治工作方案的通知'], /拆开/],
    [['关于印发《攻坚行动方案》的', '通知'], /拆开/],
    [['关于印发任务分解表', '大气污染防治的通知'], /长方形/],
    [['关于印发大气污染防治攻坚行动', '任务分解', '责任分解清单台账的通知'], /沙漏/],
    [['禹王台区关于秋冬季大气污染综合治理攻坚行动任务', '分解的通知'], /超过一行20字/],
  ])('reports %j', (lines, message) => {
    const faults = checkTitleLines(lines, at);
    expect(faults.map((fault) => fault.message).join()).toMatch(message);
    expect(
      faults.every(({ rule, severity, path }) => rule === 'R18' && severity === 'I' && path === 'title'),
    ).toBe(true);
  });

  it('is content with trapezoid and lozenge', () => {
    expect(checkTitleLines(['禹王台区攻坚办', '关于环保部巡查组交办问题', '整改情况的报告'], at)).toEqual([]);
  });
});
