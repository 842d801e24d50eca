/** How a shelf lies on the disk: readable files in plain folders, so that a person could rescue it by hand. */
import path from 'node:path';
import type { Collection } from '../../service/desk/shelf';
import { keyOfName } from './key-name';

export const COLLECTIONS = [
  'records',
  'bin',
  'versions',
  'numbers',
  'office',
  'overlays',
  'cases',
  'campaign',
  'incoming',
  'archived',
] as const satisfies readonly Collection[];

/** Files and folders beside those of the collections. */
export const MARKER = 'duban.json';
export const LOCK = 'lock';
export const INDEX = 'index';
/** The index of earlier programs: one document, which is made again. */
export const OLD_INDEX = 'index.json';
export const JOURNAL = 'journal';
export const PICTURES = 'pictures';
export const QUARANTINE = 'quarantine';
export const BACKUPS = 'backups';
/** Sealed items. */
export const ARCHIVE = 'archive';

export const FOLDERS = [...COLLECTIONS, JOURNAL, PICTURES, QUARANTINE, BACKUPS, INDEX, ARCHIVE] as const;

/** A JSON object, which every document is. */
export type Document = Readonly<Record<string, unknown>>;

export const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Any name but those that sync tools give to the second of two copies. */
const NAMED = /^(?!.*(冲突|副本|conflict)).+$/iu;

/** What may be a key of a collection; what is not is someone else's file, or a sync tool's copy. */
const KEYS: Readonly<Record<Collection, RegExp>> = {
  records: /^[A-Za-z0-9_-]{1,64}$/u,
  bin: /^[A-Za-z0-9_-]{1,64}$/u,
  versions: /^[A-Za-z0-9_-]{1,64}\.\d{1,9}$/u,
  numbers: NAMED,
  office: NAMED,
  overlays: NAMED,
  cases: /^[A-Z]{1,6}-\d{6}-\d{4,6}$/u,
  campaign: NAMED,
  incoming: /^[A-Za-z0-9_-]{1,64}$/u,
  archived: NAMED,
};

/** The key of a file in a collection's folder; undefined when it holds no document of the collection. */
export function keyIn(collection: Collection, name: string): string | undefined {
  const key = keyOfName(name);
  return key !== undefined && KEYS[collection].test(key) ? key : undefined;
}

export const folderOf = (root: string, collection: Collection): string => path.join(root, collection);
