/** One line of the ledger for a day: what filters, groups and papers read of a case. */
import { attemptOf, deadlineOf, outcomeNames, type Case } from '../case/case';
import { originNames } from '../case/facts';
import { stateNames, type State } from '../case/states';
import type { Day } from '../day';
import type { Colour, WarningRules } from '../deadlines/rules';
import { warningOf } from '../deadlines/warning';

export interface LedgerRow {
  readonly id: string;
  readonly state: State;
  readonly stateName: string;
  readonly colour: Colour;
  readonly colourWord: string;
  /** Days left, negative when overdue; absent where nothing is due. */
  readonly left?: number;
  readonly source: string;
  readonly origin: string;
  readonly batch: string;
  /** Days are '' while there is none. */
  readonly assignedOn: Day;
  readonly township: string;
  readonly site: string;
  readonly place: string;
  readonly category: string;
  readonly problem: string;
  readonly way: string;
  readonly leadUnit: string;
  readonly units: readonly string[];
  readonly persons: readonly string[];
  readonly leaders: readonly string[];
  /** The deadline in force, in words, and the day that counts now. */
  readonly deadline: string;
  readonly due: Day;
  /** The first deadline, when it was extended since. */
  readonly extendedFrom: Day;
  readonly level: string;
  readonly urged: number;
  readonly handedOverOn: Day;
  readonly reportedOn: Day;
  readonly completedOn: Day;
  readonly checkedOn: Day;
  readonly outcome: string;
  readonly attempts: number;
  readonly closedOn: Day;
  readonly closureNumber: string;
  readonly lookBackDue: Day;
  readonly lookBacks: string;
  readonly reboundCount: number;
  readonly parent: string;
  readonly archiveNumber: string;
  readonly remark: string;
}

const names = (people: readonly { readonly name: string }[]): readonly string[] =>
  people.map(({ name }) => name);

export function ledgerRow(kase: Case, day: Day, rules: WarningRules): LedgerRow {
  const { facts } = kase;
  const { colour, word, due, left } = warningOf(kase, day, rules);
  const deadline = deadlineOf(kase);
  const attempt = attemptOf(kase);
  const [first] = kase.deadlines;
  return {
    id: kase.id,
    state: kase.state,
    stateName: stateNames[kase.state],
    colour,
    colourWord: word,
    ...(left === undefined ? {} : { left }),
    source: facts.source,
    origin: originNames[facts.origin],
    batch: facts.batch,
    assignedOn: facts.assignedOn,
    township: facts.township,
    site: facts.site,
    place: facts.place,
    category: facts.category,
    problem: facts.problem,
    way: facts.way,
    leadUnit: facts.leadUnit,
    units: facts.units,
    persons: names(facts.persons),
    leaders: names(facts.leaders),
    deadline: deadline?.words ?? '',
    due: due ?? deadline?.due ?? '',
    extendedFrom: kase.deadlines.length > 1 ? (first?.due ?? '') : '',
    level: kase.level,
    urged: kase.urged,
    handedOverOn: kase.handedOverOn ?? '',
    reportedOn: attempt?.reportedOn ?? '',
    completedOn: attempt?.completedOn ?? '',
    checkedOn: attempt?.checkedOn ?? '',
    outcome: attempt ? outcomeNames[attempt.outcome] : '',
    attempts: kase.attempts.length,
    closedOn: kase.closedOn ?? '',
    closureNumber: kase.closureNumber,
    lookBackDue: kase.lookBacks.find(({ doneOn }) => doneOn === undefined)?.due ?? '',
    lookBacks: kase.lookBacks
      .flatMap(({ doneOn, outcome }) =>
        doneOn === undefined ? [] : [`${doneOn}${outcome === 'rebounded' ? '反弹' : '稳定'}`],
      )
      .join('、'),
    reboundCount: kase.reboundCount,
    parent: kase.parent ?? '',
    archiveNumber: kase.archiveNumber,
    remark: facts.remark,
  };
}
