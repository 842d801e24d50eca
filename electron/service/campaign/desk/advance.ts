/** Steps of cases as an office makes them: times and days that follow from the rules are filled in, the rest is told. */
import { parseDeadline } from '../../../../templates/official/deadlines';
import type { Fault } from '../../../../templates/official/fault';
import type { Desk } from '../../desk/desk';
import { breathe } from '../../desk/tools';
import { AppError } from '../../errors';
import { apply } from '../case/apply';
import type { Case } from '../case/case';
import { caseIds } from '../case/case-id';
import type { Actor, CaseEvent, CasePaper } from '../case/event';
import { merge, rebound, type Changed, type Pair } from '../case/pairs';
import { REGISTER } from '../case/register';
import { addMonths, type Day } from '../day';
import { dueOf } from '../deadlines/due';
import { moveNamed, moves } from '../moves/table';
import type { Ledger } from './ledger';

/** What a window tells of a step; the moment is the desk's. */
export interface Step {
  readonly move: string;
  readonly on: Day;
  readonly by: Actor;
  readonly basis: string;
  readonly paper?: CasePaper | undefined;
  readonly data?: unknown;
}

/** The faults of a refused step as one refusal. */
export function refusal(faults: readonly Fault[]): AppError {
  const [first] = faults;
  const more = faults.length > 1 ? `（共 ${faults.length} 处需要处理）` : '';
  return new AppError('faults', {
    message: `${first!.message.replace(/。$/u, '')}${more}`,
    remedy: first!.remedy,
  });
}

