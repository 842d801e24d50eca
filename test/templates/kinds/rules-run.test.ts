/** Every rule that guards a field is really run by a kind: for each a record that breaks it, and samples that do not. */
import { describe, expect, it } from 'vitest';
import { kinds } from '../../../templates/kinds/index';
import { rules, type RuleId } from '../../../templates/official/rules/catalogue';
import { toPaper } from '../../../templates/paper';
import { sampleOffice } from '../../../templates/sample-office';

/** What breaks a rule: a kind and the fields of its sample that are changed. */
interface Wrong {
  readonly kind: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

const notice = (fields: Wrong['fields']): Wrong => ({ kind: 'notice', fields });
const report = (fields: Wrong['fields']): Wrong => ({ kind: 'rectification-report', fields });
const annex = (title: string): Wrong => notice({ annexes: [{ title, text: '附件内容。' }] });
const speech = { kind: 'speech', version: 1, data: { title: '在动员会上的讲话', body: '同志们。' } };

/** One wrong record a rule; a rule that is added to the catalogue must be added here. */
const wrong: Readonly<Record<RuleId, Wrong>> = {
  R01: notice({ number: '汴禹攻坚办〔2017〕012号' }),
  R02: notice({ number: '汴禹攻坚办[2017]12号' }),
  R03: notice({ number: '汴禹攻坚办〔2017〕第12号' }),
  R04: notice({ number: '汴禹攻坚办〔2016〕12号', writtenDate: '2017年10月16日' }),
  R06: notice({ writtenDate: '2017年10月09日' }),
  R07: notice({ writtenDate: '二〇一七年十月九日' }),
  R08: notice({ writtenDate: '2017年10月16日', printDate: '2017年10月15日' }),
  R09: { kind: 'supervision-order', fields: { deadline: '2017年1月1日前' } },
  R10: {
    kind: 'supervision-order',
    fields: { deadline: '2018年12月31日前', feedbackDeadline: '2018年6月1日前', staged: false },
  },
  R15: notice({ title: '关于开展散煤治理的事情' }),
  R16: notice({ title: '散煤治理专项检查通知' }),
  R17: notice({ title: '关于开展散煤治理的通知。' }),
  R18: notice({ title: '关于加强大气污\n染防治工作的通知' }),
  R19: report({ ending: '妥否，请批示。' }),
  R20: report({
    title: '关于解决专项资金和关于增加编制的请示',
    addressees: [{ name: '区人民政府', level: 'superior' }],
  }),
  R21: report({ copyTo: [{ name: '南郊乡人民政府', level: 'subordinate' }] }),
  R22: report({ signatories: [] }),
  R23: notice({ addressees: [{ name: '王区长', level: 'person' }] }),
  R24: notice({ title: '关于散煤治理的请示报告' }),
  R25: notice({ addressees: [{ name: '各乡人民政府:', level: 'subordinate' }] }),
  R26: notice({ title: '关于禁止燃放烟花爆竹的通告' }),
  R35: annex(' '),
  R36: annex('1.任务分解表'),
  R37: annex('任务分解表；'),
  R38: notice({ annexes: [{ title: '另一个名称', record: speech }] }),
  R40: notice({ issuers: ['区环保局'] }),
  R43: notice({ note: '(联系人：罗丹)' }),
  R44: notice({
    addressees: [{ name: '区环保局', level: 'peer' }],
    copyTo: [{ name: '区环保局', level: 'peer' }],
  }),
  R60: report({ assigned: 999 }),
  R61: { kind: 'task-breakdown', fields: { groups: [{ title: '治理', tasks: [{ task: '取缔散煤' }] }] } },
  R64: report({
    issues: [{ site: '某厂', photos: [{ before: { picture: 'pictures/1.jpg' } }] }],
  }),
  R65: { kind: 'public-notice', fields: { phone: '13803780000' } },
  R66: notice({ body: '见【待补】。' }),
  R71: { kind: 'site-check', fields: { checkers: [{ name: '赵建民' }, { name: '罗丹' }] } },
  R72: { kind: 'closure', fields: { completedOn: '2017年10月30日' } },
  R73: { kind: 'site-check', fields: { cleared: ['断水'] } },
};

const kindOf = (slug: string) => {
  const kind = kinds.find((one) => one.slug === slug);
  if (!kind) throw new Error(`no kind ${slug}`);
  return kind;
};
const faultsOf = (slug: string, data: unknown) =>
  toPaper({ kind: slug, version: 1, data }, { office: sampleOffice, kinds }).faults;
/** A kind's sample that breaks no rule: the most complete one. */
const rightOf = (slug: string): object => kindOf(slug).samples.at(-1)!.data as object;

describe('rules that guard fields', () => {
  it.each(Object.keys(rules) as RuleId[])(
    '%s is run: it finds its wrong record, and nothing in the right one',
    (id) => {
      const { kind, fields } = wrong[id];
      expect(faultsOf(kind, rightOf(kind)).filter(({ rule }) => rule === id)).toEqual([]);
      const found = faultsOf(kind, { ...rightOf(kind), ...fields }).filter(({ rule }) => rule === id);
      expect(found.length).toBeGreaterThan(0);
      const { severity, milder } = { milder: undefined, ...rules[id] };
      for (const fault of found) {
        expect([severity, milder]).toContain(fault.severity);
        expect(fault.message).not.toBe('');
        expect(fault.remedy).not.toBe('');
      }
    },
  );

  // a form has its matter in a cell, where it has no lines of its own; a 命令 prints none
  const titled = kinds.filter(({ template }) =>
    template.sections.some(
      (part) =>
        'blocks' in part &&
        part.blocks.some((block) => block.type === 'title' && block.text === '{{ data.title }}'),
    ),
  );

  it.each(titled.map(({ slug }) => slug))('%s: a title broken inside a word is told (R18)', (slug) => {
    const data = { ...rightOf(slug), title: '关于禹王台区大气污\n染防治工作' };
    expect(faultsOf(slug, data).map(({ rule }) => rule)).toContain('R18');
  });

  it('R18 runs on every kind whose title is a line of its own', () => {
    const untitled = [
      'handover',
      'supervision-order',
      'extension',
      'site-check',
      'closure',
      'delivery-receipt',
      'drafting-sheet',
      'incoming-sheet',
      'order',
      'brief',
      // labels have no title of their own
      'spine-label',
    ];
    expect(titled.map(({ slug }) => slug)).toEqual(
      kinds.map(({ slug }) => slug).filter((slug) => !untitled.includes(slug)),
    );
  });
});
