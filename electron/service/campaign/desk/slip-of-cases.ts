/** The cases of one unit → the data of its 交办单: one slip that lists them all, each with its demand and its day. */
import { handoverSchema, type Handover } from '../../../../templates/kinds/handover/schema';
import type { Office } from '../../../../templates/office';
import type { Case } from '../case/case';
import { unitsOf } from '../case/facts';
import { paperDate, type Day } from '../day';
import type { HandOver } from '../hand-over-terms';

/** What all have alike, or each of them once. */
const each = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value) => value !== '')),
];

/** @param cases at least one, all of the same first unit, which is addressed. */
export function slipOfCases(
  cases: readonly Case[],
  terms: HandOver['terms'],
  on: Day,
  office: Office,
): Handover {
  const known = cases.map(({ id, facts }) => ({ id, ...facts, ...terms.facts }));
  const [unit = ''] = unitsOf(known[0]!);
  const batches = each(known.map(({ batch }) => batch));
  const days = each(known.map(({ assignedOn }) => assignedOn));
  return handoverSchema.parse({
    title: `关于交办${batches.length === 1 ? batches[0]! : ''}环境问题的通知（${known.length}件）`,
    addressees: [{ name: unit, level: 'subordinate' }],
    source: each(known.map(({ source }) => source)).join('、'),
    batch: batches.join('、'),
    assignedOn: days.length === 1 ? paperDate(days[0]!) : '',
    items: known.map((one) => ({
      ...{ caseNumber: one.id, site: one.site === '' ? one.place : one.site, category: one.category },
      ...{ place: one.place === '' ? one.township + one.village : one.place, problem: one.problem },
      ...{ requirements: one.requirements, deadline: terms.deadline, units: [...unitsOf(one)] },
    })),
    demands: [terms.feedbackRequirements, terms.consequence].filter((line) => line !== '').join('\n'),
    feedbackDeadline: terms.feedbackDeadline,
    signatory: terms.signatory,
    date: paperDate(on),
    contact: office.contact.person,
    phone: office.contact.phone,
  });
}
