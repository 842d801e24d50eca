import { describe, expect, it } from 'vitest';
import { mattersOf } from '../../../../templates/official/rules/matters';
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

describe('R20 一文一事', () => {
  const title = '关于解决散煤治理专项资金的请示';

  it.each([
    [title, '一、基本情况\n二、资金缺口\n三、请示事项\n妥否，请批示。'],
    [title, '关于资金来源，区财政局已有意见。\n恳请区政府予以解决。'],
    ['关于对《关于加强扬尘管理的意见》予以批转的请示', '妥否，请批示。'],
  ])('%s with %j asks one thing', (text, body) => {
    expect(mattersOf(text, body)).toBe(1);
  });

  it.each([
    ['关于解决专项资金和关于增加编制的请示', '妥否，请批示。', 2],
    [title, '一、关于专项资金\n需要50万元。\n二、关于增加编制\n需要3名。', 2],
    [title, '一、申请专项资金50万元\n二、申请编制3名\n三、申请车辆1台', 3],
    [title, '恳请解决资金50万元。\n另，请求增加编制3名。', 2],
    [title, '恳请解决资金50万元。\n此外，恳请增加编制3名。\n同时请求配备车辆1台。', 3],
  ])('%s with %j asks more', (text, body, matters) => {
    expect(mattersOf(text, body)).toBe(matters);
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
