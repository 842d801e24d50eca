// What every command does first: packages, fonts, bundles. Only packages are known before they are installed.
import { install } from './install.mjs';

/**
 * Make everything ready.
 * @param {(line: string) => void} print where progress goes.
 * @param {string[] | 'all'} parts what to bundle, as bundle.mjs names it.
 */
export async function prepare(print, parts) {
  await install(print);
  const { prepareFonts } = await import('./fonts.mjs');
  await prepareFonts(print);
  if (parts.length === 0) return;
  const { ALL_PARTS, bundle } = await import('./bundle.mjs');
  await bundle(print, parts === 'all' ? ALL_PARTS : parts);
}

/** End with a plain message instead of a stack trace. */
export function fail(error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
