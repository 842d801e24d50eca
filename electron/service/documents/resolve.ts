/** A record made whole: annex files put in as records, every picture loaded once and made ready for paper. */
import { posix } from 'node:path';
import type { Envelope, Kind } from '../../../templates/kind';
import type { Fault, Place } from '../../../templates/official/fault';
import type { PictureBytes } from '../../../templates/writers/input';
import { AppError } from '../errors';
import type { PictureTools, RecordFile, RecordSource } from '../ports';
import { faultOf, readEnvelope } from '../records/read-envelope';
import { mapReferences } from './references';

/** Annexes inside annexes: more than this is a mistake, not a paper. */
const MAX_DEPTH = 4;

export interface Resolved {
  /** Annexes are records; references of pictures are as in `pictures`. */
  readonly record: Envelope;
  readonly pictures: Readonly<Record<string, PictureBytes>>;
  readonly faults: readonly Fault[];
}

interface Context {
  readonly kinds: readonly Kind[];
  readonly tools: PictureTools;
  readonly pictures: Map<string, PictureBytes>;
  readonly faults: Fault[];
}

/** Where in the whole paper a record stands. */
interface Level {
  readonly source: RecordSource;
  /** Folder of this record as seen from the outermost one; '' for that itself. */
  readonly folder: string;
  /** Put before every path: `annexes[0].record.data`. */
  readonly at: string;
  /** Keys of the files around this one. */
  readonly around: readonly string[];
}

/**
 * Looks up all that a record refers to.
 * @param key the record's own file, when it has one, so that an annex cannot lead back to it.
 */
export async function resolveRecord(
  record: Envelope,
  source: RecordSource,
  kinds: readonly Kind[],
  tools: PictureTools,
  key?: string,
): Promise<Resolved> {
  const context: Context = { kinds, tools, pictures: new Map(), faults: [] };
  const whole = await resolveData(record, { source, folder: '', at: '', around: [key ?? ''] }, context);
  return { record: whole, pictures: Object.fromEntries(context.pictures), faults: context.faults };
}

async function resolveData(record: Envelope, level: Level, context: Context): Promise<Envelope> {
  const kind = context.kinds.find(({ slug }) => slug === record.kind);
  // an unknown kind is the schema's fault to tell
  if (!kind) return record;
  const placed = (place: Place): Place =>
    level.at === '' ? place : { ...place, path: `${level.at}.${place.path}` };
  const data = await mapReferences(kind.form, record.data, {
    picture: (ref, place) => picture(ref, placed(place), level, context),
    annex: (annex, place) => annexOf(annex, placed(place), level, context),
  });
  return { ...record, data };
}

/** A picture's reference as seen from the outermost record; its bytes are kept under it. */
async function picture(ref: string, place: Place, level: Level, context: Context): Promise<string> {
  const whole = ref.startsWith('sha256:') || level.folder === '' ? ref : posix.join(level.folder, ref);
  if (context.pictures.has(whole)) return whole;
  try {
    context.pictures.set(whole, await context.tools.upright(await level.source.picture(ref)));
  } catch (error) {
    refused(error, place, context, 'picture');
  }
  return whole;
}

async function annexOf(
  annex: Readonly<Record<string, unknown>>,
  place: Place,
  level: Level,
  context: Context,
): Promise<unknown> {
  const { file, ...rest } = annex;
  const inner = { path: `${place.path}.record`, label: place.label };
  if (typeof file === 'string' && file !== '' && rest.record === undefined) {
    try {
      return { ...rest, record: await annexFile(file, inner, level, context) };
    } catch (error) {
      refused(error, { ...place, path: `${place.path}.file` }, context, 'annex');
      return annex;
    }
  }
  if (!isEnvelope(rest.record)) return annex;
  if (level.around.length > MAX_DEPTH) {
    context.faults.push(faultOf(tooDeep(), inner.path, inner.label));
    return annex;
  }
  const next = { ...level, at: `${inner.path}.data`, around: [...level.around, inner.path] };
  return { ...annex, record: await resolveData(rest.record, next, context) };
}

async function annexFile(file: string, place: Place, level: Level, context: Context): Promise<Envelope> {
  const opened = await level.source.annex(file);
  if (level.around.includes(opened.key))
    throw new AppError('annex', {
      message: '附件绕回了自己：它又把这份记录列为附件',
      remedy: '请去掉其中一份记录里的附件。',
    });
  if (level.around.length > MAX_DEPTH) throw tooDeep();
  const { record, faults } = readEnvelope(opened.json);
  if (!record) {
    const first = faults[0]!;
    throw new AppError('annex', { message: `附件“${file}”：${first.message}`, remedy: first.remedy });
  }
  return resolveData(record, levelOf(opened, file, place, level), context);
}

const levelOf = (opened: RecordFile, file: string, place: Place, level: Level): Level => ({
  source: opened.source,
  folder: posix.join(level.folder, posix.dirname(file.replaceAll('\\', '/'))),
  at: `${place.path}.data`,
  around: [...level.around, opened.key],
});

const tooDeep = (): AppError =>
  new AppError('annex', { message: `附件套附件超过 ${MAX_DEPTH} 层`, remedy: '请减少附件的层数。' });

const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string';

/** A refusal becomes a fault at the field; anything else is a mistake of ours. */
function refused(error: unknown, { path, label }: Place, context: Context, rule: string): void {
  if (!(error instanceof AppError)) throw error;
  context.faults.push({ ...faultOf(error, path, label), rule });
}
