import { describe, expect, it } from 'vitest';
import { letter } from '../../../templates/kinds/letter/index';
import sample from '../../../templates/kinds/letter/sample.json';
import { letterSchema } from '../../../templates/kinds/letter/schema';
import { viewOf } from '../../../templates/kinds/letter/view';
import { sampleOffice } from '../../../templates/sample-office';

const faultsOf = (more: object) =>
  letter
    .check(letterSchema.parse({ ...sample, ...more }), sampleOffice)
    .map(({ rule, path }) => `${rule} ${path}`);

describe('函', () => {
  it('is without fault as the sample has it, though its 版记 has no 印发日期 (10.1)', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('shows the lead organ alone in its head and is signed by all', () => {
    const data = letterSchema.parse({ ...sample, organs: ['区攻坚办', '区环保局'] });
    expect(viewOf(data, sampleOffice)).toMatchObject({
      headOrgans: ['区攻坚办'],
      signatureNames: ['区攻坚办', '区环保局'],
    });
  });

  it('is a 函, to an organ, with the words that a reader can act on', () => {
    expect(faultsOf({ title: '关于商请联合查处的通知' })).toEqual(['R15 title']);
    expect(faultsOf({ title: '关于商请联合查处的复函' })).toEqual([]);
    expect(faultsOf({ addressees: [{ name: '王区长', level: 'person' }] })).toEqual(['R23 addressees[0]']);
    expect(faultsOf({ number: '汴禹攻坚办函[2017]6号' })).toEqual(['R02 number']);
    expect(faultsOf({ ending: '请于【待补】前函复。' })).toEqual(['R66 ending']);
  });
});
