/** A case's events one after the other: the truth that is stored; the case of any moment is made of them. */
import { AppError } from '../../errors';
import { dayOfMoment, type Day } from '../day';
import { apply, take } from './apply';
import type { Case } from './case';
import type { CaseEvent } from './event';

/** How a case lies in the store. */
export interface CaseHistory {
  readonly id: string;
  readonly events: readonly CaseEvent[];
}

/**
 * The case that events make, each checked as it was when it was made.
 * @returns undefined when there is no event.
 * @throws AppError `history` when an event does not follow from those before it: the file was changed by hand.
 */
export function replay(events: readonly CaseEvent[]): Case | undefined {
  let kase: Case | undefined;
  for (const event of events) {
    const applied = apply(kase, event);
    if (!applied.ok)
      throw new AppError('history', {
        message: `${kase?.id ?? '问题'}的第${(kase?.events ?? 0) + 1}条记录不成立：${applied.faults[0]!.message}`,
        remedy: '文件可能被改动过，请从备份恢复。',
      });
    kase = applied.case;
  }
  return kase;
}

/** The case that the events of the store make, which were checked when they were put there. */
export const fold = (events: readonly CaseEvent[]): Case | undefined =>
  events.reduce<Case | undefined>((kase, event) => take(kase, event), undefined);

/** The events that were put down by the end of a day in China. */
export const eventsBy = (events: readonly CaseEvent[], day: Day): readonly CaseEvent[] =>
  events.filter(({ at }) => dayOfMoment(at) <= day);

/** The case as it was put down by the end of a day; undefined when it was not there yet. */
export const asOf = ({ events }: CaseHistory, day: Day): Case | undefined => fold(eventsBy(events, day));
