/** A case → the data of its 督办单: what was typed when it was registered is not typed again. */
import {
  supervisionOrderSchema,
  type SupervisionOrder,
} from '../../../../templates/kinds/supervision-order/schema';
import type { Office } from '../../../../templates/office';
import type { Case } from '../case/case';
import { unitsOf } from '../case/facts';
import { paperDate, type Day } from '../day';
import type { HandOver } from '../hand-over-terms';

export function orderOfCase(kase: Case, terms: HandOver['terms'], on: Day, office: Office): SupervisionOrder {
  const facts = { ...kase.facts, ...terms.facts };
  const units = unitsOf(facts);
  const { coordinates, site, place, township, village } = facts;
  return supervisionOrderSchema.parse({
    formName: terms.level === '挂牌督办' ? '挂牌督办通知书' : '督办通知书',
    level: terms.level,
    title: `关于${site === '' ? place : site}环境问题整改的督办通知`,
    addressees: units.map((name) => ({ name, level: 'subordinate' })),
    source: facts.source,
    batch: facts.batch,
    assignedOn: paperDate(facts.assignedOn),
    sourceNumber: facts.sourceNumber,
    site,
    creditCode: facts.creditCode,
    place,
    locality: township + village,
    coordinates: coordinates ? `${coordinates.longitude}，${coordinates.latitude}` : '',
    category: facts.category,
    foundOn: facts.foundOn === undefined ? '' : paperDate(facts.foundOn),
    problem: facts.problem,
    measure: facts.way,
    requirements: facts.requirements,
    deadline: terms.deadline,
    feedbackDeadline: terms.feedbackDeadline,
    feedbackRequirements: terms.feedbackRequirements,
    units,
    persons: facts.persons,
    leaders: facts.leaders,
    consequence: terms.consequence,
    signatory: terms.signatory,
    writtenDate: paperDate(on),
    contact: office.contact.person,
    phone: office.contact.phone,
  });
}
