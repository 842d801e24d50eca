// Collects the licences of every package that may be inside the bundles into one text for people to read.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fontLicences } from './fonts/licences.mjs';
import { repository } from './paths.mjs';

const NAMES = /^(?:licen[cs]e|copying|notice|unlicense)/i;
const NEEDS = ['dependencies', 'optionalDependencies', 'peerDependencies', 'peerDependenciesMeta'];
const LINE = '='.repeat(78);

const manifestOf = (folder) =>
  JSON.parse(readFileSync(path.join(repository, folder, 'package.json'), 'utf8'));

/** The folder in which a package finds another, as Node does; undefined when it is not installed. */
function folderOf(packages, name, from) {
  for (let at = from; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    const folder = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[folder] !== undefined) return folder;
    if (at === '') return undefined;
  }
}

/**
 * The packages that the application needs to run, with all that they need in turn.
 * @returns {string[]} their folders, sorted by name and version.
 */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(path.join(repository, 'package-lock.json'), 'utf8'));
  const found = new Set();
  const visit = (names, from) => {
    for (const name of names) {
      const folder = folderOf(packages, name, from);
      if (folder === undefined || found.has(folder)) continue;
      const entry = packages[folder];
      // bundles hold scripts: a program for one system is in none, nor is what was left out at installation
      if (entry.os !== undefined || entry.cpu !== undefined) continue;
      if (entry.optional && !existsSync(path.join(repository, folder))) continue;
      found.add(folder);
      // what a package takes when it is there, a bundler takes too
      const needed = NEEDS.flatMap((kind) => Object.keys(entry[kind] ?? {}));
      visit(needed, folder);
    }
  };
  visit(Object.keys(packages[''].dependencies), '');
  return [...found].sort();
}

/** Texts that a package brings; some bring none and name a licence only. */
function textsOf(folder) {
  const inFolder = path.join(repository, folder);
  return readdirSync(inFolder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && NAMES.test(entry.name))
    .map((entry) => readFileSync(path.join(inFolder, entry.name), 'utf8').trim());
}

const nameOf = (author) => (typeof author === 'string' ? author : author?.name);

function entryOf(folder) {
  const { name, version, license, licenses, author, homepage } = manifestOf(folder);
  const named = license?.type ?? license ?? licenses?.map((one) => one.type).join(', ') ?? 'not named';
  const texts = textsOf(folder);
  const by = nameOf(author);
  const told =
    texts.length > 0 ? texts : [`Licence: ${named}${by === undefined ? '' : `. Copyright: ${by}`}`];
  return [LINE, `${name} ${version} (${named})`, ...(homepage ? [homepage] : []), '', ...told, ''].join('\n');
}

/** The fonts that travel with the application, each with all that its package says. */
function fontEntries() {
  const texts = new Map();
  for (const { font, text } of fontLicences()) texts.set(font, [...(texts.get(font) ?? []), text.trim()]);
  return [...texts].map(([font, told]) => [LINE, `${font} (SIL OFL 1.1)`, '', ...told, ''].join('\n'));
}

/** @returns {string} the whole text. @throws {Error} when a package is not installed as the lock file says. */
export function licences() {
  const own = readFileSync(path.join(repository, 'LICENSE'), 'utf8').trim();
  const head = `督办文书 Duban\n\n${own}\n\n以下字体和软件包在程序之中，按各自的许可使用。The fonts and packages below are part of the program.\n`;
  return [head, ...fontEntries(), ...shippedPackages().map(entryOf)].join('\n');
}
