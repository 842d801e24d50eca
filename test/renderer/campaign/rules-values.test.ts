/** The rules go through the form and come back as they were; what is tried changes nothing that is kept. */
import { describe, expect, it } from 'vitest';
import { campaignRulesSchema } from '../../../electron/service/campaign/rules';
import { rulesForm } from '../../../electron/service/campaign/rules-form';
import { tryRules } from '../../../electron/service/campaign/figures/try-rules';
import { sampleCampaign } from '../../../electron/service/campaign/sample/campaign';
import { formValues, rulesOf } from '../../../renderer/campaign/rules/rules-values';

const form = rulesForm();
const rules = campaignRulesSchema.parse({
  holidays: [
    {
      ...{ year: 2027, sources: ['国办发明电〔2026〕9号'] },
      ...{ off: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }], work: ['2027-01-09'] },
    },
  ],
});

describe('rules in a form', () => {
  it('come back as they were', () => {
    const back = campaignRulesSchema.parse(rulesOf(form, rules, formValues(form, rules)));
    expect(back).toEqual(rules);
  });

  it('are written in words: days as dates, choices by their Chinese names', () => {
    const values = formValues(form, rules) as { holidays: { off: { from: string }[]; work: string[] }[] };
    expect(values.holidays[0]).toMatchObject({ off: [{ from: '2027年1月1日' }], work: ['2027年1月9日'] });
    const fields = form.sections.flatMap((section) => section.fields);
    const accountability = fields.find(({ name }) => name === 'accountability');
    const rows = accountability?.kind === 'rows' ? accountability.fields : [];
    const scope = rows.find(({ name }) => name === 'scope');
    expect(scope?.kind === 'choice' ? scope.options.map(({ label }) => label) : []).toContain('责任单位');
  });
});

describe('rules that are tried', () => {
  const last = new Map(sampleCampaign().map(({ case: kase }) => [kase.id, kase]));
  const cases = [...last.values()];
  const day = '2017-10-31';

  it('tell which lights change, each case once, and the sums stay', () => {
    const tried = { ...rules, warnings: { ...rules.warnings, yellowDays: 3000 } };
    const { lights, changed, changedCount } = tryRules(cases, day, '禹王台区', rules, tried);
    const sum = (key: 'before' | 'after') => lights.reduce((all, light) => all + light[key], 0);
    expect(sum('before')).toBe(cases.length);
    expect(sum('after')).toBe(cases.length);
    const green = lights.find(({ colour }) => colour === 'green');
    const yellow = lights.find(({ colour }) => colour === 'yellow');
    expect(changedCount).toBeGreaterThan(0);
    expect((green?.before ?? 0) - (green?.after ?? 0)).toBe(changedCount);
    expect((yellow?.after ?? 0) - (yellow?.before ?? 0)).toBe(changedCount);
    expect(changed.every(({ from, to }) => from === '正常' && to === '临期')).toBe(true);
  });

  it('tell what would be proposed no more', () => {
    const { proposals } = tryRules(cases, day, '禹王台区', rules, { ...rules, accountability: [] });
    expect(proposals.before.length).toBeGreaterThan(0);
    expect(proposals.after).toEqual([]);
  });
});