/** A case that could not be taken along, and why. */
export interface Refused {
  readonly id: string;
  readonly message: string;
  readonly remedy: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The day on which a written deadline falls due; undefined for one that never does, or cannot be read. */
export function dayOfDeadline(words: string, from: Day, { rules, calendar }: Ledger): Day | undefined {
  const deadline = parseDeadline(words);
  return deadline && dueOf(deadline, from, rules().deadlines, calendar()).day;
}

/** The day that a written deadline means, counted from the step; 回头看 by the office's months. */
export function filledIn({ move, on, data }: Step, ledger: Ledger): unknown {
  if (!isObject(data)) return data;
  if (move === 'close' && data.lookBacks === undefined)
    return {
      ...data,
      lookBacks: ledger.rules().deadlines.lookBackMonths.map((months) => addMonths(on, months)),
    };
  if (typeof data.deadline !== 'string' || data.due !== undefined) return data;
  const day = dayOfDeadline(data.deadline, on, ledger);
  return day === undefined ? data : { ...data, due: day };
}

const eventOf = (desk: Desk, ledger: Ledger, step: Step): CaseEvent => ({
  ...step,
  at: desk.at(),
  data: filledIn(step, ledger),
});

const PAIRED: ReadonlySet<string> = new Set(['rebound', 'merge', 'absorb']);

/**
 * @param events how many events of the case the window knew of.
 * @throws AppError `conflict` when there are others since, `faults` when the step is refused.
 */
export const advance = (
  desk: Desk,
  ledger: Ledger,
  { id, events, step }: { readonly id: string; readonly events: number; readonly step: Step },
): Promise<Case> =>
  desk.alone(async () => {
    const kase = ledger.caseNamed(id);
    if (kase.events !== events)
      throw new AppError('conflict', {
        message: `${id}刚在别处办理过，这一步没有保存`,
        remedy: '请刷新后看一看现在的情况，再办理。',
      });
    if (PAIRED.has(step.move))
      throw new AppError('move', {
        message: '这一步要连同另一个问题一起办理',
        remedy: '请从“反弹”或“合并”办理。',
      });
    const applied = apply(kase, eventOf(desk, ledger, step));
    if (!applied.ok) throw refusal(applied.faults);
    const label = moveNamed(step.move)?.label ?? step.move;
    await ledger.commit(
      { action: `case.${step.move}`, subject: id, note: `${label} ${kase.facts.site}`.trim() },
      [applied],
    );
    return applied.case;
  });

/** @param given one step for all of them; a case that refuses it is left as it is and told. */
export async function advanceAll(
  desk: Desk,
  ledger: Ledger,
  { ids, step }: { readonly ids: readonly string[]; readonly step: Step },
): Promise<{ readonly done: string[]; readonly refused: Refused[] }> {
  const done: string[] = [];
  const refused: Refused[] = [];
  for (const id of new Set(ids)) {
    try {
      await advance(desk, ledger, { id, events: ledger.caseNamed(id).events, step });
      done.push(id);
    } catch (error) {
      if (!(error instanceof AppError) || ['disk', 'readonly'].includes(error.code)) throw error;
      refused.push({ id, message: error.message, remedy: error.remedy });
    }
    await breathe();
  }
  return { done, refused };
}

function rowRefusal(i: number, faults: readonly Fault[]): AppError {
  const { message, remedy } = refusal(faults);
  return new AppError('faults', { message: `第${i + 1}行：${message}`, remedy });
}

/** New cases, all or none, in one entry of the journal. @throws AppError `faults`, with the row's number. */
export const registerCases = (
  desk: Desk,
  ledger: Ledger,
  given: Omit<Step, 'move' | 'data'> & { readonly items: readonly unknown[] },
): Promise<readonly Case[]> =>
  desk.alone(async () => {
    const { items, ...step } = given;
    const next = caseIds(
      [...ledger.cases.keys(), ...ledger.unread().map(({ id }) => id)],
      ledger.rules().series,
    );
    const changed: Changed[] = [];
    const refused: AppError[] = [];
    for (const [i, facts] of items.entries()) {
      const data = { id: next(step.on), facts };
      const applied = apply(undefined, { ...step, move: REGISTER, at: desk.at(), data });
      if (applied.ok) changed.push(applied);
      else refused.push(rowRefusal(i, applied.faults));
    }
    const [first] = refused;
    if (first) {
      const more = refused.length > 1 ? `（共 ${refused.length} 行需要处理）` : '';
      throw new AppError('faults', { message: first.message + more, remedy: first.remedy });
    }
    const ids = changed.map(({ case: { id } }) => id);
    const note = ids.length === 1 ? ids[0]! : `${ids[0]!}至${ids.at(-1)!}，共${ids.length}个`;
    await ledger.commit({ action: 'case.register', subject: ids.length === 1 ? ids[0]! : '', note }, changed);
    return changed.map(({ case: kase }) => kase);
  });

async function both(ledger: Ledger, pair: Pair, move: 'rebound' | 'merge'): Promise<readonly [Case, Case]> {
  if (!pair.ok) throw refusal(pair.faults);
  const [first, second] = pair.changed;
  const note = `${moves[move].label} ${first.case.id}、${second.case.id}`;
  await ledger.commit({ action: `case.${move}`, subject: first.case.id, note }, pair.changed);
  return [first.case, second.case];
}

/** 反弹: the old case and the new one in one entry of the journal. */
export const reboundCase = (
  desk: Desk,
  ledger: Ledger,
  { id, problem, step }: { readonly id: string; readonly problem: string; readonly step: Omit<Step, 'move'> },
): Promise<readonly [Case, Case]> =>
  desk.alone(() => {
    const next = caseIds(ledger.cases.keys(), ledger.rules().series);
    const event = eventOf(desk, ledger, { ...step, move: 'rebound' });
    return both(ledger, rebound(ledger.caseNamed(id), event, next(step.on), problem), 'rebound');
  });

/** 合并: a duplicate into another. */
export const mergeCases = (
  desk: Desk,
  ledger: Ledger,
  { id, into, step }: { readonly id: string; readonly into: string; readonly step: Omit<Step, 'move'> },
): Promise<readonly [Case, Case]> =>
  desk.alone(() => {
    const event = eventOf(desk, ledger, { ...step, move: 'merge' });
    return both(ledger, merge(ledger.caseNamed(id), ledger.caseNamed(into), event), 'merge');
  });
