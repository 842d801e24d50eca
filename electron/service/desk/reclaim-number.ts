/** A final paper that comes back from a backup: it keeps its number, unless another paper has taken that since. */
import { dayOf } from './days';
import { textAt, writtenDateOf } from './entry';
import type { Desk } from './desk';
import { placeOf, PURGED, readRegister, registerChange } from './number-desk';
import { takenAt, withTaken } from './number-register';
import type { Change } from './shelf';
import type { StoredRecord } from './stored';

interface Reclaimed {
  readonly changes: readonly Change[];
  /** Why the paper cannot be final with its number any more, as part of a sentence. */
  readonly clash?: string;
}

/** @param title the paper's, for the register. */
export async function reclaimNumber(desk: Desk, record: StoredRecord, title: string): Promise<Reclaimed> {
  const number = textAt(record.data, 'number').trim();
  if (record.state === 'draft' || number === '') return { changes: [] };
  const other = [...desk.records.all(), ...desk.bin.all()].find(
    ({ line }) => line.id !== record.id && line.state !== 'draft' && line.number === number,
  );
  if (other) return { changes: [], clash: `${number}已经用于“${other.line.title}”` };
  const place = placeOf(number, Number(dayOf(writtenDateOf(record.data)).slice(0, 4)));
  if (!place || place.year === 0) return { changes: [] };
  const register = await readRegister(desk, place.year);
  const known = takenAt(register, place.code, place.serial);
  if (known?.id === record.id) return { changes: [] };
  if (known?.id !== undefined) return { changes: [], clash: `${number}已经用于“${known.title}”` };
  if (known?.void !== undefined && known.void !== PURGED)
    return { changes: [], clash: `${number}已经作废（${known.void}）` };
  const taken = withTaken(register, place.code, { serial: place.serial, number, id: record.id, title });
  return { changes: [registerChange(place.year, taken)] };
}
