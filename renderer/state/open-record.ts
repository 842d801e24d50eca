/** The record in the window: what it holds, where it came from, whether it was saved. */
import type { Envelope } from '../../templates/kind';
import { editIn } from './paths';

export interface OpenRecord {
  readonly envelope: Envelope;
  /** Name of its file; undefined for a paper that has none yet. */
  readonly file?: string;
  /** The host's word for that file, whose pictures and annexes the references mean. */
  readonly source?: string;
  /** Changed since it was opened or saved. */
  readonly changed: boolean;
  /** When it was last saved, as the clock showed it: 14:32. */
  readonly savedAt?: string;
}

/** A paper as it came from a sample or a file. */
export const opened = (envelope: Envelope, file?: string, source?: string): OpenRecord => ({
  envelope,
  changed: false,
  ...(file === undefined ? {} : { file }),
  ...(source === undefined ? {} : { source }),
});

/** With the value at `path` of its data replaced. */
export const edited = (record: OpenRecord, path: string, update: (old: unknown) => unknown): OpenRecord => ({
  ...record,
  envelope: { ...record.envelope, data: editIn(record.envelope.data, path, update) },
  changed: true,
});

/** After `saved` was written; what was typed in the meantime is still unsaved. */
export const afterSave = (now: OpenRecord, saved: OpenRecord, file: string, at: string): OpenRecord => ({
  ...now,
  file,
  savedAt: at,
  changed: now.envelope !== saved.envelope,
});

/** 已保存 14:32 and the like: the answer to "is it saved". */
export function stateWords({ changed, savedAt, file }: OpenRecord): string {
  if (changed) return savedAt === undefined ? '已修改，尚未保存' : `已修改，上次保存 ${savedAt}`;
  if (savedAt !== undefined) return `已保存 ${savedAt}`;
  return file === undefined ? '示例，尚未修改' : '已打开，尚未修改';
}
