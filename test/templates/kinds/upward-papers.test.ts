/** 报告 and 请示: what a paper to a superior may and may not say. */
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../templates/kind';
import { report } from '../../../templates/kinds/report/index';
import { request } from '../../../templates/kinds/request/index';
import { sampleOffice } from '../../../templates/sample-office';

const faultsOf = <D>(kind: Kind<D>, more: object) =>
  kind
    .check(kind.schema.parse({ ...(kind.samples[0]!.data as object), ...more }), sampleOffice)
    .map(({ rule, path }) => `${rule} ${path}`);

describe('报告', () => {
  it('asks for nothing, in its body or at its end (R19)', () => {
    expect(faultsOf(report, {})).toEqual([]);
    expect(faultsOf(report, { ending: '妥否，请批示。' })).toEqual(['R19 ending']);
    expect(faultsOf(report, { body: '恳请增加专项资金。' })).toEqual(['R19 body']);
  });

  it('is signed for by the principal and goes to no subordinate (R22, R21)', () => {
    expect(faultsOf(report, { signatories: [] })).toEqual(['R22 signatories']);
    expect(faultsOf(report, { copyTo: [{ name: '南郊乡人民政府', level: 'subordinate' }] })).toEqual([
      'R21 copyTo[0]',
    ]);
    expect(faultsOf(report, { title: '关于散煤治理的请示报告' })).toContain('R24 title');
  });
});

describe('请示', () => {
  const superior = (name: string) => ({ name, level: 'superior' });

  it('has one addressee and one matter (R20)', () => {
    expect(faultsOf(request, {})).toEqual([]);
    expect(faultsOf(request, { addressees: [superior('区人民政府'), superior('市攻坚办')] })).toEqual([
      'R20 addressees',
    ]);
    expect(faultsOf(request, { title: '关于拨付补助资金和关于增加编制的请示' })).toEqual(['R20 addressees']);
    expect(faultsOf(request, { addressees: [{ name: '孟区长', level: 'person' }] })).toEqual([
      'R23 addressees[0]',
    ]);
  });

  it('says in its 附注 whom to ask (R43)', () => {
    expect(faultsOf(request, { note: '' })).toEqual(['R43 note']);
    expect(faultsOf(request, { note: '此件公开发布' })).toEqual(['R43 note']);
  });
});
