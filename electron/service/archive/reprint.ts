/** A sealed paper printed again from its bag by the program of today: to be compared with the sealed PDF, and as a copy. */
import { kinds } from '../../../templates/kinds/index';
import { officeSchema } from '../../../templates/office';
import { kindsWith } from '../../../templates/overlay/kinds';
import { readOverlay, type Overlay } from '../../../templates/overlay/overlay';
import type { ArchiveStamp } from '../../../templates/typeset/archive-stamp';
import { z } from '../../../templates/zod';
import type { Input, Output } from '../../contract';
import { settingsOf, type Desk } from '../desk/desk';
import { shelfSource } from '../desk/shelf-source';
import { formats } from '../documents/formats';
import { AppError } from '../errors';
import { decodeText } from '../records/decode-text';
import { parseJson } from '../records/parse-json';
import { readEnvelope } from '../records/read-envelope';
import { PAYLOAD } from './bag';
import { itemOf, sealedFiles, type SealedFiles } from './list';
import { archivePdf } from './paper';
import { stampFor } from './stamp';

const PAPER = `${PAYLOAD}paper.pdf`;

const unreadable = (name: string): AppError =>
  new AppError('archive', {
    message: `档案包里的“${name}”本程序读不了`,
    remedy: '可能是较新的程序封存的，请升级本程序后再试；PDF 和 DOCX 仍可取出。',
  });

async function jsonOf({ read }: SealedFiles, name: string): Promise<unknown> {
  return parseJson(decodeText(await read(PAYLOAD + name)));
}

async function recordOf({ read }: SealedFiles) {
  const { record } = readEnvelope(await read(`${PAYLOAD}record.json`));
  if (!record) throw unreadable('record.json');
  return record;
}

async function overlaysIn(files: SealedFiles): Promise<readonly Overlay[]> {
  const name = 'template-overlays.json';
  if (!files.names.includes(PAYLOAD + name)) return [];
  const list = await jsonOf(files, name);
  if (!Array.isArray(list)) throw unreadable(name);
  return list.map((one) => {
    const { overlay } = readOverlay(one);
    if (!overlay) throw unreadable(name);
    return overlay;
  });
}

const text = z.string();
const stampSchema: z.ZodType<ArchiveStamp> = z.object({
  fonds: text,
  year: text,
  serial: text,
  section: text,
  period: text,
  pages: text,
});
/** Bags of the first versions do not say whether they were stamped. */
const madeWith = z.looseObject({ stamp: z.union([stampSchema, z.literal('')]).optional() });

async function stampIn(desk: Desk, files: SealedFiles) {
  const { stamp } = madeWith.parse(await jsonOf(files, 'made-with.json'));
  if (stamp === '') return undefined;
  if (stamp) return () => stamp;
  const { archive } = settingsOf(desk);
  return archive.stamp ? stampFor(archive.fonds, files.entry) : undefined;
}

/** @throws AppError: a file that is not as it was sealed, a record that makes no paper any more. */
async function reprint(desk: Desk, files: SealedFiles) {
  const record = await recordOf(files);
  const office = officeSchema.safeParse(await jsonOf(files, 'office.json'));
  if (!office.success) throw unreadable('office.json');
  const worded = kindsWith(kinds, await overlaysIn(files));
  const picture = async (ref: string) => {
    const start = `${PAYLOAD}pictures/${ref.replace('sha256:', '')}.`;
    const name = files.names.find((one) => one.startsWith(start));
    return name === undefined ? undefined : files.read(name);
  };
  const job = {
    records: [record],
    source: shelfSource(picture),
    office: office.data,
    kindsOf: () => worded,
  };
  return archivePdf(job, await stampIn(desk, files), desk.tools.ports);
}

/** @throws AppError `archive`. */
export async function sealedItem(desk: Desk, { path }: Input<'sealedItem'>): Promise<Output<'sealedItem'>> {
  const files = await sealedFiles(desk, path);
  const now = await desk.read(files.entry.record).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'gone') return undefined;
    throw error;
  });
  return {
    item: itemOf(files.entry, files.current),
    record: await recordOf(files),
    ...(now === undefined ? {} : { now }),
  };
}

/** @throws as `reprint`. */
export async function sealedReprint(desk: Desk, { path }: Input<'sealedReprint'>): Promise<Uint8Array> {
  return (await reprint(desk, await sealedFiles(desk, path))).pdf;
}

/** @throws as `reprint`. */
export async function sealedCopy(desk: Desk, { path }: Input<'sealedCopy'>): Promise<Output<'sealedCopy'>> {
  const files = await sealedFiles(desk, path);
  const { code, title } = files.entry;
  const { pdf, copy } = await reprint(desk, files);
  const bytes = Buffer.from(await copy(`档号 ${code}`)).toString('base64');
  return {
    file: { name: `${code} ${title}（副本）.pdf`, mime: formats.pdf.mime, bytes },
    same: Buffer.from(await files.read(PAPER)).equals(pdf),
  };
}
