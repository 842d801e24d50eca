/** An archive in memory for tests of the service. */
import type { BagFiles } from '../../electron/service/archive/bag';
import type { ArchiveStore } from '../../electron/service/archive/store';
import { sha256 } from '../../electron/service/archive/sha256';

export interface MemoryArchive {
  chain: Uint8Array;
  readonly waiting: Map<string, BagFiles>;
  readonly bags: Map<string, Map<string, Uint8Array>>;
}

export const memoryArchivePlace = (): MemoryArchive => ({
  chain: new Uint8Array(),
  waiting: new Map(),
  bags: new Map(),
});

export function memoryArchive(place: MemoryArchive, mayWrite: () => void): ArchiveStore {
  let works = 0;
  const later = async <T>(work: () => T): Promise<T> => {
    await Promise.resolve();
    return work();
  };
  return {
    chain: () => later(() => place.chain),
    prepare: (files) =>
      later(() => {
        mayWrite();
        const name = `work-${(works += 1)}`;
        place.waiting.set(name, files);
        return name;
      }),
    place: (work, path) =>
      later(() => {
        mayWrite();
        const files = place.waiting.get(work);
        if (files) place.bags.set(path, new Map(files));
        place.waiting.delete(work);
        return place.bags.has(path);
      }),
    append: (line, at) =>
      later(() => {
        mayWrite();
        place.chain = Buffer.concat([place.chain.subarray(0, at), line]);
      }),
    replace: (work, path) =>
      later(() => {
        mayWrite();
        place.bags.set(path, new Map(place.waiting.get(work)));
        place.waiting.delete(work);
      }),
    replaceChain: (bytes) =>
      later(() => {
        mayWrite();
        place.chain = bytes;
      }),
    sweep: (keep) =>
      later(() => {
        for (const name of place.waiting.keys()) if (name !== keep) place.waiting.delete(name);
      }),
    source: () => ({
      chain: () => later(() => (place.chain.length > 0 ? place.chain : undefined)),
      list: () => later(() => ({ bags: [...place.bags.keys()].sort(), others: [] })),
      bag: (path) => ({
        list: () => later(() => [...(place.bags.get(path)?.keys() ?? [])]),
        read: (name) => later(() => place.bags.get(path)?.get(name)),
        digest: (name) =>
          later(() => {
            const bytes = place.bags.get(path)?.get(name);
            return bytes && sha256(bytes);
          }),
      }),
    }),
    file: (path, name) => later(() => place.bags.get(path)?.get(name)),
  };
}
