/** Stored papers read, made and saved. */
import type { Envelope, Kind } from '../../../templates/kind';
import { kindsWith } from '../../../templates/overlay/kinds';
import { withStarts } from '../../../templates/overlay/starts';
import type { Input, Output } from '../../contract';
import { kindOf } from '../documents/catalogue';
import { packRecord } from '../documents/pack';
import { mapReferences } from '../documents/references';
import { AppError } from '../errors';
import type { RecordSource } from '../ports';
import type { Desk } from './desk';
import { kindBySlug, titleOf } from './entry';
import { officeOfDesk } from './office';
import { advanced, type StoredRecord } from './stored';
import { newVersion } from './versions';

type Read = Output<'read'>;

/** From one version to the next while a paper changes, ms. */
const HOUR = 3600_000;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws AppError `input` for what no kind's data can be. */
const checked = (data: unknown): unknown => {
  if (isObject(data)) return data;
  throw new AppError('input', { message: '文书的内容不合规定', remedy: '请刷新窗口再试。' });
};

/** What a new paper of a kind begins with: its defaults, the texts it insists on left empty. */
export function blankOf(kind: Kind): unknown {
  const first = kind.schema.safeParse({});
  if (first.success) return first.data;
  const needed = [...new Set(first.error.issues.map(({ path }) => String(path[0])))];
  const filled = kind.schema.safeParse(Object.fromEntries(needed.map((name) => [name, '　'])));
  const empty = Object.fromEntries(needed.map((name) => [name, '']));
  return filled.success && isObject(filled.data) ? { ...filled.data, ...empty } : empty;
}

/** A new paper's data, begun as the office's template says where nobody has filled it in. */
export function begun(desk: Desk, kind: Kind, data: unknown): unknown {
  const [worded] = kindsWith([kind], desk.overlays.inForce());
  return withStarts((worded ?? kind).template, data, blankOf(kind));
}

/** A record that was not stored before, as a draft of today. */
export function fresh(desk: Desk, { kind, version, data, source }: Envelope): StoredRecord {
  const at = desk.at();
  return {
    kind,
    version,
    id: desk.tools.newId(),
    revision: 1,
    state: 'draft',
    ...(source ? { source } : {}),
    meta: { created: at, modified: at, versions: 0 },
    data: checked(data),
  };
}

export const read = async (desk: Desk, id: string): Promise<Read> => {
  const record = await desk.read(id);
  return { record, summary: desk.summary(id) };
};

/** Stores a new draft. */
export async function store(desk: Desk, record: StoredRecord, action: string): Promise<Read> {
  const note = titleOf(record, officeOfDesk(desk));
  await desk.commit({ action, subject: record.id, note }, [
    { collection: 'records', key: record.id, value: record },
  ]);
  return { record, summary: desk.summary(record.id) };
}

/**
 * A new draft; the pictures that its data names are brought onto the shelf, where `source` has them.
 * @throws AppError `kind` for an unknown one.
 */
export async function create(
  desk: Desk,
  { kind: slug, data }: Input<'create'>,
  source?: RecordSource,
): Promise<Read> {
  const kind = kindOf(slug);
  const record = fresh(desk, {
    kind: slug,
    version: kind.version,
    data: data ?? begun(desk, kind, blankOf(kind)),
  });
  if (data !== undefined && source) await bringPictures(desk, record, source);
  return desk.alone(() => store(desk, record, 'created'));
}

/** A kind's sample names pictures that travel with the program: a paper made of it keeps them on the desk. */
export async function bringPictures(
  desk: Desk,
  record: Envelope,
  source: Pick<RecordSource, 'picture'>,
): Promise<void> {
  const kind = kindBySlug(record.kind);
  if (!kind) return;
  await mapReferences(kind.form, record.data, {
    picture: async (ref) => {
      if ((await desk.shelf.picture(ref)) === undefined) {
        // what is nowhere stays named, and the check says so
        const bytes = await source.picture(ref).catch(() => undefined);
        if (bytes) await desk.shelf.addPicture(bytes);
      }
      return ref;
    },
    annex: async (annex) => {
      if (typeof annex.record === 'object' && annex.record !== null)
        await bringPictures(desk, annex.record as Envelope, source);
      return annex;
    },
  });
}

/**
 * Takes a record file in: pictures onto the shelf, annexes inside it, as a draft of its own.
 * @throws AppError `kind`, or `version` when a newer program wrote it.
 */
export async function take(desk: Desk, given: Envelope, source: RecordSource): Promise<Read> {
  const kind = kindOf(given.kind);
  if (given.version > kind.version)
    throw new AppError('version', {
      message: `这份${kind.title}是较新的程序保存的`,
      remedy: '请升级本程序后再打开。',
    });
  const packed = await packRecord(given, source, desk.tools.ports);
  for (const { bytes } of packed.pictures.values()) await desk.shelf.addPicture(bytes);
  return desk.alone(() => store(desk, fresh(desk, packed.record), 'taken'));
}

/** @throws AppError `final` unless the paper is a draft. */
export function mustBeDraft({ state }: StoredRecord): void {
  if (state === 'draft') return;
  throw new AppError('final', {
    message: state === 'issued' ? '文书已印发，不能再改' : '文书已定稿，不能再改',
    remedy: '确需修改的，请先退回草稿并写明原因。',
  });
}

const sameData = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Saves a draft; an older revision than the stored one writes nothing and answers what is stored. */
export const save = (desk: Desk, { id, revision, data }: Input<'save'>): Promise<Output<'save'>> =>
  desk.alone(async () => {
    const record = await desk.read(id);
    if (record.revision !== revision) return { saved: false, record, summary: desk.summary(id) };
    mustBeDraft(record);
    const at = desk.at();
    if (!sameData(record.data, checked(data))) await write(desk, record, at, data);
    const summary = desk.summary(id);
    return { saved: true, revision: summary.revision, at, summary };
  });

async function write(desk: Desk, record: StoredRecord, at: string, data: unknown): Promise<void> {
  const since = Date.parse(record.meta.versionAt ?? record.meta.created);
  if (Math.abs(Date.parse(at) - since) < HOUR) return desk.put(advanced(record, at, { data }));
  const kept = await newVersion(desk, record, 'hour');
  const next = advanced(record, at, { data, meta: kept.meta });
  return desk.commit({ action: 'version', subject: record.id, note: `保留第${kept.version}版` }, [
    kept.change,
    { collection: 'records', key: record.id, value: next },
  ]);
}
