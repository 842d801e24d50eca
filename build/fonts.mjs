// Prepares the stand-in fonts once, in a cache folder outside the repository, and says which folder that is.
import { pathToFileURL } from 'node:url';
import { loadTs } from './load-ts.mjs';

/**
 * Prepare the fonts unless they are there.
 * @param {(line: string) => void} print where progress goes.
 * @returns {Promise<string>} the folder.
 */
export async function prepareFonts(print) {
  const { prepareStandIns } = await loadTs('build/fonts/prepare.ts');
  return prepareStandIns((line) => print(`字体 fonts: ${line}`));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(await prepareFonts((line) => console.log(line)));
}
