/** Record files that a window hands in as bytes, and their pictures, on the store of this session. */
import { randomUUID } from 'node:crypto';
import type { RecordFiles } from '../service/ports';
import { packBag } from './bag';
import type { PictureStore } from './picture-store';
import { isBag, openBag, storeSource } from './record-file';

export function recordFiles(store: PictureStore): RecordFiles {
  const nowhere = storeSource(store);
  return {
    open: (name, bytes) => {
      const key = randomUUID();
      return isBag(name)
        ? openBag(name, key, bytes, store)
        : Promise.resolve({ name, key, json: bytes, source: nowhere });
    },
    nowhere,
    addPicture: store.add,
    bag: packBag,
  };
}
