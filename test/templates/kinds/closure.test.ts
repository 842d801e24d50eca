/** 现场核查记录 and 销号单: who may check, what a conclusion must agree with, opinions and days in their order. */
import { describe, expect, it } from 'vitest';
import { compiledForm } from '../../../templates/bind/template';
import { closure } from '../../../templates/kinds/closure/index';
import { closureSchema } from '../../../templates/kinds/closure/schema';
import { siteCheck } from '../../../templates/kinds/site-check/index';
import { siteCheckSchema } from '../../../templates/kinds/site-check/schema';
import { viewOf as viewIn } from '../../../templates/kinds/site-check/view';
import { sampleOffice } from '../../../templates/sample-office';

const { wording } = compiledForm(siteCheck.template);

const record = siteCheckSchema.parse(siteCheck.samples[0]?.data);
const recordFaults = (more: object) =>
  siteCheck
    .check(siteCheckSchema.parse({ ...record, ...more }), sampleOffice)
    .map(({ rule, path }) => `${rule} ${path}`);
const form = closureSchema.parse(closure.samples[0]?.data);
const formFaults = (more: object) =>
  closure
    .check(closureSchema.parse({ ...form, ...more }), sampleOffice)
    .map(({ rule, path }) => `${rule} ${path}`);

describe('现场核查记录', () => {
  it('is made by two who are not responsible for the rectification', () => {
    expect(recordFaults({})).toEqual([]);
    expect(recordFaults({ checkers: [{ name: '罗丹' }] })).toEqual(['R71 checkers']);
    expect(recordFaults({ checkers: [{ name: '罗丹' }, { name: '罗丹' }] })).toEqual(['R71 checkers']);
    const [faults] = siteCheck.check(
      siteCheckSchema.parse({ ...record, checkers: [{ name: '罗丹' }, { name: '史卫红' }] }),
      sampleOffice,
    );
    expect(faults).toMatchObject({ rule: 'R71', message: '史卫红是整改责任人，又是核查组。' });
  });

  it('does not let close what is not in place', () => {
    const items = record.items.map((item, index) => (index === 1 ? { ...item, result: '部分' } : item));
    expect(recordFaults({ items })).toEqual(['R73 items[1].result']);
    expect(recordFaults({ cleared: ['断水', '断电'] })).toEqual(['R73 cleared']);
    expect(recordFaults({ cleared: [], measure: '整改提升' })).toEqual([]);
    expect(recordFaults({ rebound: '有' })).toEqual(['R73 rebound', 'R61 reboundNote']);
  });

  it('says of what is sent back what is left to do, and by when', () => {
    const back = { conclusion: '未到位，退回整改', demands: '' };
    expect(recordFaults(back)).toEqual(['R61 demands', 'R61 newDeadline']);
    expect(recordFaults({ ...back, demands: '继续清运', newDeadline: '2017年10月10日前' })).toEqual([
      'R72 newDeadline',
    ]);
    expect(recordFaults({ ...back, demands: '继续清运', newDeadline: '2017年10月31日前' })).toEqual([]);
  });

  it('asks for 两断三清 only where something is to be shut down', () => {
    const shown = (more: object) =>
      JSON.stringify(viewIn(siteCheckSchema.parse({ ...record, ...more }), sampleOffice, wording));
    expect(shown({})).toContain('两断三清"');
    expect(shown({ measure: '停产整治', cleared: [] })).not.toContain('"两断三清"');
  });
});

describe('销号单', () => {
  it('has its steps in order', () => {
    expect(formFaults({})).toEqual([]);
    expect(formFaults({ completedOn: '2017年10月19日' })).toEqual(['R72 date']);
    expect(formFaults({ office: { ...form.office, date: '2017年10月17日' } })).toEqual(['R72 office.date']);
    const late = { ...form.publicity, to: '2017年10月26日' };
    expect(formFaults({ publicity: late })).toEqual(['R72 leader.date']);
  });

  it('is granted only when checked, agreed to and met in full', () => {
    expect(formFaults({ checkers: [], standards: form.standards.slice(1) })).toEqual([
      'R73 checkers',
      'R73 standards',
    ]);
    expect(formFaults({ lead: { ...form.lead, signer: '' } })).toEqual(['R73 lead.text']);
    const publicity = { ...form.publicity, objection: '有异议' };
    expect(formFaults({ publicity })).toEqual(['R73 publicity.objection']);
    expect(formFaults({ publicity, outcome: '不予销号' })).toEqual(['R61 reason']);
  });

  it('is not checked nor signed for by who had to rectify', () => {
    expect(formFaults({ checkers: ['赵建民', '罗丹'] })).toEqual(['R71 checkers']);
    expect(formFaults({ office: { ...form.office, signer: '史卫红' } })).toEqual(['R71 office.signer']);
  });
});
