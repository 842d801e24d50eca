/** A 问责建议函 says what was counted, all of it, and proposes. */
import { describe, expect, it } from 'vitest';
import { countAll, proposals } from '../../../electron/service/campaign/accountability/count';
import { builtInRules } from '../../../electron/service/campaign/accountability/schemes';
import { proposalOfCount } from '../../../electron/service/campaign/papers/proposal-of-count';
import { asOf } from '../../../electron/service/campaign/case/history';
import { sampleCampaign } from '../../../electron/service/campaign/sample/campaign';
import { kinds } from '../../../templates/kinds/index';
import { sampleOffice } from '../../../templates/sample-office';

const day = '2017-10-31';
const changes = sampleCampaign();
const ids = new Set(changes.map(({ case: { id } }) => id));
const cases = [...ids].flatMap((id) => {
  const events = changes.flatMap(({ case: kase, event }) => (kase.id === id ? [event] : []));
  return asOf({ id, events }, day) ?? [];
});
const counting = countAll({ cases, rules: builtInRules, day, district: '禹王台区' });
const known = new Map(cases.map((kase) => [kase.id, kase]));
const [reached] = proposals(counting);

describe('the letter of a count', () => {
  it('names every case that was counted with its reason, the number and the clause', () => {
    const data = proposalOfCount(reached!, day, (id) => known.get(id));
    const [target] = data.targets;
    expect(target).toMatchObject({ unit: '禹王台区', count: reached!.evidence.length });
    for (const { case: id, why } of reached!.evidence) expect(target!.facts).toContain(`（${id}）：${why}`);
    expect(data.basis).toBe(reached!.rule.basis);
    expect(data.evidence.length).toBeGreaterThan(0);
  });

  it('is a paper without severe faults but for whom it goes to', () => {
    const kind = kinds.find(({ slug }) => slug === 'accountability-proposal')!;
    const data = proposalOfCount(reached!, day, (id) => known.get(id));
    const severe = kind.check(data, sampleOffice).filter(({ severity }) => severity === 'E');
    expect(severe.filter(({ path }) => !path.startsWith('addressees')).map(({ message }) => message)).toEqual(
      [],
    );
  });
});
