/** Checks a whole archive: its journal, every bag that it names, and what lies beside them. */
import { CHAIN, readChain, type ChainEntry, type ChainHead } from './chain';
import { checkBag, type BagSource } from './check-bag';
import { TAG_MANIFEST } from './bag';
import { below, fault, renamed, type ArchiveFault } from './faults';

/** An archive wherever it lies. */
export interface ArchiveSource {
  /** The journal's bytes; undefined when there is none. */
  readonly chain: () => Promise<Uint8Array | undefined>;
  /** What lies in it, from its folder: bags (`2017/…`), and files or folders where only bags should be. */
  readonly list: () => Promise<{ readonly bags: readonly string[]; readonly others: readonly string[] }>;
  readonly bag: (path: string) => BagSource;
}

/** How far a check has come. */
export interface CheckProgress {
  readonly done: number;
  readonly total: number;
  /** The item just checked. */
  readonly path: string;
  /** All that was found so far, in this run. */
  readonly faults: readonly ArchiveFault[];
}

export interface CheckOptions {
  /** Heads that were noted earlier, hexadecimal, lower case. */
  readonly heads?: readonly string[];
  /** Items to leave out because an earlier run has checked them. */
  readonly after?: number;
  /** Called after each item; it may wait, and refuse to go on by answering false. */
  readonly progress?: (progress: CheckProgress) => boolean | Promise<boolean>;
}

export interface ArchiveCheck {
  readonly head: ChainHead;
  /** Items that were checked in this run. */
  readonly items: number;
  readonly faults: readonly ArchiveFault[];
  /** False when `progress` ended it. */
  readonly complete: boolean;
}

/** Bags that the journal names and that are not there, and bags that it does not name: a pair may be one renamed. */
async function compareBags(
  source: ArchiveSource,
  entries: readonly ChainEntry[],
): Promise<{ readonly gone: ReadonlySet<string>; readonly faults: readonly ArchiveFault[] }> {
  const { bags, others } = await source.list();
  const there = new Set(bags);
  const named = new Set(entries.map(({ path }) => path));
  const missing = entries.filter(({ path }) => !there.has(path));
  const strays = new Map<string, string>();
  for (const path of bags) {
    if (named.has(path)) continue;
    strays.set(path, missing.length > 0 ? ((await source.bag(path).digest(TAG_MANIFEST)) ?? '') : '');
  }
  const faults: ArchiveFault[] = others.map((path) => fault('extra', path));
  for (const { path, digest } of missing) {
    const now = [...strays].find(([, found]) => found === digest)?.[0];
    faults.push(now === undefined ? fault('missing', path) : renamed(path, now));
    if (now !== undefined) strays.delete(now);
  }
  for (const path of strays.keys()) faults.push(fault('extra', path));
  return { gone: new Set(missing.map(({ path }) => path)), faults };
}

/** Checks everything, item by item in the journal's order. */
export async function checkArchive(
  source: ArchiveSource,
  { heads, after = 0, progress }: CheckOptions = {},
): Promise<ArchiveCheck> {
  const bytes = await source.chain();
  const chain = readChain(bytes ?? new Uint8Array(), heads);
  const { gone, faults: strays } = await compareBags(source, chain.entries);
  // where nothing was sealed yet there is no journal
  const isEmpty = bytes === undefined && strays.length === 0;
  const faults = [
    ...(bytes === undefined && !isEmpty ? [fault('missing', CHAIN)] : []),
    ...chain.faults,
    ...strays,
  ];
  const total = chain.entries.length;
  let items = 0;
  for (const [at, { path, digest }] of chain.entries.entries()) {
    if (at < after) continue;
    if (!gone.has(path))
      for (const one of await checkBag(source.bag(path), digest)) faults.push(below(path, one));
    items += 1;
    if (progress && !(await progress({ done: at + 1, total, path, faults })))
      return { head: chain.head, items, faults, complete: at + 1 === total };
  }
  return { head: chain.head, items, faults, complete: true };
}
