/** The registers of numbers on the desk: read with what the papers themselves say, changed with the papers. */
import { formatDocumentNumber, parseDocumentNumber } from '../../../templates/official/document-number';
import type { Input, Output } from '../../contract';
import { AppError } from '../errors';
import type { Desk } from './desk';
import {
  gapsOf,
  MAX_SERIAL,
  nextSerial,
  registerSchema,
  seriesOf,
  takenAt,
  withStart,
  withTaken,
  withVoids,
  type Register,
} from './number-register';
import type { Change } from './shelf';

/** A number's place in a register. */
export interface NumberPlace {
  readonly code: string;
  readonly year: number;
  readonly serial: number;
}

/** A number as the registers know it; 第3批第12号 counts within its batch. Undefined for free words. */
export function placeOf(number: string, year: number): NumberPlace | undefined {
  const parsed = parseDocumentNumber(number);
  if (!parsed) return undefined;
  if (parsed.series === 'yearly') return { code: parsed.code, year: parsed.year, serial: parsed.serial };
  return { code: `第${parsed.batch}批`, year, serial: parsed.serial };
}

/**
 * A year's register, with the numbers that final papers bear: a register that was lost or is older than the papers
 * (a restored backup) never gives a number twice.
 */
export async function readRegister(desk: Desk, year: number): Promise<Register> {
  const document = await desk.shelf.read('numbers', String(year));
  const parsed = registerSchema.safeParse(document);
  if (!parsed.success) await desk.settled();
  let register: Register = parsed.success ? parsed.data : {};
  for (const catalog of [desk.records, desk.bin]) {
    for (const { line, year: written } of catalog.all()) {
      if (line.state === 'draft' || line.number === '') continue;
      const place = placeOf(line.number, Number(written));
      if (place?.year !== year || takenAt(register, place.code, place.serial)) continue;
      const { id, title, number } = line;
      register = withTaken(register, place.code, { serial: place.serial, number, id, title });
    }
  }
  return register;
}

export const registerChange = (year: number, register: Register): Change => ({
  collection: 'numbers',
  key: String(year),
  value: register,
});

/** Why a number stands for no paper when its paper was thrown away. */
export const PURGED = '文书已彻底删除';

/** The changes that leave the numbers of papers thrown away as void. */
export async function voidedBy(desk: Desk, ids: readonly string[]): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const key of await desk.shelf.keys('numbers')) {
    const register = await readRegister(desk, Number(key));
    const isVoid = ({ id }: { readonly id?: string | undefined }): boolean =>
      id !== undefined && ids.includes(id);
    if (!Object.values(register).some(({ taken }) => taken.some(isVoid))) continue;
    changes.push(registerChange(Number(key), withVoids(register, isVoid, PURGED)));
  }
  return changes;
}

/** Years that have a register, or final papers with numbers of theirs; the latest first. */
export async function registerYears(desk: Desk): Promise<readonly number[]> {
  const years = new Set((await desk.shelf.keys('numbers')).map(Number));
  for (const { line, year } of desk.records.all())
    if (line.state !== 'draft' && year !== '')
      years.add(placeOf(line.number, Number(year))?.year ?? Number(year));
  return [...years].sort((a, b) => b - a);
}

/** All series, the latest year first. Gaps (R05) are told of the office's own series. */
export async function numbers(desk: Desk): Promise<Output<'numbers'>> {
  const own = desk.settings()?.office.code ?? '';
  const list: Output<'numbers'> = [];
  for (const year of await registerYears(desk)) {
    for (const [code, series] of Object.entries(await readRegister(desk, year)))
      list.push({
        code,
        year,
        next: nextSerial(series),
        taken: series.taken,
        gaps: own !== '' && code.startsWith(own) ? gapsOf(series) : [],
      });
  }
  return list;
}

const tooHigh = (): AppError =>
  new AppError('number', { message: `序号不能超过 ${MAX_SERIAL}`, remedy: '请核对序号。' });

/** Lets a serial stand for no paper. @throws AppError `number` when it is taken. */
export const voidNumber = (
  desk: Desk,
  { code, year, serial, reason }: Input<'voidNumber'>,
): Promise<Output<'voidNumber'>> =>
  desk.alone(async () => {
    if (serial > MAX_SERIAL) throw tooHigh();
    const register = await readRegister(desk, year);
    const number = formatDocumentNumber({ series: 'yearly', code, year, serial });
    const known = takenAt(register, code, serial);
    if (known?.void !== undefined)
      throw new AppError('number', { message: `${number}已经作废（${known.void}）`, remedy: '不必再登记。' });
    if (known)
      throw new AppError('number', {
        message: `${number}已经用于“${known.title}”`,
        remedy: '用了的文号不能作废；文书彻底删除后文号自动作废。',
      });
    const next = withTaken(register, code, { serial, number, title: '', void: reason });
    await desk.commit({ action: 'voided', subject: '', note: `${number}：${reason}` }, [
      registerChange(year, next),
    ]);
    return { number };
  });

/** Sets the next serial of a series. @throws AppError `number` when it is not above those taken. */
export const startSeries = (
  desk: Desk,
  { code, year, next }: Input<'startSeries'>,
): Promise<Output<'startSeries'>> =>
  desk.alone(async () => {
    if (next > MAX_SERIAL) throw tooHigh();
    const register = await readRegister(desk, year);
    const least = seriesOf(register, code).taken.at(-1)?.serial ?? 0;
    if (next <= least)
      throw new AppError('number', {
        message: `${code}〔${year}〕已经用到${least}号，不能从${next}号重新开始`,
        remedy: `请填写大于${least}的序号，文号不重复使用。`,
      });
    const started = withStart(register, code, next);
    await desk.commit({ action: 'series', subject: '', note: `${code}〔${year}〕从${next}号开始` }, [
      registerChange(year, started),
    ]);
    return { next: nextSerial(seriesOf(started, code)) };
  });
