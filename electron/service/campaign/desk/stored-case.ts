/** A case as it lies in the store: its events, with a title for people who meet the file. */
import { AppError } from '../../errors';
import type { Change } from '../../desk/shelf';
import type { Case } from '../case/case';
import { eventSchema } from '../case/event';
import { fold, replay, type CaseHistory } from '../case/history';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A document of the shelf as a history; undefined when it is none. Its events were checked when they were put there. */
export function parseHistory(value: unknown, id: string): CaseHistory | undefined {
  if (!isObject(value) || value.id !== id || !Array.isArray(value.events) || value.events.length === 0)
    return undefined;
  return { id, events: value.events as CaseHistory['events'] };
}

/**
 * The case of a stored history. One that does not come out is replayed with every check, for the words.
 * @throws AppError `history`.
 */
export function caseOf({ id, events }: CaseHistory): Case {
  try {
    const kase = fold(events);
    if (kase?.id === id) return kase;
  } catch {
    // told below
  }
  for (const event of events) if (!eventSchema.safeParse(event).success) throw unreadable(id);
  replay(events);
  throw unreadable(id);
}

const unreadable = (id: string): AppError =>
  new AppError('history', { message: `${id}的记录读不出来`, remedy: '请从备份恢复这个问题的记录。' });

export const caseChange = (kase: Case, history: CaseHistory): Change => ({
  collection: 'cases',
  key: kase.id,
  value: { title: `${kase.id} ${kase.facts.site || kase.facts.problem.slice(0, 30)}`, ...history },
});
