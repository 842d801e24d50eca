/** What was counted → the data of a 问责建议函: facts, clause and evidence from the ledger; a proposal, never a decision. */
import {
  accountabilityProposalSchema,
  proposals,
  type AccountabilityProposal,
} from '../../../../templates/kinds/accountability-proposal/schema';
import type { Proposal } from '../accountability/count';
import { scopes, windows } from '../accountability/rule';
import type { Case } from '../case/case';
import { paperDate, type Day } from '../day';

/** Papers that prove an incident, the latest first in importance. */
const proofs: ReadonlySet<string> = new Set([
  'supervision-order',
  'handover',
  'site-check',
  'look-back',
  'closure',
]);

/** What rules call 问责 without a way is for those who may decide it. */
const PASSED_ON = '移送纪检监察机关审查处理' satisfies (typeof proposals)[number];

/** `汪屯乡王屯村石材加工厂（XC-201710-0012）：2017年10月26日核查不合格` */
const factOf = (kase: Case | undefined, { case: id, why }: Proposal['evidence'][number]): string =>
  kase === undefined ? why : `${kase.facts.township}${kase.facts.site || kase.facts.place}（${id}）：${why}`;

function proofsOf(kase: Case): AccountabilityProposal['evidence'] {
  return kase.papers
    .filter(({ kind }) => proofs.has(kind))
    .map(({ title, number, on }) => ({ name: title, number, date: paperDate(on) }));
}

/**
 * @param day on which it was counted; the letter's own date.
 * @param caseNamed cases as they stood on the day.
 */
export function proposalOfCount(
  { subject, rule, from, to, count, evidence, words }: Proposal,
  day: Day,
  caseNamed: (id: string) => Case | undefined,
): AccountabilityProposal {
  const until = to < day ? to : day;
  const span =
    rule.window === 'total' ? `截至${paperDate(until)}` : `${paperDate(from)}至${paperDate(until)}`;
  const cases = evidence.map(({ case: id }) => caseNamed(id));
  const ids = [...new Set(evidence.map(({ case: id }) => id))];
  return accountabilityProposalSchema.parse({
    title: `关于对${rule.scope === 'case' ? `问题${subject}` : subject}有关问题进行问责的建议函`,
    opening: `按照量化问责机制，我办对台账逐件核对，${span}${words.slice(words.indexOf(span) + span.length).split('。')[0]}。现将有关情况和建议函告如下：`,
    basis: rule.basis,
    targets: [
      {
        unit: subject,
        post: rule.post === '' ? scopes[rule.scope] : rule.post,
        facts: evidence.map((one, n) => factOf(cases[n], one)).join('；') + '。',
        clause: `${windows[rule.window]}达到${rule.threshold}件（次）的情形`,
        count,
        proposal: proposals.find((way) => rule.measure.includes(way)) ?? PASSED_ON,
      },
    ],
    evidence: ids.flatMap((id) => {
      const kase = caseNamed(id);
      return kase === undefined ? [] : proofsOf(kase);
    }),
    writtenDate: paperDate(day),
  });
}
