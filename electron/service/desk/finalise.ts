/** 定稿, 印发 and back: what a final paper must be, the number it takes, the version that is frozen. */
import type { Kind } from '../../../templates/kind';
import type { Fault } from '../../../templates/official/fault';
import type { Input, Output } from '../../contract';
import { kindOf } from '../documents/catalogue';
import { AppError } from '../errors';
import { faultOf } from '../records/read-envelope';
import { eachOf, type Batch } from './batch';
import type { Desk } from './desk';
import { titleOf, writtenDateOf } from './entry';
import { dateField, takeNumber, type NumberTaken } from './next-number';
import { officeOfDesk } from './office';
import { overlayNames } from './overlays';
import { picturesOf } from './pictures-of';
import { proveHere, type Proof } from './proof';
import { mustBeDraft } from './records';
import { registryFaults } from './registry-faults';
import type { Change } from './shelf';
import { advanced, type StoredRecord, type Summary } from './stored';
import { newVersion } from './versions';

interface Judged {
  readonly kind: Kind;
  readonly title: string;
  /** Absent when none could be taken; the reason is in the faults. */
  readonly taken?: NumberTaken;
  readonly data: unknown;
  readonly faults: readonly Fault[];
}

const withNumber = (data: unknown, number: string): unknown =>
  number === '' ? data : { ...(data as Readonly<Record<string, unknown>>), number };

/** The number that the record would take, and itself with it; a number that cannot be had is a fault. */
async function number(desk: Desk, record: StoredRecord): Promise<Judged> {
  const kind = kindOf(record.kind);
  const title = titleOf(record, officeOfDesk(desk));
  try {
    const taken = await takeNumber(desk, record, kind, title);
    return { kind, title, taken, data: withNumber(record.data, taken.number), faults: [] };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'number') throw error;
    const field = error.message.includes('成文日期') ? dateField(kind) : 'number';
    const label = field === 'number' ? '文号' : '成文日期';
    return { kind, title, data: record.data, faults: [faultOf(error, field, label)] };
  }
}

/** The proof of a draft in the wording in force, off the host's thread where the host has another. */
async function proofOf(desk: Desk, record: StoredRecord, data: unknown): Promise<Proof> {
  const draft = { ...record, data };
  const pictures = new Map<string, Uint8Array>();
  for (const ref of await picturesOf(draft)) {
    const bytes = await desk.shelf.picture(ref);
    if (bytes) pictures.set(ref, bytes);
  }
  const { prover, ports } = desk.tools;
  const fonts = (await ports.fonts()).roles.map(({ file }) => file);
  const prove = prover ?? proveHere(ports);
  return prove({
    record: draft,
    office: officeOfDesk(desk),
    overlays: desk.overlays.inForce(),
    pictures,
    fonts,
  });
}

const isSevere = ({ severity }: Fault): boolean => severity === 'E';

/** What 定稿 would do to a paper. */
export async function finalPlan(desk: Desk, id: string): Promise<Output<'finalPlan'>> {
  const record = await desk.read(id);
  mustBeDraft(record);
  const judged = await number(desk, record);
  const { pages, faults: found, replaced } = await proofOf(desk, record, judged.data);
  const faults = [...judged.faults, ...found, ...registryFaults(desk.registry(), record.data)];
  return {
    ...(judged.taken && judged.taken.number !== '' ? { number: judged.taken.number } : {}),
    taken: judged.taken?.written ?? false,
    date: writtenDateOf(record.data),
    pages,
    faults: [...faults],
    replaced: [...replaced],
    blocked: faults.some(isSevere),
  };
}

export interface Finalised {
  readonly title: string;
  readonly number: string;
  /** The record with its number, the version that is frozen, the register. */
  readonly changes: readonly Change[];
}

/**
 * What makes a draft final, to be committed as one.
 * @param record a stored draft, or one that is stored with these changes.
 * @throws AppError `faults` when it must not be final yet.
 */
export async function finalised(desk: Desk, record: StoredRecord): Promise<Finalised> {
  const { title, taken, data, faults: refused } = await number(desk, record);
  const faults = [...refused, ...(await proofOf(desk, record, data)).faults].filter(isSevere);
  const [first] = faults;
  if (first || !taken) {
    const more = faults.length > 1 ? `（共 ${faults.length} 处需要处理）` : '';
    throw new AppError('faults', {
      message: `${first?.message.replace(/。$/u, '') ?? '不能定稿'}${more}`,
      remedy: first?.remedy ?? '请打开文书查看。',
    });
  }
  const at = desk.at();
  // the frozen version holds the paper as it stands from now on, its number in it
  const overlays = await overlayNames(desk, { ...record, data });
  const final = advanced(record, at, { data, state: 'final', meta: { overlays } });
  const frozen = await newVersion(desk, final, 'final');
  const meta = { ...frozen.meta, final: { at, version: frozen.version }, overlays };
  return {
    title,
    number: taken.number,
    changes: [
      { collection: 'records', key: record.id, value: { ...final, meta: { ...final.meta, ...meta } } },
      frozen.change,
      ...taken.changes,
    ],
  };
}

async function finaliseOne(desk: Desk, id: string): Promise<readonly Summary[]> {
  const record = await desk.read(id);
  mustBeDraft(record);
  const { title, number: taken, changes } = await finalised(desk, record);
  await desk.commit({ action: 'finalised', subject: id, note: [title, taken].join(' ').trim() }, changes);
  return [desk.summary(id)];
}

/** Freezes a version of each and takes its number, in the given order. */
export const finalise = (desk: Desk, ids: readonly string[]): Promise<Batch> =>
  eachOf(desk, ids, (id) => finaliseOne(desk, id));

export const issue = (desk: Desk, ids: readonly string[]): Promise<Batch> =>
  eachOf(desk, ids, async (id) => {
    const record = await desk.read(id);
    if (record.state !== 'final')
      throw new AppError('state', {
        message: record.state === 'issued' ? '已经印发' : '还没有定稿',
        remedy: record.state === 'issued' ? '不必再登记。' : '请先定稿，再登记印发。',
      });
    const issued = advanced(record, desk.at(), { state: 'issued' });
    const note = titleOf(record, officeOfDesk(desk));
    await desk.commit({ action: 'issued', subject: id, note }, [
      { collection: 'records', key: id, value: issued },
    ]);
    return [desk.summary(id)];
  });

/** A final paper becomes a draft again; the version that was frozen and the number are kept. */
export const reopen = (desk: Desk, { id, reason }: Input<'reopen'>): Promise<Output<'reopen'>> =>
  desk.alone(async () => {
    const record = await desk.read(id);
    if (record.state === 'draft')
      throw new AppError('state', { message: '文书本来就是草稿', remedy: '可以直接修改。' });
    const kept = await newVersion(desk, record, 'reopen');
    const draft = advanced(record, desk.at(), {
      state: 'draft',
      meta: { ...kept.meta, overlays: undefined },
    });
    await desk.commit({ action: 'reopened', subject: id, note: reason }, [
      { collection: 'records', key: id, value: draft },
      kept.change,
    ]);
    return { record: draft, summary: desk.summary(id) };
  });
