// Where things are, for the build scripts.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root folder of the repository. */
export const repository = path.resolve(fileURLToPath(import.meta.url), '..', '..');
/** Folder of the bundles. */
export const dist = path.join(repository, 'dist');
