import { describe, expect, it } from 'vitest';
import { checkTitle } from '../../../../templates/official/rules/title';
import { marks } from './support';

const at = { path: 'title', label: '标题' };
const check = (text: string, kindsAllowed?: readonly string[]): string[] =>
  marks(checkTitle(text, at, kindsAllowed ? { kindsAllowed } : {}));

describe('R15–R17, R24 标题', () => {
  it.each([
    '关于开展加油站油气回收专项检查的通知',
    '禹王台区人民政府办公室关于转发市大气办通知的通报',
    '转发开封市人民政府办公室关于做好重污染天气应急工作的通知',
    '关于印发《禹王台区2017—2018年秋冬季大气污染综合治理攻坚行动重点任务分解表》的通知',
    '关于印发《禹王台区扬尘治理考核办法（试行）》的通知',
    '关于对“散乱污”企业、小锅炉开展“回头看”的函',
    '关于PM2.5浓度下降5%目标完成情况的报告',
    '关于进一步加强\n扬尘治理工作的通知',
    '禹王台区大气污染防治攻坚工作会议纪要',
    '禹王台区人民政府令',
    '关于喷漆车间废气直排问题的督办通知',
    '关于征求扬尘治理方案意见的复函',
    '关于2017年10月—2018年3月错峰生产安排的通知',
  ])('%j is right', (text) => {
    expect(check(text)).toEqual([]);
  });

  it.each([
    ['关于扬尘治理的事情', ['R15 E title']],
    ['', ['R15 E title']],
    ['在区政府常务会议上关于攻坚行动的讲话', ['R15 E title']],
    ['加强扬尘治理的通知', ['R16 W title']],
    ['通知', ['R16 W title']],
    ['关于关于加强扬尘治理的通知', ['R16 W title']],
    ['关于加强扬尘治理的的通知', ['R16 W title']],
    ['转发市大气办关于错峰生产的通知的通知', ['R16 W title']],
    ['关于加强扬尘治理的通知。', ['R17 W title']],
    ['关于加强扬尘治理，做好秋冬季工作的通知', ['R17 W title']],
    ['关于拨付治理经费的请示报告', ['R24 E title', 'R16 W title']],
  ])('%j is wrong: %j', (text, expected) => {
    expect(check(text)).toEqual(expected);
  });

  it('takes the kinds a paper may have from its kind', () => {
    expect(check('在区政府常务会议上关于攻坚行动的讲话', ['讲话'])).toEqual([]);
    expect(check('关于喷漆车间直排问题的督办通知', ['督办通知', '督办单'])).toEqual([]);
    expect(checkTitle('攻坚行动安排', at, { kindsAllowed: ['讲话'] })[0]?.remedy).toContain('讲话');
  });

  it('names the mark it objects to', () => {
    expect(checkTitle('关于加强扬尘治理的通知。', at)[0]?.message).toContain('“。”');
  });
});
