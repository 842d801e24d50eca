/** What other rules would do to the ledger as it stands today: lights that change, thresholds that are reached. */
import { countAll, proposals } from '../accountability/count';
import type { Case } from '../case/case';
import type { Day } from '../day';
import { colours, type Colour } from '../deadlines/rules';
import { warningOf } from '../deadlines/warning';
import type { CampaignRules } from '../rules';

export interface Tried {
  /** Cases by light, under the rules in force and under the tried ones; lights that no case has are left out. */
  readonly lights: readonly {
    readonly colour: Colour;
    readonly word: string;
    readonly before: number;
    readonly after: number;
  }[];
  /** Cases whose light changes. */
  readonly changed: readonly {
    readonly id: string;
    readonly site: string;
    readonly from: string;
    readonly to: string;
  }[];
  readonly changedCount: number;
  /** What is proposed under either, in words. */
  readonly proposals: { readonly before: readonly string[]; readonly after: readonly string[] };
}

/** Cases that are listed; the rest is counted. */
const LISTED = 20;

/** @param district by which the office's own district is counted. */
export function tryRules(
  cases: Iterable<Case>,
  day: Day,
  district: string,
  now: CampaignRules,
  tried: CampaignRules,
): Tried {
  const all = [...cases];
  const counts = new Map(colours.map((colour) => [colour, { before: 0, after: 0 }]));
  const changed: Tried['changed'][number][] = [];
  for (const kase of all) {
    const before = warningOf(kase, day, now.warnings);
    const after = warningOf(kase, day, tried.warnings);
    counts.get(before.colour)!.before += 1;
    counts.get(after.colour)!.after += 1;
    if (before.colour !== after.colour)
      changed.push({ id: kase.id, site: kase.facts.site, from: before.word, to: after.word });
  }
  const reached = ({ accountability: rules }: CampaignRules) =>
    proposals(countAll({ cases: all, rules, day, district })).map(({ words }) => words);
  return {
    lights: [...counts]
      .filter(([, { before, after }]) => before + after > 0)
      .map(([colour, both]) => ({ colour, word: tried.warnings.words[colour], ...both })),
    changed: changed.slice(0, LISTED),
    changedCount: changed.length,
    proposals: { before: reached(now), after: reached(tried) },
  };
}
