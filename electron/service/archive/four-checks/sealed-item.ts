/** An item of the archive as its checks look at it: read once for all of them. */
import { picturesOf } from '../../desk/pictures-of';
import { parseStored, type StoredRecord } from '../../desk/stored';
import { PAYLOAD, type BagFiles } from '../bag';
import type { ChainEntry } from '../chain';
import { checkBag } from '../check-bag';
import type { ArchiveFault } from '../faults';
import { memoryBag } from '../memory-bag';
import type { ItemGiven } from './item-checker';

export interface SealedItem {
  readonly entry: ChainEntry;
  /** By their paths in the bag; one that cannot be read is not among them. */
  readonly files: BagFiles;
  /** Against its lists, and those against the archive's journal. */
  readonly faults: readonly ArchiveFault[];
  /** Undefined when the bag holds none that can be read. */
  readonly record: StoredRecord | undefined;
  /** SHA-256 of the pictures that the record names. */
  readonly pictures: readonly string[];
  /** Values of metadata.json by the names of their elements; undefined when it cannot be read. */
  readonly metadata: ReadonlyMap<string, string> | undefined;
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** JSON of a file; undefined when it is none. */
export function jsonOf(bytes: Uint8Array | undefined): unknown {
  try {
    return bytes && JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}

function metadataOf(bytes: Uint8Array | undefined): ReadonlyMap<string, string> | undefined {
  const parts = jsonOf(bytes);
  if (typeof parts !== 'object' || parts === null) return undefined;
  const elements = Object.values(parts).flat() as readonly { name?: unknown; value?: unknown }[];
  return new Map(elements.map(({ name, value }) => [String(name), String(value)]));
}

/** What is missing or damaged in an item is told by its faults. */
export async function sealedItemOf({ entry, names, files }: ItemGiven): Promise<SealedItem> {
  const stored = jsonOf(files.get(`${PAYLOAD}record.json`));
  const record = stored === undefined ? undefined : parseStored(stored, entry.record);
  return {
    entry,
    files,
    faults: await checkBag(memoryBag(files, names), entry.digest),
    record,
    pictures: (record ? await picturesOf(record) : []).map((ref) => ref.replace('sha256:', '')),
    metadata: metadataOf(files.get(`${PAYLOAD}metadata.json`)),
  };
}
