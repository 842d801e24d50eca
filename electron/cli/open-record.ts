/** One record file of a command: opened, read, its office found, derived where `--as` asks for it. */
import type { Envelope, Kind } from '../../templates/kind';
import { kinds } from '../../templates/kinds/index';
import { kindsWith } from '../../templates/overlay/kinds';
import type { Office } from '../../templates/office';
import type { Fault } from '../../templates/official/fault';
import { diskError } from '../disk/disk-error';
import type { Host } from '../disk/host';
import { openRecordFile } from '../disk/record-file';
import { deriveRecords, type DerivedRecord } from '../service/documents/derived';
import { findOffice, type OfficeChoice } from '../service/documents/offices';
import { builtIn, overlaysOf } from '../service/documents/overlays';
import { AppError } from '../service/errors';
import type { RecordSource } from '../service/ports';
import { faultOf, readEnvelope } from '../service/records/read-envelope';

export interface OpenRecord {
  readonly source: RecordSource;
  readonly key: string;
  readonly office: Office;
  readonly record: Envelope;
  /** The record itself, or what was derived from it. */
  readonly records: readonly DerivedRecord[];
  /** The kinds in the wording that a record is printed in. */
  readonly kindsOf: (record: Envelope) => readonly Kind[];
}

export interface OpenedRecord {
  /** Absent when a fault lets nothing come of the file. */
  readonly opened?: OpenRecord;
  readonly faults: readonly Fault[];
}

export interface OpenOptions extends OfficeChoice {
  readonly as?: string;
}

/** A refusal, the disk's word or a mistake of ours as a fault: one bad file never ends the command, no stack is shown. */
export function failure(thrown: unknown): Fault {
  const error = diskError(thrown);
  if (error instanceof AppError) return faultOf(error);
  return {
    path: '',
    label: '',
    rule: 'internal',
    severity: 'E',
    message: `程序内部出错（${error instanceof Error ? error.message : String(error)}）`,
    remedy: '请把这份记录和这行文字发给开发者。',
  };
}

/** Opens a record file. Never throws for what the file holds. */
export async function openRecord(file: string, options: OpenOptions, host: Host): Promise<OpenedRecord> {
  try {
    const { json, source, key } = await openRecordFile(file, host.store);
    const { record, faults } = readEnvelope(json);
    if (!record) return { faults };
    const found = await findOffice(source, options);
    if (found.faults.some(({ severity }) => severity === 'E')) return { faults: found.faults };
    const { office } = found;
    const wording = (await source.overlays?.()) ?? builtIn;
    const own = kindsWith(kinds, await overlaysOf(record, wording, host.ports.pictures.refOf));
    const today = kindsWith(kinds, wording.inForce());
    const kindsOf = (one: Envelope) => (one === record ? own : today);
    const derived =
      options.as === undefined
        ? { records: [{ unit: '', record }], faults: [] }
        : deriveRecords(record, options.as, office, host.ports.pictures.refOf);
    const all = [...found.faults, ...derived.faults];
    return derived.records.length === 0
      ? { faults: all }
      : { opened: { source, key, office, record, records: derived.records, kindsOf }, faults: all };
  } catch (error) {
    return { faults: [failure(error)] };
  }
}
