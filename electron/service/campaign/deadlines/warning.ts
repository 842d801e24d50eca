/** The light of a case on a day, by rule; it has a word always, so that a black-and-white print tells it too. */
import { parseDeadline } from '../../../../templates/official/deadlines';
import { attemptOf, deadlineOf, type Case, type CaseDeadline } from '../case/case';
import { isAwaited, isClosed, isEnd } from '../case/states';
import { daysBetween, type Day } from '../day';
import { recurrenceAfter, type Recurring } from './due';
import type { Colour, WarningRules } from './rules';

export interface Warning {
  readonly colour: Colour;
  readonly word: string;
  /** The day that counts now: of the deadline, its next stage, or its next return. */
  readonly due?: Day;
  /** Days left; negative when overdue. Absent where nothing is due any more. */
  readonly left?: number;
}

/** The texts of deadlines are few and read over and over. */
const readings = new Map<string, Recurring | undefined>();

function recurringOf(words: string): Recurring | undefined {
  if (!readings.has(words)) {
    if (readings.size > 10_000) readings.clear();
    const deadline = parseDeadline(words);
    readings.set(words, deadline?.kind === 'recurring' ? deadline : undefined);
  }
  return readings.get(words);
}

/** The first return of a recurring duty that no report has settled. */
function nextReturn(recurring: Recurring, from: Day, reports: readonly { readonly on: Day }[]): Day {
  const last = reports.reduce((latest, { on }) => (on > latest ? on : latest), from);
  const due = recurrenceAfter(recurring, from);
  // a report settles the period in which it lies, up to and with the day on which it is due
  return last === from ? due : recurrenceAfter(recurring, laterPeriod(recurring, due, last));
}

function laterPeriod(recurring: Recurring, first: Day, report: Day): Day {
  let due = first;
  while (due < report) due = recurrenceAfter(recurring, due);
  return due;
}

/** The day that counts of a deadline: the first unfinished stage's, else its own; '' for a standing duty. */
export function dueOfCase(kase: Case): { readonly due?: Day; readonly from?: Day } {
  const deadline = deadlineOf(kase);
  if (!deadline) return {};
  const from = deadline.setOn;
  const recurring = recurringOf(deadline.words);
  if (recurring) return { due: nextReturn(recurring, from, kase.progress), from };
  const due = stageDue(deadline) ?? deadline.due;
  return due === undefined ? { from } : { due, from };
}

const stageDue = ({ stages }: CaseDeadline): Day | undefined =>
  stages.find(({ doneOn }) => doneOn === undefined)?.due;

/**
 * @param kase the case as it stood on the day (`asOf`, for a past one).
 * @param day the day for which the light is asked.
 */
export function warningOf(kase: Case, day: Day, rules: WarningRules): Warning {
  const light = (colour: Colour, due?: Day, left?: number): Warning => ({
    colour,
    word: rules.words[colour],
    ...(due === undefined ? {} : { due }),
    ...(left === undefined ? {} : { left }),
  });
  if (kase.state === 'suspended') return light('grey');
  if (isClosed(kase.state)) return light('blue');
  if (isEnd(kase.state)) return light('none');
  const { due, from } = dueOfCase(kase);
  if (due === undefined || from === undefined) return light('none');
  // once the report is in, the unit was in time or it was not
  if (isAwaited(kase.state)) {
    const reported = attemptOf(kase)!.reportedOn;
    return reported > due ? light('red', due, daysBetween(reported, due)) : light('green', due);
  }
  const left = daysBetween(day, due);
  if (left < 0) return light('red', due, left);
  if (rules.orangeDays > 0 && left <= rules.orangeDays) return light('orange', due, left);
  const share = rules.yellowShare * daysBetween(from, due);
  return light(left <= rules.yellowDays || left <= share ? 'yellow' : 'green', due, left);
}
