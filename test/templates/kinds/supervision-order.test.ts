import { describe, expect, it } from 'vitest';
import { supervisionOrder } from '../../../templates/kinds/supervision-order/index';
import {
  supervisionOrderSchema,
  type SupervisionOrder,
} from '../../../templates/kinds/supervision-order/schema';
import { viewOf as viewIn } from '../../../templates/kinds/supervision-order/view';
import { compiledForm } from '../../../templates/bind/template';
import type { Office } from '../../../templates/office';
import { sampleOffice } from '../../../templates/sample-office';

const { wording } = compiledForm(supervisionOrder.template);
const viewOf = (data: SupervisionOrder, office: Office) => viewIn(data, office, wording);
const sample = supervisionOrderSchema.parse(supervisionOrder.samples[0]?.data);
const dataOf = (more: object = {}): SupervisionOrder => supervisionOrderSchema.parse({ ...sample, ...more });
const faultsOf = (more: object) =>
  supervisionOrder.check(dataOf(more), sampleOffice).map(({ rule, path }) => `${rule} ${path}`);
const printed = (data: SupervisionOrder): string => JSON.stringify(viewOf(data, sampleOffice));

describe('督办单', () => {
  it('sets pairs two to a row and gives a lone one the row', () => {
    const spans = (data: SupervisionOrder) =>
      viewOf(data, sampleOffice)
        .rows.slice(2)
        .map(({ pairs }) => pairs.map(({ span }) => span));
    const odd = spans(dataOf());
    expect(odd.at(-1)).toEqual([3]);
    expect(odd.slice(0, -1).every((row) => row.join() === '1,1')).toBe(true);
    expect(spans(dataOf({ foundOn: '2017年10月9日' })).at(-1)).toEqual([1, 1]);
  });

  it('leaves optional fields out when empty and prints them when filled in', () => {
    expect(printed(dataOf())).not.toContain('信用代码');
    expect(printed(dataOf({ creditCode: '91410205MA40X0000X' }))).toContain('91410205MA40X0000X');
    expect(printed(dataOf({ staged: true }))).toContain('（阶段反馈）');
  });

  it('ticks the level and the way of rectification', () => {
    const { levels, measures } = viewOf(dataOf({ level: '挂牌督办', measure: '搬迁' }), sampleOffice);
    expect(levels.filter(({ on }) => on).map(({ text }) => text)).toEqual(['挂牌督办']);
    expect(measures.filter(({ on }) => on).map(({ text }) => text)).toEqual(['搬迁']);
  });

  it("takes the office's contact when it names none", () => {
    expect(printed(dataOf({ contact: '', phone: '' }))).toContain(sampleOffice.contact.phone);
  });

  it('wants everything that a slip cannot go out without', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ site: '', problem: ' ', units: [], deadline: '' })).toEqual([
      'R61 site',
      'R61 problem',
      'R61 units',
      'R61 deadline',
    ]);
  });

  it('keeps numbers, dates and deadlines in order', () => {
    expect(faultsOf({ number: '第3批第12号' })).toEqual([]);
    expect(faultsOf({ number: '汴禹攻坚办督（2017）12号' })).toEqual(['R02 number']);
    expect(faultsOf({ deadline: '尽快' })).toEqual(['R61 deadline']);
    expect(faultsOf({ deadline: '2017年10月1日前' })).toEqual(['R09 deadline']);
    expect(faultsOf({ feedbackDeadline: '2017年10月15日前' })).toEqual(['R10 feedbackDeadline']);
    expect(faultsOf({ feedbackDeadline: '2017年10月15日前', staged: true })).toEqual([]);
    expect(faultsOf({ title: '关于石材加工厂问题的督办' })).toEqual(['R15 title']);
  });
});
