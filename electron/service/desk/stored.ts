/** A record as the desk keeps it: the envelope with its id, revision, state and times. */
import type { Envelope } from '../../../templates/kind';
import type { Output } from '../../contract';
import { AppError } from '../errors';
import type { OverlayName } from '../documents/overlays';
import { parseEnvelope } from '../records/read-envelope';

export type Summary = Output<'find'>['rows'][number];
export type RecordState = Summary['state'];

const STATES: readonly string[] = ['draft', 'final', 'issued'] satisfies readonly RecordState[];

/** The case for one of whose steps a paper was begun; `label` is the step's name. */
export interface ForCase {
  readonly id: string;
  readonly move: string;
  readonly label: string;
}

/** What the desk notes of a record besides its content; unknown keys are kept. */
export interface StoredMeta {
  readonly created: string;
  readonly modified: string;
  /** How many versions were made of it, and when the latest was. */
  readonly versions: number;
  readonly versionAt?: string;
  /** When it was put into the recycle bin. */
  readonly removed?: string;
  /** The frozen version that 定稿 made. */
  readonly final?: { readonly at: string; readonly version: number };
  /** The wordings it was finalised in, of its kind and those of its annexes; none is the built-in. */
  readonly overlays?: readonly OverlayName[] | undefined;
  readonly forCase?: ForCase;
  readonly [key: string]: unknown;
}

export interface StoredRecord extends Envelope {
  readonly id: string;
  readonly revision: number;
  readonly state: RecordState;
  readonly meta: StoredMeta;
}

/** A moment for documents that tell none. */
const UNKNOWN_MOMENT = '1970-01-01T00:00:00.000Z';

const textOr = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

/** A document of the shelf as a record; undefined when it is none. What is missing in it is filled in. */
export function parseStored(value: unknown, id: string): StoredRecord | undefined {
  const { record } = parseEnvelope(value);
  if (!record) return undefined;
  const meta = record.meta ?? {};
  const created = textOr(meta.created, UNKNOWN_MOMENT);
  return {
    ...record,
    id,
    revision: record.revision ?? 1,
    state: STATES.includes(record.state ?? '') ? (record.state as RecordState) : 'draft',
    meta: {
      ...meta,
      created,
      modified: textOr(meta.modified, created),
      versions: typeof meta.versions === 'number' ? meta.versions : 0,
    },
  };
}

/** The record one step on: its revision counted up, its time of change set. */
export const advanced = (
  record: StoredRecord,
  at: string,
  change: Partial<Pick<StoredRecord, 'data' | 'state'>> & { readonly meta?: Partial<StoredMeta> },
): StoredRecord => ({
  ...record,
  ...change,
  revision: record.revision + 1,
  meta: { ...record.meta, ...change.meta, modified: at },
});

/** The refusal of an id that no record has. */
export const gone = (): AppError =>
  new AppError('gone', { message: '这份文书已经不在了', remedy: '请刷新列表，或到回收站里找。' });
