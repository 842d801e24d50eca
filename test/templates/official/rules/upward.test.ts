import { describe, expect, it } from 'vitest';
import { checkReportBody, checkRequest, checkSignatories } from '../../../../templates/official/rules/upward';
import { marks } from './support';

describe('R19 报告不夹带请示', () => {
  const at = { path: 'closing', label: '结语' };

  it.each(['特此报告。', '以上报告，请审阅。', '该企业已向环保局申请批准恢复生产。', '搬迁方案已报请批准。'])(
    '%s is right',
    (text) => {
      expect(checkReportBody(text, at)).toEqual([]);
    },
  );

  it.each([
    '以上报告，请批示。',
    '妥否，请批准。',
    '所需经费请予解决。',
    '恳请市政府给予支持。',
    '现报请批准。',
  ])('%s is wrong', (text) => {
    expect(marks(checkReportBody(text, at))).toEqual(['R19 E closing']);
  });

  it('reports the same words once, different words each', () => {
    expect(checkReportBody('请批示。请批示。', at)).toHaveLength(1);
    expect(checkReportBody('恳请解决。当否，请批示。', at)).toHaveLength(2);
  });
});

describe('R20 请示', () => {
  const at = { path: 'addressees', label: '主送机关' };

  it('goes to one organ with one matter', () => {
    expect(checkRequest({ addressees: ['区人民政府'], matters: 1 }, at)).toEqual([]);
    expect(marks(checkRequest({ addressees: ['区人民政府', '市攻坚办'], matters: 1 }, at))).toEqual([
      'R20 E addressees',
    ]);
    expect(marks(checkRequest({ addressees: [], matters: 1 }, at))).toEqual(['R20 E addressees']);
    expect(checkRequest({ addressees: ['区人民政府'], matters: 2 }, at)[0]?.message).toContain('2件事');
  });
});

describe('R22 签发人', () => {
  const at = { path: 'signatories', label: '签发人' };

  it('stands on papers to a superior and on no other', () => {
    expect(checkSignatories('up', ['程远志'], at)).toEqual([]);
    expect(checkSignatories('down', [], at)).toEqual([]);
    expect(checkSignatories('level', ['  '], at)).toEqual([]);
    expect(marks(checkSignatories('up', [''], at))).toEqual(['R22 E signatories']);
    expect(marks(checkSignatories('down', ['程远志'], at))).toEqual(['R22 E signatories']);
    expect(checkSignatories('level', ['程远志'], at)[0]?.message).toContain('程远志');
  });
});
