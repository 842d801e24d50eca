/** Papers of a case begin with what the case knows, whatever their kind. */
import { describe, expect, it } from 'vitest';
import { draftOfCase } from '../../../electron/service/campaign/papers/draft-of-case';
import { sampleCampaign } from '../../../electron/service/campaign/sample/campaign';
import { blankOf } from '../../../electron/service/desk/records';
import { moves } from '../../../electron/service/campaign/moves/table';
import type { Kind } from '../../../templates/kind';
import { sampleOffice } from '../../../templates/sample-office';
import { kinds } from '../../../templates/kinds/index';

const cases = new Map(sampleCampaign().map(({ case: kase }) => [kase.id, kase]));
const closed = [...cases.values()].find(({ state, attempts }) => state === 'closed' && attempts.length > 1)!;
const kindOf = (slug: string): Kind => kinds.find((kind) => kind.slug === slug)!;
const draft = (slug: string) =>
  draftOfCase(
    closed,
    kindOf(slug),
    blankOf(kindOf(slug)) as Record<string, unknown>,
    '2018-03-20',
    sampleOffice,
  ) as Record<string, unknown>;

/** The papers that steps ask for. */
const asked = [...new Set(Object.values(moves).flatMap(({ paper }) => paper?.kinds ?? []))].filter(
  (kind) => kind !== 'scan',
);

describe('a draft of a case', () => {
  it.each(asked)('%s is what the kind takes, and names the place', (slug) => {
    const data = draft(slug);
    expect(kindOf(slug).schema.safeParse({ ...data, title: data.title ?? '题目' }).success).toBe(true);
    expect(JSON.stringify(data)).toContain(closed.facts.site);
  });

  it('knows of its 督办单 all that was registered and handed over', () => {
    expect(draft('supervision-order')).toMatchObject({
      title: `关于${closed.facts.site}环境问题整改的督办通知`,
      source: '环保部巡查组',
      problem: closed.facts.problem,
      requirements: closed.facts.requirements,
      measure: closed.facts.way,
      units: [closed.facts.leadUnit, ...closed.facts.units],
      persons: closed.facts.persons,
      deadline: closed.deadlines.at(-1)!.words,
      addressees: [closed.facts.leadUnit, ...closed.facts.units].map((name) => ({
        name,
        level: 'subordinate',
      })),
      writtenDate: '2018年3月20日',
    });
  });

  it('makes the case the one row of a list, and gives later papers what was reported', () => {
    const { items } = draft('look-back') as { items: readonly Record<string, unknown>[] };
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      caseNumber: closed.id,
      site: closed.facts.site,
      persons: closed.facts.persons.map(({ name }) => name),
    });
    expect(draft('closure')).toMatchObject({
      caseNumber: closed.id,
      order: closed.papers.find(({ kind }) => kind === 'supervision-order')!.number,
      actions: closed.attempts.at(-1)!.measures,
    });
  });
});
