/** The office's wordings as the desk keeps them: every version a document of its own, and which is the latest of a kind. */
import { changesNothing, readOverlay, type Overlay } from '../../../templates/overlay/overlay';
import {
  digestOfOverlay,
  type KeptOverlay,
  type OverlayName,
  type OverlaySource,
} from '../documents/overlays';
import type { Change, Shelf } from './shelf';

/** `<kind>.<version>`; the document under the kind alone says which version is the latest. */
const VERSION_KEY = /^([a-z][a-z0-9-]*)\.(\d{1,9})$/u;

export const keyOfVersion = (kind: string, version: number): string => `${kind}.${version}`;

export interface OverlayBook extends OverlaySource {
  /** The latest of every kind that was ever changed. */
  readonly latest: () => readonly KeptOverlay[];
  /** Highest version number that a kind ever had; 0 for none. */
  readonly lastNumber: (kind: string) => number;
  readonly version: (kind: string, version: number, expected?: boolean) => Promise<KeptOverlay | undefined>;
  /** All that can be read, the latest first. */
  readonly versions: (kind: string) => Promise<readonly KeptOverlay[]>;
  /** A version that a final paper names. */
  readonly named: (name: OverlayName) => Promise<KeptOverlay | undefined>;
  /** What was written here is known at once. */
  readonly take: (change: Change) => void;
  /** Reads the latest versions anew: at opening, and after another process wrote. */
  readonly read: () => Promise<void>;
}

type Digest = (bytes: Uint8Array) => string;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const REASONS = ['saved', 'restored', 'reset'] as const;

/** A version's document; its digest is that of what it holds, not what it says. */
export function parseKept(
  value: unknown,
  kind: string,
  version: number,
  digestOf: Digest,
): KeptOverlay | undefined {
  if (!isObject(value)) return undefined;
  const { overlay } = readOverlay(value.overlay);
  if (overlay?.kind !== kind) return undefined;
  const text = (one: unknown): string => (typeof one === 'string' ? one : '');
  return {
    kind,
    version,
    digest: digestOfOverlay(overlay, digestOf),
    at: text(value.at),
    actor: text(value.actor),
    reason: REASONS.find((one) => one === value.reason) ?? 'saved',
    overlay,
  };
}

export function overlayBook(shelf: Pick<Shelf, 'keys' | 'read'>, digestOf: Digest): OverlayBook {
  let latest = new Map<string, KeptOverlay>();
  let last = new Map<string, number>();
  let force: readonly Overlay[] = [];
  /** Versions never change: what was read once is kept, so that a template is compiled once. */
  const known = new Map<string, KeptOverlay>();

  const keep = (kept: KeptOverlay): KeptOverlay => {
    const key = keyOfVersion(kept.kind, kept.version);
    const before = known.get(key);
    if (before?.digest === kept.digest) return before;
    known.set(key, kept);
    return kept;
  };
  const version: OverlayBook['version'] = async (kind, number, expected = false) => {
    const key = keyOfVersion(kind, number);
    const kept = parseKept(await shelf.read('overlays', key, expected), kind, number, digestOf);
    return kept && keep(kept);
  };
  const numbersIn = (keys: readonly string[], kind: string): readonly number[] =>
    keys
      .flatMap((key) => {
        const [, of, number] = VERSION_KEY.exec(key) ?? [];
        return of === kind ? [Number(number)] : [];
      })
      .sort((a, b) => b - a);
  const renew = (): void => {
    force = [...latest.values()].map(({ overlay }) => overlay).filter((overlay) => !changesNothing(overlay));
  };

  async function readKind(kind: string, said: number, numbers: readonly number[]): Promise<void> {
    const highest = Math.max(said, numbers[0] ?? 0);
    last.set(kind, highest);
    // the latest that can be read: one that cannot be restored is told by the shelf
    for (const number of highest > 0 ? new Set([highest, ...numbers]) : []) {
      const kept = await version(kind, number, true);
      if (!kept) continue;
      latest.set(kind, kept);
      return;
    }
  }

  const versions: OverlayBook['versions'] = async (kind) => {
    const list: KeptOverlay[] = [];
    for (const number of numbersIn(await shelf.keys('overlays'), kind)) {
      const kept = await version(kind, number);
      if (kept) list.push(kept);
    }
    return list;
  };
  const named: OverlayBook['named'] = async (name) => {
    const { kind, version: number, digest } = name;
    const at = known.get(keyOfVersion(kind, number)) ?? (await version(kind, number, true));
    if (at?.digest === digest) return at;
    return (await versions(kind)).find((kept) => kept.digest === digest);
  };

  return {
    latest: () => [...latest.values()],
    inForce: () => force,
    find: async (name) => (await named(name))?.overlay,
    lastNumber: (kind) => last.get(kind) ?? 0,
    version,
    versions,
    named,
    take: ({ collection, key, value }) => {
      const [, kind, number] = VERSION_KEY.exec(key) ?? [];
      if (collection !== 'overlays' || kind === undefined) return;
      const kept = parseKept(value, kind, Number(number), digestOf);
      if (!kept) return;
      latest.set(kind, keep(kept));
      last.set(kind, kept.version);
      renew();
    },
    read: async () => {
      latest = new Map();
      last = new Map();
      const keys = await shelf.keys('overlays');
      const kinds = new Set(keys.map((key) => VERSION_KEY.exec(key)?.[1] ?? key));
      for (const kind of kinds) {
        const pointer = await shelf.read('overlays', kind);
        const said = isObject(pointer) && typeof pointer.version === 'number' ? pointer.version : 0;
        await readKind(kind, said, numbersIn(keys, kind));
      }
      renew();
    },
  };
}
