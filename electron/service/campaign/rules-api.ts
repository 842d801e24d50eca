/** Calls on the campaign's rules: kept, tried, counted by. */
import { parseDeadline } from '../../../templates/official/deadlines';
import type { Input, Output } from '../../contract';
import type { Desk } from '../desk/desk';
import { create } from '../desk/records';
import { officeOfDesk } from '../desk/office';
import { AppError } from '../errors';
import { countAll, proposals } from './accountability/count';
import { checkHolidays } from './calendar/holidays';
import { paperDate, type Day } from './day';
import { dueOf } from './deadlines/due';
import { refusal } from './desk/advance';
import { casesOn } from './desk/cases-on';
import type { Ledger } from './desk/ledger';
import { tryRules } from './figures/try-rules';
import { proposalOfCount } from './papers/proposal-of-count';

/** @throws AppError `conflict`, or `faults` for a holiday table that cannot be right. */
export const saveRules = (
  desk: Desk,
  ledger: Ledger,
  rules: Input<'saveCampaignRules'>,
): Promise<Output<'saveCampaignRules'>> =>
  desk.alone(async () => {
    if (rules.revision !== ledger.rules().revision)
      throw new AppError('conflict', {
        message: '规则刚在别处改过，这次修改没有保存',
        remedy: '请刷新后在新的内容上再改。',
      });
    const faults = checkHolidays(rules.holidays);
    if (faults.length > 0) throw refusal(faults);
    const next = { ...rules, revision: rules.revision + 1 };
    await ledger.saveRules(next);
    return next;
  });

export function countDeadline(
  ledger: Ledger,
  { words, from }: Input<'countDeadline'>,
): Output<'countDeadline'> {
  const deadline = parseDeadline(words);
  if (!deadline)
    return { note: `“${words}”不是可以核对的时间，请写明日期，或写“立行立改”“长期坚持”。`, readable: false };
  const { day, note } = dueOf(deadline, from, ledger.rules().deadlines, ledger.calendar());
  return { ...(day === undefined ? {} : { day }), note, readable: true };
}

async function counted(desk: Desk, ledger: Ledger, day: Day) {
  const cases = await casesOn(ledger, day);
  const { district, shortName } = officeOfDesk(desk);
  const rules = ledger.rules().accountability;
  return { cases, counting: countAll({ cases, rules, day, district: district || shortName }) };
}

export async function draftProposal(
  desk: Desk,
  ledger: Ledger,
  { day = ledger.today(), rule, subject }: Input<'draftProposal'>,
): Promise<Output<'draftProposal'>> {
  const { cases, counting } = await counted(desk, ledger, day);
  const proposal = proposals(counting).find((one) => one.rule.id === rule && one.subject === subject);
  if (proposal === undefined)
    throw new AppError('rule', {
      message: `${subject}在${paperDate(day)}没有达到这一条`,
      remedy: '请刷新后再看。',
    });
  const known = new Map(cases.map((kase) => [kase.id, kase]));
  const data = proposalOfCount(proposal, day, (id) => known.get(id));
  return { paper: (await create(desk, { kind: 'accountability-proposal', data })).summary.id };
}

export async function accountability(
  desk: Desk,
  ledger: Ledger,
  { day = ledger.today() }: Input<'accountability'>,
): Promise<Output<'accountability'>> {
  const { counting } = await counted(desk, ledger, day);
  return {
    day,
    proposals: [...proposals(counting)],
    uncounted: counting.uncounted.map(({ rule, reason }) => ({ rule: rule.id, reason })),
  };
}

/** What the rules would do to today's ledger. */
export function tried(desk: Desk, ledger: Ledger, rules: Input<'tryRules'>): Output<'tryRules'> {
  const { district, shortName } = officeOfDesk(desk);
  return tryRules(ledger.cases.values(), ledger.today(), district || shortName, ledger.rules(), rules);
}
