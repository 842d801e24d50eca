import { describe, expect, it } from 'vitest';
import { checkUnfinished, findUnfinished } from '../../../../templates/official/rules/unfinished';
import { marks } from './support';

const at = { path: 'body', label: '正文' };
const found = (text: string): string[] => findUnfinished(text).map(({ text: words }) => words);

describe('R66 unfinished text', () => {
  it.each([
    '整改工作已经完成。',
    '新建2台10蒸吨×2的燃气锅炉，场地3×5米',
    '二〇〇〇年建成',
    'XL型除尘器、X射线探伤、PM2.5',
    '（试行）【附图】待完成',
    'maxxum牌喷枪',
  ])('%s is finished', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['联系人：××，电话：×××', ['××', '×××']],
    ['（区长 ×××）', ['×××']],
    ['2017年10月×日前取缔散煤销售点X个', ['×', 'X']],
    ['王×负责', ['×']],
    ['XX街道XXX号', ['XX', 'XXX']],
    ['ＸＸ公司', ['ＸＸ']],
    ['xx企业', ['xx']],
    ['整改措施：【待补】', ['【待补】']],
    ['罚款（待核实）万元，时限[待定]', ['（待核实）', '[待定]']],
    ['Todo：补照片', ['Todo']],
    ['汴禹攻坚办〔2017〕__号', ['__']],
  ])('%s waits for %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('tells where', () => {
    expect(findUnfinished('罚款××万元')).toEqual([{ index: 2, text: '××' }]);
    const faults = checkUnfinished('由市环保局罚款××万元，责令停产整治', at);
    expect(marks(faults)).toEqual(['R66 E body']);
    expect(faults[0]?.message).toBe('“由市环保局罚款××万元，责令停产整”中的“××”还没有填写。');
  });
});
