/** A bag whose files were read already, as a source to be checked: nothing is read twice. */
import type { BagFiles } from './bag';
import type { BagSource } from './check-bag';
import { sha256 } from './sha256';

/** @param names every file that lies in it; one that is not among the files cannot be read. */
export const memoryBag = (files: BagFiles, names: Iterable<string> = files.keys()): BagSource => ({
  list: () => Promise.resolve([...names]),
  read: (name) => Promise.resolve(files.get(name)),
  digest: (name) => {
    const bytes = files.get(name);
    return Promise.resolve(bytes && sha256(bytes));
  },
});
