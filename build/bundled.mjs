// Notes which packages really went into a bundle: what the licences must name.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dist } from './paths.mjs';

/** `node_modules/@scope/name` or `node_modules/name`, the innermost. */
const packageOf = (module) => /^.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(module)?.[1];

/**
 * Write the list of a bundle beside it.
 * @param {string} bundle its name.
 * @param {Iterable<string>} modules files that were read into it.
 */
export async function noteBundled(bundle, modules) {
  const names = [...modules].map(packageOf).filter((name) => name !== undefined);
  const list = [...new Set(names.map((name) => name.replaceAll('\\', '/')))].sort();
  await mkdir(dist, { recursive: true });
  await writeFile(path.join(dist, `${bundle}.packages`), list.map((name) => `${name}\n`).join(''));
}
