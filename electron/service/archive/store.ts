/** The archive's place as sealing needs it: bags prepared beside it, put into it, its journal added to. */
import type { BagFiles } from './bag';
import type { ChainHead } from './chain';
import type { ArchiveSource } from './check-archive';

/** All refuse with an AppError in words, as a shelf does. */
export interface ArchiveStore {
  /** The journal's bytes; none while nothing was sealed. */
  readonly chain: () => Promise<Uint8Array>;
  /** Writes a bag beside its place, durable and read-only. @returns the name under which it waits. */
  readonly prepare: (files: BagFiles) => Promise<string>;
  /**
   * Puts a bag that waits at its place, durable when it resolves; doing it once more changes nothing.
   * @returns false when it neither waits nor lies there.
   */
  readonly place: (work: string, path: string) => Promise<boolean>;
  /** Adds a line at an offset of the journal; what stands behind that was never written to its end. */
  readonly append: (line: Uint8Array, at: number) => Promise<void>;
  /** Puts a bag that waits at its place; what lies there is set aside beside the archive, as it is. */
  readonly replace: (work: string, path: string) => Promise<void>;
  /** Another journal in the place of this one, which is set aside beside the archive. */
  readonly replaceChain: (bytes: Uint8Array) => Promise<void>;
  /** Takes away what processes that were killed have left, but for one name. */
  readonly sweep: (keep?: string) => Promise<void>;
  /** To be checked. @param limit bytes a second. */
  readonly source: (limit?: number) => ArchiveSource;
  /** A file of a bag; undefined when it is not there. */
  readonly file: (path: string, name: string) => Promise<Uint8Array | undefined>;
}

export interface NotedHead extends ChainHead {
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** A second place of the archive. */
export interface ArchiveCopy {
  readonly store: ArchiveStore;
  /** Heads of the journal that were noted there, the oldest first. */
  readonly heads: () => Promise<readonly NotedHead[]>;
  readonly noteHead: (head: NotedHead) => Promise<void>;
}
