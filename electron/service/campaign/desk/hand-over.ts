/**
 * Hands cases over by the hundred: each case with its numbered paper, its own or its unit's slip, in one entry of the
 * journal, so that an end in the midst leaves it handed over whole or not at all; the batch is noted before it begins and can be gone on with.
 */
import { handover } from '../../../../templates/kinds/handover/index';
import { supervisionOrder } from '../../../../templates/kinds/supervision-order/index';
import { z } from '../../../../templates/zod';
import type { Desk } from '../../desk/desk';
import type { Change, Shelf } from '../../desk/shelf';
import { finalised } from '../../desk/finalise';
import { officeOfDesk } from '../../desk/office';
import { fresh } from '../../desk/records';
import { breathe } from '../../desk/tools';
import { AppError } from '../../errors';
import { apply } from '../case/apply';
import type { Case } from '../case/case';
import type { CaseEvent } from '../case/event';
import { unitsOf } from '../case/facts';
import { handOverSchema, type HandOver } from '../hand-over-terms';
import type { Changed } from '../case/pairs';
import { dayOfDeadline, filledIn, refusal, type Refused } from './advance';
import type { Ledger } from './ledger';
import { orderOfCase } from './order-of-case';
import { slipOfCases } from './slip-of-cases';

/** A batch as it is noted while it runs. */
const noteSchema = handOverSchema.extend({ batch: z.string(), startedAt: z.string() });
type Note = z.infer<typeof noteSchema>;

export interface HandedOver {
  readonly id: string;
  readonly paper: string;
  readonly number: string;
}
export interface HandOverOutcome {
  readonly batch: string;
  readonly done: readonly HandedOver[];
  readonly refused: readonly Refused[];
}

const keyOf = (batch: string): string => `handover-${batch}`;

/** The paper by which this batch handed a case over already, before it was cut off. */
const handedOverBy = (ledger: Ledger, id: string, { startedAt }: Note): HandedOver | undefined => {
  const paper = ledger.cases.get(id)?.papers.find(({ move, at }) => move === 'handOver' && at >= startedAt);
  return paper && { id, paper: paper.id, number: paper.number };
};

/** Cases whose papers are made ready before they are committed together: one wait for the disk, not so many. */
const AT_ONCE = 20;

/** What is committed together of one slip: its cases and its paper. */
interface Ready {
  readonly changed: readonly Changed[];
  readonly changes: readonly Change[];
  readonly handed: readonly HandedOver[];
}

/** The step by which a case is handed over on the terms of its batch, but for its paper. */
function stepOf(staged: Desk, ledger: Ledger, kase: Case, { terms, on, by, basis }: Note): CaseEvent {
  const { way, requirements, leadUnit, units, persons, leaders } = { ...kase.facts, ...terms.facts };
  const { deadline, level } = terms;
  const feedbackDue = dayOfDeadline(terms.feedbackDeadline, on, ledger);
  const given = { deadline, level, way, requirements, leadUnit, units, persons, leaders };
  const step = {
    move: 'handOver',
    on,
    by,
    basis,
    data: feedbackDue === undefined ? given : { ...given, feedbackDue },
  };
  return { ...step, at: staged.at(), data: filledIn(step, ledger) };
}

const applied = (kase: Case, event: CaseEvent): Changed => {
  const made = apply(kase, event);
  if (!made.ok) throw refusal(made.faults);
  return made;
};

const kindOfSlip = ({ terms }: Note) => (terms.per === 'unit' ? handover : supervisionOrder);

/** What the case itself forbids is told before anything is said of the paper. */
const mustApply = (kase: Case, event: CaseEvent, note: Note): Changed =>
  applied(kase, { ...event, paper: { kind: kindOfSlip(note).slug, id: '', number: '待取号', title: '' } });

/** @param staged the desk as it will be when those before in the same entry are committed: their numbers are taken. */
async function ready(staged: Desk, ledger: Ledger, cases: readonly Case[], note: Note): Promise<Ready> {
  const { terms, on } = note;
  const { slug, version } = kindOfSlip(note);
  const office = officeOfDesk(staged);
  const data =
    terms.per === 'unit' ? slipOfCases(cases, terms, on, office) : orderOfCase(cases[0]!, terms, on, office);
  const record = fresh(staged, { kind: slug, version, data });
  const { title, number, changes } = await finalised(staged, record);
  const paper = { kind: slug, id: record.id, number, title };
  return {
    changed: cases.map((kase) => applied(kase, { ...stepOf(staged, ledger, kase, note), paper })),
    changes,
    handed: cases.map(({ id }) => ({ id, paper: record.id, number })),
  };
}

/** The cases of each slip: one, or all of the same first unit, in the order of the batch. */
function slipsOf(ledger: Ledger, { ids, terms }: Note): readonly (readonly string[])[] {
  if (terms.per === 'case') return ids.map((id) => [id]);
  const slips = new Map<string, string[]>();
  for (const id of ids) {
    const facts = ledger.cases.get(id)?.facts;
    const [unit = ''] = facts === undefined ? [] : unitsOf({ ...facts, ...terms.facts });
    slips.set(unit, [...(slips.get(unit) ?? []), id]);
  }
  return [...slips.values()];
}

/** Slips that are committed together: a slip is never parted. */
function entriesOf(slips: readonly (readonly string[])[]): readonly (readonly (readonly string[])[])[] {
  const entries: (readonly string[])[][] = [];
  let count = AT_ONCE;
  for (const slip of slips) {
    if (count + slip.length > AT_ONCE) {
      entries.push([]);
      count = 0;
    }
    entries.at(-1)!.push(slip);
    count += slip.length;
  }
  return entries;
}

