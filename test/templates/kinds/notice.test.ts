import { describe, expect, it } from 'vitest';
import { notice } from '../../../templates/kinds/notice/index';
import { noticeSchema } from '../../../templates/kinds/notice/schema';
import { viewOf } from '../../../templates/kinds/notice/view';
import { sampleOffice } from '../../../templates/sample-office';

const complete = {
  title: '关于开展散煤治理专项检查的通知',
  number: '汴禹攻坚办〔2017〕13号',
  addressees: [
    { name: '各乡人民政府', level: 'subordinate' },
    { name: '各街道办事处', level: 'subordinate' },
    { name: '区工商局', level: 'peer' },
    { name: '区食药监局', level: 'peer' },
  ],
  body: '经区政府同意，现就有关事项通知如下。',
  writtenDate: '2017年10月16日',
  copyTo: [
    { name: '市攻坚办', level: 'superior' },
    { name: '区委办公室', level: 'peer' },
    { name: '区政府办公室', level: 'peer' },
  ],
  printDate: '2017年10月17日',
};
const dataOf = (more: object = {}) => noticeSchema.parse({ ...complete, ...more });
const faultsOf = (more: object) =>
  notice.check(dataOf(more), sampleOffice).map(({ rule, path }) => `${rule} ${path}`);

describe('通知', () => {
  it('joins addressees by sort and copies by level', () => {
    const view = viewOf(dataOf(), sampleOffice);
    expect(view.addresseeLine).toBe('各乡人民政府，各街道办事处，区工商局、区食药监局：');
    expect(view.copyTo).toBe('市攻坚办；区委办公室，区政府办公室。');
    expect(view.printDate).toBe('2017年10月17日印发');
    expect(view.printer).toBe(sampleOffice.printer);
  });

  it('moves addressees to the 版记 when asked', () => {
    const view = viewOf(dataOf({ mainToInColophon: true }), sampleOffice);
    expect(view.addresseeLine).toBe('');
    expect(view.mainTo).toMatch(/区食药监局。$/);
  });

  it('is signed by the office, by joint organs, or with stamps', () => {
    expect(viewOf(dataOf(), sampleOffice).signatureNames).toEqual([sampleOffice.redHead]);
    const joint = viewOf(dataOf({ organs: ['区攻坚办', '区环保局'], leadOnly: true }), sampleOffice);
    expect(joint.headOrgans).toEqual(['区攻坚办']);
    expect(joint.signatureNames).toEqual(['区攻坚办', '区环保局']);
    const signature = { case: 'C', signers: [{ post: '区长', name: '沈志刚' }] };
    expect(viewOf(dataOf({ signature }), sampleOffice)).toMatchObject({
      signatureNames: ['沈志刚'],
      posts: ['区长'],
    });
  });

  it('is without fault when complete', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('keeps the rules of head, dates, addressees, signature and colophon', () => {
    expect(faultsOf({ number: '汴禹攻坚办[2017]013号' })).toEqual(['R02 number', 'R01 number']);
    expect(faultsOf({ number: '汴禹攻坚办〔2018〕1号' })).toEqual(['R04 number']);
    expect(faultsOf({ title: '关于开展散煤治理专项检查的报告' })).toEqual(['R15 title']);
    expect(faultsOf({ writtenDate: '2017年10月06日', printDate: '2017年10月17日' })).toEqual([
      'R06 writtenDate',
    ]);
    expect(faultsOf({ printDate: '2017年10月15日' })).toEqual(['R08 printDate']);
    expect(faultsOf({ printDate: '' })).toEqual(['R08 printDate']);
    expect(faultsOf({ addressees: [{ name: '王区长', level: 'person' }] })).toEqual(['R23 addressees[0]']);
    expect(faultsOf({ copyTo: [{ name: '各街道办事处', level: 'subordinate' }] })).toEqual(['R44 copyTo[0]']);
    expect(faultsOf({ issuers: ['区环保局'] })).toEqual(['R40 issuers']);
    expect(faultsOf({ issuers: [sampleOffice.shortName] })).toEqual([]);
    expect(faultsOf({ signature: { case: 'C' } })).toEqual(['R40 signature.signers']);
    expect(faultsOf({ note: '(联系人：罗丹)' })).toEqual(['R43 note']);
    expect(faultsOf({ body: '见【待补】。' })).toEqual(['R66 body']);
    expect(faultsOf({ annexes: [{ title: ' ', text: '' }] })).toEqual(['R35 annexes[0].title']);
  });
});
