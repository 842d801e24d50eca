/** A bag put together in memory (BagIt 1.0, RFC 8493): payload below data/, its digests, and the digests of those. */
import { manifestText } from './manifest';
import { sha256 } from './sha256';
import { sm3 } from './sm3';

/** Files by their path inside the bag. */
export type BagFiles = ReadonlyMap<string, Uint8Array>;

export const DECLARATION = 'bagit.txt';
export const INFO = 'bag-info.txt';
export const MANIFEST = 'manifest-sha256.txt';
export const TAG_MANIFEST = 'tagmanifest-sha256.txt';
export const README = 'README.txt';
export const PAYLOAD = 'data/';

export const DECLARATION_TEXT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
/** In bag-info.txt: who made the bag. */
export const AGENT = 'Duban 督办文书';

/** A label with its value; both without line ends. */
export type BagInfo = readonly (readonly [label: string, value: string])[];

export interface Bag {
  readonly files: BagFiles;
  /** SHA-256 of the exact bytes of tagmanifest-sha256.txt: it stands for the whole bag. */
  readonly digest: string;
  /** Bytes of all files together. */
  readonly bytes: number;
}

const encoder = new TextEncoder();

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const infoText = (info: BagInfo): string =>
  info
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${oneLine(value)}\n`)
    .join('');

const digestsOf = (files: BagFiles): string =>
  manifestText(new Map([...files].map(([path, bytes]) => [path, sha256(bytes)])));

const lengthOf = (files: BagFiles): number =>
  [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);

/**
 * Makes a bag. The same input gives the same bytes.
 * @param payload by path below data/.
 * @param info written before what is counted here: Payload-Oxum, the agent, the SM3 of the manifest.
 */
export function makeBag(payload: BagFiles, info: BagInfo, readme: string): Bag {
  const data = new Map([...payload].map(([path, bytes]) => [PAYLOAD + path, bytes]));
  const manifest = encoder.encode(digestsOf(data));
  const counted: BagInfo = [
    ...info,
    ['Payload-Oxum', `${lengthOf(data)}.${data.size}`],
    ['Bag-Software-Agent', AGENT],
    ['Manifest-SM3', sm3(manifest)],
  ];
  const tags = new Map([
    [DECLARATION, encoder.encode(DECLARATION_TEXT)],
    [INFO, encoder.encode(infoText(counted))],
    [MANIFEST, manifest],
    [README, encoder.encode(readme)],
  ]);
  const tagManifest = encoder.encode(digestsOf(tags));
  const files = new Map([...data, ...tags, [TAG_MANIFEST, tagManifest]]);
  return { files, digest: sha256(tagManifest), bytes: lengthOf(files) };
}

/** bag-info.txt read: labels in the order of the file; a line that begins with a blank goes on with the one before. */
export function readInfo(text: string): BagInfo {
  const info: [string, string][] = [];
  for (const line of text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u)) {
    const [, label, value] = /^([^\s:][^:]*?)\s*:\s*(.*)$/u.exec(line) ?? [];
    const last = info.at(-1);
    if (label !== undefined) info.push([label, value ?? '']);
    else if (last && /^[ \t]/u.test(line)) last[1] += ` ${line.trim()}`;
  }
  return info;
}
