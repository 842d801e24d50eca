/** The number that a paper takes when it becomes final: written in, its own from before, or the next of its series. */
import type { Kind } from '../../../templates/kind';
import { formatDocumentNumber } from '../../../templates/official/document-number';
import { z } from '../../../templates/zod';
import { AppError } from '../errors';
import { settingsOf, type Desk } from './desk';
import { dayOf } from './days';
import { textAt, writtenDateOf } from './entry';
import { nextSerial, seriesOf, takenAt, withTaken, withVoids, type Register } from './number-register';
import { placeOf, readRegister, registerChange } from './number-desk';
import type { Change } from './shelf';
import type { StoredRecord } from './stored';

export interface NumberTaken {
  /** '' for papers that have none. */
  readonly number: string;
  /** It stood in the paper already. */
  readonly written: boolean;
  readonly changes: readonly Change[];
}

const NONE: NumberTaken = { number: '', written: false, changes: [] };

const hasField = ({ schema }: Kind, name: string): boolean =>
  schema instanceof z.ZodObject && name in schema.shape;

/** Which field of a kind is its 成文日期, or stands for it. */
export const dateField = (kind: Kind): string => (hasField(kind, 'writtenDate') ? 'writtenDate' : 'date');

/**
 * The series letters of a kind: '' for papers with the office's plain number. Undefined for kinds that take none by
 * themselves: those without 成文日期 do so only when the settings name their letters.
 */
function lettersOf(desk: Desk, kind: Kind): string | undefined {
  if (!hasField(kind, 'number')) return undefined;
  const own = settingsOf(desk).series[kind.slug];
  if (own !== undefined && own !== '') return own;
  return hasField(kind, 'writtenDate') ? '' : undefined;
}

function noDate(kind: Kind): AppError {
  const name = dateField(kind);
  const fields = kind.form.sections.flatMap((section) => section.fields);
  const label = fields.find((field) => field.name === name)?.label ?? '成文日期';
  return new AppError('number', {
    message: `没有${label}，定不了文号的年份`,
    remedy: `请填写${label}，例如 2017年10月9日，再定稿。`,
  });
}

const used = (number: string, title: string): AppError =>
  new AppError('number', {
    message: `${number}已经用于“${title}”`,
    remedy: '请改用其他文号，或留空由程序取下一号。',
  });

/**
 * The number a record would take now, with the changes that take it.
 * @throws AppError `number`: no date, or the number is another paper's or void.
 */
export async function takeNumber(
  desk: Desk,
  record: StoredRecord,
  kind: Kind,
  title: string,
): Promise<NumberTaken> {
  const written = textAt(record.data, 'number').trim();
  const year = Number(dayOf(writtenDateOf(record.data)).slice(0, 4));
  if (written !== '') return takeWritten(desk, record, kind, title, written, year);
  const letters = lettersOf(desk, kind);
  if (letters === undefined) return NONE;
  if (year === 0) throw noDate(kind);
  const code = settingsOf(desk).office.code + letters;
  const register = await readRegister(desk, year);
  const series = seriesOf(register, code);
  // a paper that was a final one before keeps its number
  const before = series.taken.find(({ id }) => id === record.id);
  const serial = before?.serial ?? nextSerial(series);
  const number = before?.number ?? formatDocumentNumber({ series: 'yearly', code, year, serial });
  const next = withTaken(register, code, { serial, number, id: record.id, title });
  return { number, written: false, changes: [registerChange(year, next)] };
}

async function takeWritten(
  desk: Desk,
  { id }: StoredRecord,
  kind: Kind,
  title: string,
  number: string,
  year: number,
): Promise<NumberTaken> {
  const other = [...desk.records.all(), ...desk.bin.all()].find(
    ({ line }) => line.id !== id && line.state !== 'draft' && line.number === number,
  );
  if (other) throw used(number, other.line.title);
  const place = placeOf(number, year);
  if (!place) return { number, written: true, changes: [] };
  if (place.year === 0) throw noDate(kind);
  const register = await readRegister(desk, place.year);
  const known = takenAt(register, place.code, place.serial);
  if (known?.void !== undefined)
    throw new AppError('number', {
      message: `${number}已经作废（${known.void}）`,
      remedy: '作废的文号不再使用，请改用其他文号，或留空由程序取下一号。',
    });
  if (known && known.id !== id) throw used(number, known.title);
  const taken = withTaken(register, place.code, { serial: place.serial, number, id, title });
  return { number, written: true, changes: await leaving(desk, id, number, place.year, taken) };
}

/** What the paper bore before it was reopened and given another number stands for nothing any more. */
async function leaving(
  desk: Desk,
  id: string,
  number: string,
  year: number,
  taken: Register,
): Promise<readonly Change[]> {
  const isLeft = (one: { readonly id?: string | undefined; readonly number: string }): boolean =>
    one.id === id && one.number !== number;
  const changes = new Map<number, Register>([[year, taken]]);
  for (const key of await desk.shelf.keys('numbers')) {
    const register = changes.get(Number(key)) ?? (await readRegister(desk, Number(key)));
    if (Object.values(register).some((series) => series.taken.some(isLeft)))
      changes.set(Number(key), withVoids(register, isLeft, `改号为${number}`));
  }
  return [...changes].map(([at, register]) => registerChange(at, register));
}
