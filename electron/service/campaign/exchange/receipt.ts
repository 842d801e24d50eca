/** Who signed for the paper by which a case was handed over, by the case's events. */
import type { Case } from '../case/case';
import { unitsOf } from '../case/facts';
import type { CaseHistory } from '../case/history';
import { daysBetween, type Day } from '../day';

export interface Receipt {
  readonly id: string;
  readonly site: string;
  readonly units: readonly string[];
  readonly township: string;
  /** The paper's number and, where it is on the desk, its id. */
  readonly number: string;
  readonly paper: string;
  readonly handedOverOn: Day;
  /** '' while nobody has signed. */
  readonly signedOn: Day;
  readonly signedBy: string;
  readonly signedFor: string;
  /** Days since it was handed over without a signature. */
  readonly waiting: number;
}

/** By the events: a slip that was declined and handed over anew is waited for anew. */
export function receiptOf(
  { events }: CaseHistory,
  { id, facts, state }: Case,
  day: Day,
): Receipt | undefined {
  const at = events.map(({ move }) => move).lastIndexOf('handOver');
  const handed = events[at];
  if (handed === undefined) return undefined;
  const signed = events.slice(at).find(({ move }) => move === 'sign');
  return {
    ...{ id, site: facts.site || facts.place || facts.problem, units: unitsOf(facts) },
    ...{ township: facts.township, number: handed.paper?.number ?? '', paper: handed.paper?.id ?? '' },
    ...{ handedOverOn: handed.on, signedOn: signed?.on ?? '' },
    ...{ signedBy: signed?.by.name ?? '', signedFor: signed?.by.unit ?? '' },
    waiting: signed === undefined && state === 'handedOver' ? daysBetween(handed.on, day) : 0,
  };
}
