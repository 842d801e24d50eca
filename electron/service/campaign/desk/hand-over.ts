/**
 * Hands cases over by the hundred: each case with its numbered paper in one entry of the journal, so that an end in the
 * midst leaves it handed over whole or not at all; the batch is noted before it begins and can be gone on with.
 */
import { supervisionOrder } from '../../../../templates/kinds/supervision-order/index';
import { z } from '../../../../templates/zod';
import type { Desk } from '../../desk/desk';
import { finalised } from '../../desk/finalise';
import { officeOfDesk } from '../../desk/office';
import { fresh } from '../../desk/records';
import { breathe } from '../../desk/tools';
import { AppError } from '../../errors';
import { apply } from '../case/apply';
import { handOverSchema, type HandOver } from '../hand-over-terms';
import { filledIn, refusal } from './advance';
import type { Ledger } from './ledger';
import { orderOfCase } from './order-of-case';

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
  readonly refused: readonly { readonly id: string; readonly message: string; readonly remedy: string }[];
}

const keyOf = (batch: string): string => `handover-${batch}`;

/** The paper by which this batch handed a case over already, before it was cut off. */
const handedOverBy = (ledger: Ledger, id: string, { startedAt }: Note): HandedOver | undefined => {
  const paper = ledger.cases.get(id)?.papers.find(({ move, at }) => move === 'handOver' && at >= startedAt);
  return paper && { id, paper: paper.id, number: paper.number };
};

async function handOverOne(desk: Desk, ledger: Ledger, id: string, note: Note): Promise<HandedOver> {
  const kase = ledger.caseNamed(id);
  const { terms, on, by, basis } = note;
  const { slug, version } = supervisionOrder;
  const { way, requirements, leadUnit, units, persons, leaders } = { ...kase.facts, ...terms.facts };
  const data = {
    deadline: terms.deadline,
    level: terms.level,
    way,
    requirements,
    leadUnit,
    units,
    persons,
    leaders,
  };
  const feedback = filledIn(
    { move: '', on, by, basis, data: { deadline: terms.feedbackDeadline } },
    ledger,
  ) as { due?: string };
  const given = { ...data, ...(feedback.due === undefined ? {} : { feedbackDue: feedback.due }) };
  const step = { move: 'handOver', on, by, basis, data: given };
  const event = { ...step, at: desk.at(), data: filledIn(step, ledger) };
  const paper = { kind: slug, id: '', number: '待取号', title: '' };
  // what the case itself forbids is told before anything is said of the paper
  const tried = apply(kase, { ...event, paper });
  if (!tried.ok) throw refusal(tried.faults);
  const record = fresh(desk, { kind: slug, version, data: orderOfCase(kase, terms, on, officeOfDesk(desk)) });
  const { title, number, changes } = await finalised(desk, record);
  const applied = apply(kase, { ...event, paper: { kind: slug, id: record.id, number, title } });
  if (!applied.ok) throw refusal(applied.faults);
  await ledger.commit(
    { action: 'case.handOver', subject: id, note: `${number} ${title}` },
    [applied],
    changes,
  );
  return { id, paper: record.id, number };
}

/** Goes through a noted batch; what it did before it was cut off is not done again. */
async function run(
  desk: Desk,
  ledger: Ledger,
  note: Note,
  progress: (done: number) => void,
): Promise<HandOverOutcome> {
  const done: HandedOver[] = [];
  const refused: { id: string; message: string; remedy: string }[] = [];
  for (const [i, id] of note.ids.entries()) {
    try {
      done.push(
        handedOverBy(ledger, id, note) ?? (await desk.alone(() => handOverOne(desk, ledger, id, note))),
      );
    } catch (error) {
      // a disk that is full refuses all of them alike: the batch stays noted and can be gone on with
      if (!(error instanceof AppError) || ['disk', 'readonly'].includes(error.code)) throw error;
      refused.push({ id, message: error.message, remedy: error.remedy });
    }
    progress(i + 1);
    await breathe();
  }
  const words = `交办${done.length}个，未交办${refused.length}个`;
  await desk.alone(() =>
    desk.commit({ action: 'handOverBatch', subject: '', note: words }, [
      { collection: 'campaign', key: keyOf(note.batch) },
    ]),
  );
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
