/** 量化问责: which cases count and why, when a step of the ladder is reached, and that a proposal is all that comes of it. */
import { describe, expect, it } from 'vitest';
import { countAll, proposals } from '../../../electron/service/campaign/accountability/count';
import { ruleSchema, windowOf } from '../../../electron/service/campaign/accountability/rule';
import { builtInRules } from '../../../electron/service/campaign/accountability/schemes';
import type { Case } from '../../../electron/service/campaign/case/case';
import { caseOf, deadlineTo, tell, type Teller } from './story';

const id = (n: number): string => `XC-201710-${String(n).padStart(4, '0')}`;
const handed = (n: number, facts = {}): Teller =>
  tell('2017-10-09').register(facts, id(n)).propose().handOver(deadlineTo('2017-10-20')).sign();
const district = '禹王台区';
const national = builtInRules.filter(({ scheme }) => scheme === '115');

/** Four that count for October, and five that look like it and do not. */
const ledger = (): readonly Case[] =>
  [
    handed(1),
    handed(2).on('2017-10-22').report(),
    handed(3).on('2017-10-19').report().check().fail('2017-11-20'),
    // missed and failed is one case
    handed(4).on('2017-10-22').report().check().fail('2017-10-28'),
    handed(5).on('2017-10-20').report(),
    handed(6)
      .on('2017-10-19')
      .do('extend', 'director', { ...deadlineTo('2017-11-20'), reason: '设备未到' }, 'extension'),
    handed(7).on('2017-10-19').suspend(),
    handed(8, { origin: 'own' }),
    tell('2017-10-09').register({}, id(9)).do('void', 'director', { approver: '周区长', reason: '误登' }),
  ].map(caseOf);

describe('counting by the national scheme', () => {
  const counting = countAll({ cases: ledger(), rules: national, day: '2017-10-31', district });
  const unrectified = counting.counts.filter(({ rule }) => rule.class === 'unrectified');

  it('counts each case once and says why', () => {
    const [first] = unrectified;
    expect(first?.evidence.map(({ case: of, on, why }) => [of, on, why])).toEqual([
      [id(1), '2017-10-21', '整改时限为2017-10-20前（2017年10月20日到期），到期没有上报整改情况'],
      [id(2), '2017-10-21', '整改时限为2017-10-20前（2017年10月20日到期），到期没有上报整改情况'],
      [id(3), '2017-10-19', '2017年10月19日核查不合格：院内仍有原料'],
      [id(4), '2017-10-21', '整改时限为2017-10-20前（2017年10月20日到期），到期没有上报整改情况'],
    ]);
    expect(unrectified.map(({ count, reached, rule }) => [rule.threshold, count, reached])).toEqual([
      [2, 4, true],
      [4, 4, true],
      [6, 4, false],
    ]);
  });

  it('proposes the highest step that was reached, as a proposal with its basis', () => {
    const [proposal, ...others] = proposals(counting);
    expect(others).toEqual([]);
    expect(proposal?.rule.post).toBe('县（区）长');
    expect(proposal?.below.map(({ post }) => post)).toEqual(['副县（区）长']);
    expect(proposal?.evidence).toHaveLength(4);
    expect(proposal?.words).toMatch(
      /^禹王台区2017年10月1日至2017年10月31日未按要求整改4件，达到《.*》（环督察〔2017〕115号）规定的当月4件（次）。建议由有权机关研究，对县（区）长予以问责。$/u,
    );
    expect(proposal?.words).not.toMatch(/决定|给予处分/u);
  });

  it('says what it cannot count: cities are counted by all their districts', () => {
    expect(counting.uncounted.map(({ rule, reason }) => [rule.scope, reason])).toEqual(
      Array.from({ length: 3 }, () => ['city', '按全市各县区合计，本区的台账算不出来。']),
    );
  });

  it('counts a month by itself and nothing before the rule began', () => {
    const count = (day: string) =>
      countAll({ cases: ledger(), rules: national, day, district }).counts.find(
        ({ rule }) => rule.threshold === 2,
      )?.count;
    expect(count('2017-10-19')).toBe(1);
    expect(count('2017-10-20')).toBe(1);
    expect(count('2017-10-21')).toBe(4);
    // a month later only the new deadlines that passed in it
    expect(
      countAll({ cases: ledger(), rules: national, day: '2017-11-30', district }).counts[0]?.evidence.map(
        ({ case: of }) => of,
      ),
    ).toEqual([id(3), id(6)]);
    const found = [1, 2, 3, 4, 5].map((n) => caseOf(tell('2017-09-20').register({ origin: 'found' }, id(n))));
    expect(countAll({ cases: found, rules: national, day: '2017-09-30', district }).counts).toEqual([]);
  });

  it('counts newly found problems by the day on which they were found', () => {
    const found = [1, 2, 3, 4, 5].map((n) =>
      caseOf(
        tell('2017-11-02').register(
          { origin: 'found', foundOn: n === 5 ? '2017-11-01' : '2017-10-30' },
          id(n),
        ),
      ),
    );
    const count = (day: string) =>
      countAll({ cases: found, rules: national, day, district }).counts.find(
        ({ rule }) => rule.class === 'found',
      )?.count;
    expect([count('2017-10-31'), count('2017-11-30')]).toEqual([4, 1]);
  });
});

