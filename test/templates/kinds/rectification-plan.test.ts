/** 整改方案: points in the order of inspection lists, parts numbered without gaps, who accepts is not who rectifies. */
import { describe, expect, it } from 'vitest';
import { compiledForm } from '../../../templates/bind/template';
import { rectificationPlan } from '../../../templates/kinds/rectification-plan/index';
import { rectificationPlanSchema } from '../../../templates/kinds/rectification-plan/schema';
import { viewOf } from '../../../templates/kinds/rectification-plan/view';
import { sampleOffice } from '../../../templates/sample-office';

const { wording } = compiledForm(rectificationPlan.template);
const sample = rectificationPlanSchema.parse(rectificationPlan.samples[0]?.data);
const dataOf = (more: object) => rectificationPlanSchema.parse({ ...sample, ...more });
const view = (more: object = {}) => viewOf(dataOf(more), sampleOffice, wording);
const faultsOf = (more: object) =>
  rectificationPlan.check(dataOf(more), sampleOffice).map(({ rule, path }) => `${rule} ${path}`);

describe('整改方案', () => {
  it('tells each problem point by point in order; what is empty is left out and not counted', () => {
    const heads = view()
      .told.filter(({ level }) => level === 3)
      .map(({ label, head }) => label + head);
    expect(heads.slice(0, 8)).toEqual([
      '1.位置。',
      '2.存在问题。',
      '3.责任单位。',
      '4.责任人。',
      '5.整改目标。',
      '6.整改措施。',
      '7.整改时限。',
      '8.验收单位。',
    ]);
    expect(heads[10]).toBe('3.企业概况。');
  });

  it('numbers its parts without gaps', () => {
    expect(Object.values(view().labels)).toEqual(['一、', '二、', '三、', '四、', '五、']);
    expect(view({ goals: '', leadership: '' }).labels).toMatchObject({ issues: '二、', guarantees: '三、' });
  });

  it('has each problem accepted by a unit that did not have to rectify it, by a day that is not over', () => {
    expect(faultsOf({})).toEqual([]);
    const [first, second] = sample.issues;
    const withFirst = (more: object) => faultsOf({ issues: [{ ...first, ...more }, second] });
    expect(withFirst({ acceptance: '区环保局' })).toEqual(['R71 issues[0].acceptance']);
    expect(withFirst({ deadline: '2017年10月1日前' })).toEqual(['R09 issues[0].deadline']);
    expect(withFirst({ goal: '', deadline: '尽快' })).toEqual([
      'R61 issues[0].goal',
      'R61 issues[0].deadline',
    ]);
  });
});
