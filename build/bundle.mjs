// Bundles the hosts and the window into dist/; a part whose sources have not changed is left as it is.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { noteBundled } from './bundled.mjs';
import { licences } from './licences.mjs';
import { alone } from './lock.mjs';
import { node16Gaps } from './node16.mjs';
import { dist, repository } from './paths.mjs';

const SETTINGS = ['build', 'package-lock.json', 'tsconfig.json'];
const HOST = ['templates', 'electron', ...SETTINGS];
const PARTS = {
  cli: { inputs: HOST, make: () => bundleHost('cli') },
  web: { inputs: HOST, make: () => bundleHost('web') },
  desktop: { inputs: HOST, make: () => Promise.all([bundleHost('main'), bundlePreload()]) },
  press: { inputs: HOST, make: () => bundleHost('worker') },
  window: { inputs: ['templates', 'electron/contract.ts', 'renderer', ...SETTINGS], make: bundleWindow },
};
/** Everything that can be bundled. */
export const ALL_PARTS = Object.keys(PARTS);

/**
 * Bundle what has changed.
 * @param {(line: string) => void} print where progress goes.
 * @param {string[]} parts which of ALL_PARTS; the command line needs its own only.
 */
export async function bundle(print, parts) {
  for (const part of parts) await bundlePart(print, part);
}

async function bundlePart(print, part) {
  const { inputs, make } = PARTS[part];
  const stamp = path.join(dist, `${part}.stamp`);
  const wanted = await digestOf(inputs);
  const isMade = async () => (await readFile(stamp, 'utf8').catch(() => '')) === wanted;
  if (await isMade()) return;
  const waiting = () => print('等待另一个进程构建 waiting for another build…');
  await alone(path.join(dist, `${part}.lock`), waiting, async () => {
    if (await isMade()) return;
    const started = performance.now();
    print(`构建 building ${part}…`);
    await rm(stamp, { force: true });
    await make();
    await writeFile(stamp, wanted);
    print(`构建完成 ${part} built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  });
}

/** Files below a path, sorted. */
async function filesOf(input) {
  const entries = await readdir(input, { withFileTypes: true, recursive: true }).catch(() => undefined);
  if (entries === undefined) return existsSync(input) ? [input] : [];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** A digest of all that goes into a part. */
async function digestOf(inputs) {
  const digest = createHash('sha256').update(process.version);
  for (const input of inputs) {
    for (const file of await filesOf(path.join(repository, input)))
      digest
        .update(path.relative(repository, file))
        .update('\0')
        .update(await readFile(file));
  }
  return digest.digest('hex');
}

/** Electron's main process (before 28) and its sandboxed preload know nothing but CommonJS; the others follow. */
const HOST_OPTIONS = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node16.17',
  outdir: dist,
  outExtension: { '.js': '.cjs' },
  external: ['electron'],
  legalComments: 'none',
  logLevel: 'warning',
};
const entry = (host) => path.join(repository, 'electron', `${host}.ts`);

async function bundleHost(host) {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    ...HOST_OPTIONS,
    entryPoints: [entry(host)],
    metafile: true,
    inject: [path.join(repository, 'build', 'node16.ts')],
    define: { 'import.meta.url': 'ownAddress' },
    banner: { js: "const ownAddress = require('node:url').pathToFileURL(__filename).href;" },
    plugins: [node16Gaps],
  });
  await noteBundled(host, Object.keys(metafile.inputs));
  await copyProfile();
  await copySamples();
}

async function bundlePreload() {
  const { build } = await import('esbuild');
  await build({ ...HOST_OPTIONS, entryPoints: [entry('preload')] });
}

/** pdfkit reads the colour profile of PDF/A beside its own file when a document ends. */
async function copyProfile() {
  const require = createRequire(import.meta.url);
  const pdfkit = createRequire(require.resolve('pdfmake')).resolve('pdfkit');
  const profile = path.join(path.dirname(pdfkit), 'data', 'sRGB_IEC61966_2_1.icc');
  await cp(profile, path.join(dist, 'data', path.basename(profile)));
}

/** The hosts find the samples' photographs by their digests, in one folder. */
async function copySamples() {
  const kinds = path.join(repository, 'templates', 'kinds');
  for (const { name } of await readdir(kinds, { withFileTypes: true })) {
    const pictures = path.join(kinds, name, 'pictures');
    if (existsSync(pictures)) await cp(pictures, path.join(dist, 'samples'), { recursive: true });
  }
}

async function bundleWindow() {
  const { build } = await import('vite');
  const { output } = await build({
    configFile: path.join(repository, 'build', 'vite.config.ts'),
    logLevel: 'warn',
  });
  await noteBundled(
    'window',
    output.flatMap(({ moduleIds }) => moduleIds ?? []),
  );
  // the window shows it, and both hosts serve it with the window's files
  await writeFile(path.join(dist, 'renderer', 'licences.txt'), licences());
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  await bundle((line) => console.log(line), ALL_PARTS);