describe('the other built-in schemes', () => {
  it('are samples, switched off, whole and numbered once', () => {
    const others = builtInRules.filter(({ scheme }) => scheme !== '115');
    expect(others.map(({ enabled }) => enabled)).toEqual(others.map(() => false));
    expect(new Set(others.map(({ scheme }) => scheme))).toEqual(new Set(['广元', '安阳', '郑州', '秸秆']));
    expect(new Set(builtInRules.map((rule) => rule.id)).size).toBe(builtInRules.length);
    expect(national.map(({ threshold, scope }) => `${scope}${threshold}`)).toEqual([
      ...['district2', 'district4', 'district6', 'district5', 'district10', 'district15'],
      ...['city2', 'city3', 'city4'],
    ]);
  });

  it('count rankings by their last places', () => {
    const rules = builtInRules
      .filter(({ scheme }) => scheme === '安阳')
      .map((rule) => ({ ...rule, enabled: true }));
    const rankings = [
      { on: '2017-10-31', unit: '南郊乡', place: 81, of: 90 },
      { on: '2017-10-31', unit: '汪屯乡', place: 80, of: 90 },
      { on: '2017-11-30', unit: '南郊乡', place: 90, of: 90 },
    ];
    const counting = countAll({ cases: [], rules, day: '2017-12-01', district, rankings });
    expect(proposals(counting).map(({ subject, count, rule }) => [subject, count, rule.measure])).toEqual([
      ['南郊乡', 2, '约谈'],
    ]);
    expect(countAll({ cases: [], rules, day: '2017-12-01', district }).uncounted[0]?.reason).toBe(
      '没有录入排名。',
    );
  });

  it('count by township, case and unit', () => {
    const rule = (given: object) =>
      ruleSchema.parse({
        id: 'x',
        scheme: '自定',
        window: 'total',
        threshold: 1,
        measure: '提醒',
        basis: '区里的办法',
        ...given,
      });
    const story = handed(1).on('2017-10-12');
    const urge = { level: '重点督办' };
    const kase = caseOf(
      story
        .do('urge', 'director', urge, 'supervision-order')
        .do('urge', 'director', urge, 'supervision-order'),
    );
    const subjects = (given: object) =>
      countAll({
        cases: [kase, caseOf(handed(2, { township: '汪屯乡' }))],
        rules: [rule(given)],
        day: '2017-10-25',
        district,
      }).counts.map(({ subject, count }) => [subject, count]);
    expect(subjects({ scope: 'case', class: 'urged' })).toEqual([[id(1), 2]]);
    expect(subjects({ scope: 'township', class: 'overdue' })).toEqual([
      ['南郊乡', 1],
      ['汪屯乡', 1],
    ]);
    expect(subjects({ scope: 'unit', class: 'overdue' })).toEqual([
      ['区环保局', 2],
      ['南郊乡', 2],
    ]);
  });

  it('know the season of the action plans', () => {
    expect(windowOf({ window: 'season' }, '2018-01-31')).toEqual({ from: '2017-10-01', to: '2018-03-31' });
    expect(windowOf({ window: 'season' }, '2018-04-01')).toEqual({ from: '2018-04-01', to: '2018-09-30' });
    expect(windowOf({ window: 'month', since: '2017-10-15' }, '2017-10-31')).toEqual({
      from: '2017-10-15',
      to: '2017-10-31',
    });
  });
});
