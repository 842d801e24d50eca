/** Where damaged files and stray copies are kept as they were found, each with its reason beside it. */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { replaceDurably } from '../replace-file';
import type { Files } from '../files';
import { QUARANTINE } from './layout';
import { stampOf } from './words';

/**
 * Keeps bytes in quarantine; durable when it resolves.
 * @param from the file's folder and name.
 * @param reason whole sentences, for whoever looks into the folder.
 */
export async function quarantine(
  root: string,
  files: Files,
  kept: { readonly from: readonly [string, string]; readonly bytes: Uint8Array; readonly reason: string },
  now: Date,
): Promise<string> {
  const [folder, name] = kept.from;
  const stem = `${stampOf(now)}-${randomBytes(2).toString('hex')}-${folder}-`;
  // the name may already be as long as names can be
  const file = path.join(root, QUARANTINE, stem + [...name].slice(-60).join(''));
  const reason = `${folder}/${name}\r\n${kept.reason}\r\n`;
  await replaceDurably(file, kept.bytes, files);
  await replaceDurably(`${file}.txt`, new TextEncoder().encode(reason), files);
  return path.basename(file);
}
