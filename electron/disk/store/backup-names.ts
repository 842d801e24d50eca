/** Names of backups: backup-000007-20171009-142005-128.zip is the seventh, with 128 papers. */
import { stampOf } from './words';

export interface BackupName {
  readonly name: string;
  /** Counts up with every backup, whatever the clock says. */
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The day by this computer's calendar. */
  readonly day: string;
  readonly records: number;
}

const NAME = /^backup-(\d{6})-((\d{4})(\d\d)(\d\d))-(\d\d)(\d\d)(\d\d)-(\d+)\.zip$/u;

export const backupName = (number: number, at: Date, records: number): string =>
  `backup-${String(number).padStart(6, '0')}-${stampOf(at)}-${records}.zip`;

/** What a name says; undefined for any other file. */
export function readBackupName(name: string): BackupName | undefined {
  const found = NAME.exec(name);
  if (found === null) return undefined;
  const [number = 0, , year = 0, month = 0, date = 0, hours, minutes, seconds, records = 0] = found
    .slice(1)
    .map(Number);
  const at = new Date(year, month - 1, date, hours, minutes, seconds).toISOString();
  return { name, number, at, day: found[2] ?? '', records };
}

/** Names of backups in a folder, the newest first. */
export const backupNames = (names: readonly string[]): readonly BackupName[] =>
  names.flatMap((name) => readBackupName(name) ?? []).sort((a, b) => b.number - a.number);

/** Those that may go: of a day only its last is kept, and of days the last `days`. */
export function outdated(newestFirst: readonly BackupName[], days: number): readonly BackupName[] {
  const kept = new Set<string>();
  return newestFirst.filter(({ day }) => {
    if (kept.has(day) || kept.size >= days) return true;
    kept.add(day);
    return false;
  });
}
