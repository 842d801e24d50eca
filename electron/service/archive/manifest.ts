/** The lists of digests of a bag (RFC 8493, 2.1.3): one file a line, `<digest>  <path>`, sorted by path. */

/** By path inside the bag, `/` between folders: SHA-256 as hexadecimal digits. */
export type Digests = ReadonlyMap<string, string>;

/** Line ends in a name would end its line; so `%` is written as a code, too. */
const encoded = (path: string): string =>
  path.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const decoded = (path: string): string =>
  path.replace(/%0d/giu, '\r').replace(/%0a/giu, '\n').replaceAll('%25', '%');

const byPath = ([a]: readonly [string, string], [b]: readonly [string, string]): number =>
  a < b ? -1 : a > b ? 1 : 0;

/** The same digests give the same text. */
export const manifestText = (digests: Digests): string =>
  [...digests]
    .sort(byPath)
    .map(([path, digest]) => `${digest}  ${encoded(path)}\n`)
    .join('');

export interface ReadManifest {
  /** Digests in lower case. */
  readonly digests: Digests;
  /** Lines that are none, and paths that stand there twice or lead out of the bag. */
  readonly faults: readonly string[];
}

/** A path that stays inside the bag and means one file on every system. */
const isInside = (path: string): boolean =>
  path !== '' &&
  !/\\|^\/|^~|^[A-Za-z]:/u.test(path) &&
  path.split('/').every((part) => !/^(\.{0,2})$/u.test(part));

/** Reads what any BagIt tool has written. */
export function readManifest(text: string): ReadManifest {
  const digests = new Map<string, string>();
  const faults: string[] = [];
  for (const line of text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u)) {
    if (line.trim() === '') continue;
    const [, digest, written] = /^([0-9a-f]{64})[ \t]+\*?(.+)$/iu.exec(line) ?? [];
    const path = decoded(written ?? '').replace(/^\.\//u, '');
    if (digest === undefined || !isInside(path)) faults.push(`有一行不合规定：${line.slice(0, 120)}`);
    else if (digests.has(path)) faults.push(`同一个文件写了两次：${path}`);
    else digests.set(path, digest.toLowerCase());
  }
  return { digests, faults };
}
