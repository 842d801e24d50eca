/** 简报、问责建议函 and 回头看情况报告: figures worked out, proposals that decide nothing, feet of their own. */
import { describe, expect, it } from 'vitest';
import { compiledForm } from '../../../templates/bind/template';
import type { Kind } from '../../../templates/kind';
import { accountabilityProposal } from '../../../templates/kinds/accountability-proposal/index';
import { brief } from '../../../templates/kinds/brief/index';
import { kinds } from '../../../templates/kinds/index';
import { countLookBack } from '../../../templates/kinds/look-back-report/counts';
import { lookBackReport } from '../../../templates/kinds/look-back-report/index';
import { lookBackReportSchema } from '../../../templates/kinds/look-back-report/schema';
import { toPaper } from '../../../templates/paper';
import { sampleOffice } from '../../../templates/sample-office';

const dataOf = <D>({ samples, schema }: Kind<D>, more: object): D =>
  schema.parse({ ...(samples[0]!.data as object), ...more });
const faultsOf = <D>(kind: Kind<D>, more: object) =>
  kind.check(dataOf(kind, more), sampleOffice).map(({ rule, path }) => `${rule} ${path}`);
const viewOf = <D>(kind: Kind<D>, more: object) =>
  kind.view(dataOf(kind, more), sampleOffice, compiledForm(kind.template).wording);

describe('简报', () => {
  const article = { title: '街道管住工地', source: '', body: '责任到人。' };

  it('lists its articles when there are several, and counts its issues', () => {
    expect(viewOf(brief, { articles: [article], total: 0 })).toMatchObject({ issue: '第6期', contents: [] });
    expect(viewOf(brief, { articles: [article, article] })).toMatchObject({
      issue: '第6期（总第21期）',
      contents: ['1.街道管住工地', '2.街道管住工地'],
    });
  });

  it('has 报, 送 and 发 in its foot, those that are given, and how many were printed', () => {
    const record = { kind: 'brief', version: 1, data: dataOf(brief, { sendTo: '' }) };
    expect(toPaper(record, { office: sampleOffice, kinds }).document!.colophon).toMatchObject({
      distribution: [{ label: '报：' }, { label: '发：' }],
      printer: '编辑：罗丹　审核：程立功',
      printDate: '共印60份',
    });
  });

  it('wants articles with their words, and a running number that is no less than the issue', () => {
    expect(faultsOf(brief, {})).toEqual([]);
    expect(faultsOf(brief, { articles: [] })).toEqual(['R61 articles']);
    expect(faultsOf(brief, { articles: [{ ...article, body: '' }] })).toEqual(['R61 articles[0].body']);
    expect(faultsOf(brief, { total: 5 })).toEqual(['R60 total']);
  });
});

describe('问责建议函', () => {
  const target = {
    unit: '汪屯乡',
    post: '乡长',
    name: '史卫红',
    facts: '2个点位反弹',
    clause: '第六条第二项的情形',
    count: 2,
    proposal: '约谈',
  };

  it('counts, cites and proposes', () => {
    expect(viewOf(accountabilityProposal, { targets: [target] })).toMatchObject({
      facts: [
        {
          label: '（一）',
          name: '汪屯乡乡长史卫红。',
          text: '2个点位反弹。上述情形累计2次，符合第六条第二项的情形。',
        },
      ],
      proposals: [{ text: '建议对汪屯乡乡长史卫红予以约谈。' }],
    });
  });

  it('is a proposal with its evidence, and never a decision', () => {
    expect(faultsOf(accountabilityProposal, {})).toEqual([]);
    expect(faultsOf(accountabilityProposal, { ending: '决定给予史卫红警告处分。' })).toEqual(['R61 ending']);
    expect(faultsOf(accountabilityProposal, { evidence: [] })).toEqual(['R61 evidence']);
    expect(faultsOf(accountabilityProposal, { targets: [{ ...target, count: 0 }] })).toEqual([
      'R61 targets[0].count',
    ]);
  });
});

describe('回头看情况报告', () => {
  const item = { site: '甲厂', state: '正常', checkers: ['罗丹', '薛建伟'] };
  const rebound = { ...item, site: '乙厂', rebound: true, newCase: '第3批第1-2号' };

  it('counts what was looked at from its rows', () => {
    const { due, newFound, items } = lookBackReportSchema.parse({
      title: '报告',
      due: 8,
      newFound: 1,
      items: [item, rebound, item],
    });
    expect(countLookBack({ due, newFound, items })).toEqual({
      due: 8,
      checked: 3,
      rebounds: 1,
      newFound: 1,
      coverage: '37.5',
    });
  });

  it('tells each rebound, and numbers only the parts that it has', () => {
    expect(viewOf(lookBackReport, { items: [item, rebound], causes: '' })).toMatchObject({
      labels: { organised: '一、', figures: '二、', rebounds: '三、', causes: '', next: '四、' },
      rebounds: [{ label: '（一）', name: '乙厂。', text: '正常。已重新立案（第3批第1-2号）。' }],
    });
  });

  it('holds together: no more seen than due, two checkers each, a new case for what came back', () => {
    expect(faultsOf(lookBackReport, {})).toEqual([]);
    expect(faultsOf(lookBackReport, { due: 5 })).toEqual(['R60 due']);
    expect(faultsOf(lookBackReport, { items: [{ ...rebound, newCase: '' }] })).toEqual([
      'R61 items[0].newCase',
    ]);
    expect(faultsOf(lookBackReport, { items: [{ ...item, checkers: ['罗丹'] }] })).toEqual([
      'R61 items[0].checkers',
    ]);
    expect(faultsOf(lookBackReport, { ending: '妥否，请批示。' })).toEqual(['R19 ending']);
  });
});
