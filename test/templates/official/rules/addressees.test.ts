import { describe, expect, it } from 'vitest';
import {
  checkAddresseeLine,
  checkAddressees,
  checkCopyTo,
  checkCopyToLine,
  type Addressee,
} from '../../../../templates/official/rules/addressees';
import { marks } from './support';

const main = { path: 'addressees', label: '主送机关' };
const copies = { path: 'copyTo', label: '抄送' };
const city: Addressee = { name: '市攻坚办', level: 'superior' };
const bureau: Addressee = { name: '区监察局', level: 'peer' };
const township: Addressee = { name: '南郊乡人民政府', level: 'subordinate' };
const leader: Addressee = { name: '王区长', level: 'person' };

describe('R23, R26 主送', () => {
  it('are organs', () => {
    expect(checkAddressees([city, bureau], main, '报告')).toEqual([]);
    expect(marks(checkAddressees([city, leader], main, '报告'))).toEqual(['R23 E addressees[1]']);
  });

  it('may be the leader who assigned the matter', () => {
    expect(checkAddressees([{ ...leader, assigned: true }], main, '报告')).toEqual([]);
  });

  it('do not stand on minutes, speeches and announcements', () => {
    for (const kind of ['纪要', '讲话', '公告']) {
      expect(marks(checkAddressees([township], main, kind)), kind).toEqual(['R26 W addressees']);
      expect(checkAddressees([], main, kind)).toEqual([]);
    }
  });
});

describe('R25 the line of 主送', () => {
  it('ends with a full-width colon', () => {
    expect(checkAddresseeLine('各乡人民政府，各街道办事处：', main)).toEqual([]);
    expect(checkAddresseeLine('', main)).toEqual([]);
    const [half] = checkAddresseeLine('各乡人民政府，各街道办事处:', main);
    expect(half).toMatchObject({
      rule: 'R25',
      severity: 'E',
      remedy: '请改为“各乡人民政府，各街道办事处：”。',
    });
    expect(half?.message).toContain('半角冒号');
    expect(checkAddresseeLine('各街道办事处', main)[0]?.message).toContain('没有冒号');
    expect(marks(checkAddresseeLine('各街道办事处:：', main))).toEqual(['R25 E addressees']);
    expect(checkAddresseeLine('各街道办事处，：', main)[0]?.remedy).toBe('请改为“各街道办事处：”。');
  });
});

describe('R21, R44 抄送', () => {
  it('holds no subordinate on an upward paper', () => {
    expect(checkCopyTo([bureau], copies, { direction: 'up', addressees: [city] })).toEqual([]);
    expect(marks(checkCopyTo([bureau, township], copies, { direction: 'up', addressees: [city] }))).toEqual([
      'R21 E copyTo[1]',
    ]);
    expect(checkCopyTo([township], copies, { direction: 'down', addressees: [] })).toEqual([]);
  });

  it('repeats no main addressee', () => {
    const faults = checkCopyTo([bureau, city], copies, { direction: 'up', addressees: [city] });
    expect(marks(faults)).toEqual(['R44 E copyTo[1]']);
    expect(faults[0]?.message).toBe('“市攻坚办”既是主送又是抄送。');
  });

  it('ends with a full stop', () => {
    expect(checkCopyToLine('区委办公室，区纪委。', copies)).toEqual([]);
    expect(checkCopyToLine('', copies)).toEqual([]);
    expect(checkCopyToLine('区委办公室，区纪委；', copies)[0]).toMatchObject({
      rule: 'R44',
      remedy: '请改为“区委办公室，区纪委。”。',
    });
  });
});