/** A desk that reads what is about to be committed as if it were. */
function stagedDesk(desk: Desk, changes: readonly Change[]): Desk {
  const { shelf } = desk;
  const read: Shelf['read'] = (collection, key, expected) => {
    const change = [...changes].reverse().find((one) => one.collection === collection && one.key === key);
    return change ? Promise.resolve(change.value) : shelf.read(collection, key, expected);
  };
  return { ...desk, shelf: { ...shelf, read } };
}

/** Hands some slips' cases over in one entry of the journal; those that are refused are left out and told. */
async function handOverSome(
  desk: Desk,
  ledger: Ledger,
  slips: readonly (readonly string[])[],
  note: Note,
): Promise<Pick<HandOverOutcome, 'done' | 'refused'>> {
  const done: HandedOver[] = [];
  const refused: Refused[] = [];
  const changed: Changed[] = [];
  const changes: Change[] = [];
  const refuse = (ids: readonly string[], error: unknown): void => {
    if (!(error instanceof AppError) || ['disk', 'readonly'].includes(error.code)) throw error;
    refused.push(...ids.map((id) => ({ id, message: error.message, remedy: error.remedy })));
  };
  for (const slip of slips) {
    const staged = stagedDesk(desk, changes);
    const cases: Case[] = [];
    for (const id of slip) {
      const before = handedOverBy(ledger, id, note);
      if (before) {
        done.push(before);
        continue;
      }
      try {
        const kase = ledger.caseNamed(id);
        mustApply(kase, stepOf(staged, ledger, kase, note), note);
        cases.push(kase);
      } catch (error) {
        refuse([id], error);
      }
    }
    try {
      const one = cases.length === 0 ? undefined : await ready(staged, ledger, cases, note);
      changed.push(...(one?.changed ?? []));
      changes.push(...(one?.changes ?? []));
      done.push(...(one?.handed ?? []));
    } catch (error) {
      refuse(
        cases.map(({ id }) => id),
        error,
      );
    }
    await breathe();
  }
  const numbers = [...new Set(changed.map(({ event }) => event.paper!.number))];
  const words = numbers.length === 1 ? numbers[0]! : `${numbers[0] ?? ''}至${numbers.at(-1) ?? ''}`;
  const subject = changed.length === 1 ? changed[0]!.case.id : '';
  if (changed.length > 0)
    await ledger.commit({ action: 'case.handOver', subject, note: words }, changed, lastOf(changes));
  return { done, refused };
}

/** Of several changes of one document the last: the register holds all numbers then. */
const lastOf = (changes: readonly Change[]): readonly Change[] => [
  ...new Map(changes.map((change) => [`${change.collection}/${change.key}`, change])).values(),
];

/** Goes through a noted batch; what it did before it was cut off is not done again. */
async function run(
  desk: Desk,
  ledger: Ledger,
  note: Note,
  progress: (done: number) => void,
): Promise<HandOverOutcome> {
  const done: HandedOver[] = [];
  const refused: Refused[] = [];
  for (const slips of entriesOf(slipsOf(ledger, note))) {
    // a disk that is full stops it here: the batch stays noted and can be gone on with
    const some = await desk.alone(() => handOverSome(desk, ledger, slips, note));
    done.push(...some.done);
    refused.push(...some.refused);
    progress(done.length + refused.length);
  }
  const words = `交办${done.length}个，未交办${refused.length}个`;
  const end = [{ collection: 'campaign' as const, key: keyOf(note.batch) }];
  await desk.alone(() => desk.commit({ action: 'handOverBatch', subject: '', note: words }, end));
  return { batch: note.batch, done, refused };
}

const ignore = (): void => undefined;

/** @param progress told how many of the batch are through. */
export async function handOver(
  desk: Desk,
  ledger: Ledger,
  given: HandOver,
  progress: (done: number) => void = ignore,
): Promise<HandOverOutcome> {
  const note: Note = {
    ...given,
    ids: [...new Set(given.ids)],
    batch: desk.tools.newId(),
    startedAt: desk.at(),
  };
  await desk.alone(() =>
    desk.commit({ action: 'handOverBatch', subject: '', note: `开始交办${note.ids.length}个` }, [
      { collection: 'campaign', key: keyOf(note.batch), value: note },
    ]),
  );
  return run(desk, ledger, note, progress);
}

/** Batches that were cut off, the earliest first. */
export async function openHandOvers(desk: Desk): Promise<readonly Note[]> {
  const keys = (await desk.shelf.keys('campaign')).filter((key) => key.startsWith('handover-'));
  const notes = await Promise.all(
    keys.map(async (key) => noteSchema.safeParse(await desk.shelf.read('campaign', key)).data),
  );
  return notes
    .filter((note): note is Note => note !== undefined)
    .sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
}

/** Goes on with a batch that was cut off. @throws AppError `batch` when it is through. */
export async function resumeHandOver(
  desk: Desk,
  ledger: Ledger,
  batch: string,
  progress: (done: number) => void = ignore,
): Promise<HandOverOutcome> {
  const note = noteSchema.safeParse(await desk.shelf.read('campaign', keyOf(batch))).data;
  if (!note) throw new AppError('batch', { message: '这批交办已经办完', remedy: '请刷新台账。' });
  return run(desk, ledger, note, progress);
}
