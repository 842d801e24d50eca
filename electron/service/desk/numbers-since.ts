/** Numbers that were given out after a backup, or an older copy of the folder, was made: none of them is given twice. */
import type { Output } from '../../contract';
import { AppError, type Words } from '../errors';
import type { Desk } from './desk';
import { textAt } from './entry';
import { readRegister, registerChange, registerYears } from './number-desk';
import { registerSchema, takenAt, withTaken, type Register, type Taken } from './number-register';
import type { Change } from './shelf';
import { parseStored } from './stored';

/** Numbers that a message names; the others are counted. */
const NAMED = 8;

/** @returns what the desk's registers have and the backup had not, in the order of the registers. */
export async function numbersSince(
  desk: Desk,
  name: string,
  second: string | undefined,
): Promise<Output<'numbersSince'>> {
  const registers = await desk.shelf.openBackup(name, second, 'numbers');
  const borne = new Set<string>();
  for (const [id, value] of await desk.shelf.openBackup(name, second)) {
    const record = parseStored(value, id);
    if (record && record.state !== 'draft') borne.add(textAt(record.data, 'number').trim());
  }
  const found: Output<'numbersSince'> = [];
  for (const year of await registerYears(desk)) {
    const parsed = registerSchema.safeParse(registers.get(String(year)));
    const before: Register = parsed.success ? parsed.data : {};
    for (const [code, { taken }] of Object.entries(await readRegister(desk, year)))
      for (const { serial, number, title } of taken)
        if (!takenAt(before, code, serial) && !borne.has(number)) found.push({ number, title });
  }
  return found;
}

/** The number that is kept for a paper which is a draft again; undefined when it never had one. */
export async function numberKeptFor(desk: Desk, id: string): Promise<string | undefined> {
  for (const year of await registerYears(desk))
    for (const { taken } of Object.values(await readRegister(desk, year))) {
      const own = taken.find((one) => one.id === id);
      if (own) return own.number;
    }
  return undefined;
}

/** Two places that hold a paper in common are one folder at two times. */
function isCopy(from: Desk, to: Desk): boolean {
  for (const { line } of from.records.all()) if (to.records.get(line.id)) return true;
  return false;
}

/** As it stands in the older copy: its own paper's where that is there, else for no paper. */
const reserved = ({ serial, number, title, id, void: reason }: Taken, to: Desk): Taken =>
  id !== undefined && to.records.get(id)
    ? { serial, number, title, id }
    : { serial, number, title, void: reason ?? `已用于“${title}”，这份文书不在本文件夹里` };

async function reserve(from: Desk, to: Desk): Promise<readonly string[]> {
  const carried: string[] = [];
  const changes: Change[] = [];
  for (const year of await registerYears(from)) {
    let register = await readRegister(to, year);
    const before = register;
    for (const [code, { taken }] of Object.entries(await readRegister(from, year)))
      for (const one of taken) {
        if (takenAt(register, code, one.serial)) continue;
        register = withTaken(register, code, reserved(one, to));
        carried.push(one.number);
      }
    if (register !== before) changes.push(registerChange(year, register));
  }
  if (carried.length > 0)
    await to.commit(
      { action: 'voided', subject: '', note: `原文件夹此后给出的文号：${carried.join('、')}` },
      changes,
    );
  return carried;
}

/**
 * When an older copy of the open folder (a backup put back as a whole) is opened in its stead: the numbers that were
 * given out since are reserved in it. @returns what is to be told.
 */
export async function carryNumbers(from: Desk, to: Desk): Promise<Words | undefined> {
  if (to.shelf.readOnly() !== undefined) return undefined;
  // a folder out of a backup has no index yet
  await to.settled();
  if (!isCopy(from, to)) return undefined;
  try {
    const carried = await to.alone(() => reserve(from, to));
    if (carried.length === 0) return undefined;
    const more = carried.length > NAMED ? `等` : '';
    return {
      message: `这个文件夹比原来的旧：此后又给出的 ${carried.length} 个文号（${carried.slice(0, NAMED).join('、')}${more}）已在这里留出`,
      remedy: '留出的文号不会再给别的文书；文书本身请从原来的文件夹或较新的备份取回。',
    };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return {
      message: '原来的文件夹读不全，没有核对它此后给出过哪些文号',
      remedy: '请先在“设置”的“文号”里核对下一号，再定稿。',
    };
  }
}
