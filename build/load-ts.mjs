// Runs TypeScript of the project in a build script: bundles one file, packages left outside, and imports it.
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { repository } from './paths.mjs';

/** import.meta.url keeps meaning the source file, beside which data files lie. */
const ownAddress = {
  name: 'own-address',
  setup(bundler) {
    bundler.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      return {
        contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href)),
        loader: 'ts',
      };
    });
  },
};

/**
 * Import a TypeScript module.
 * @param {string} file path from the repository's root.
 * @returns {Promise<any>} its exports.
 */
export async function loadTs(file) {
  // Inside node_modules, so that packages are found from there.
  const folder = path.join(repository, 'node_modules', '.cache', 'duban');
  await mkdir(folder, { recursive: true });
  const outfile = path.join(folder, `${file.replaceAll(/[\\/]/g, '-')}.${process.pid}.mjs`);
  const source = path.join(repository, file);
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    plugins: [ownAddress],
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile, { force: true });
  }
}
