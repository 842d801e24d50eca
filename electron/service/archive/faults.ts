/** What can be wrong in an archive: typed, with the file that it befell, in words for people. */
import { z } from '../../../templates/zod';

export const archiveFaultSchema = z.object({
  kind: z.enum([
    /** The bytes are not those that were sealed. */
    'damaged',
    'missing',
    /** A file that no list names. */
    'extra',
    /** The sealed bytes lie under another name. */
    'renamed',
    /** It is there and cannot be read. */
    'unreadable',
    /** A list of digests, or another tag file, is not as it was written. */
    'list',
    /** The journal of the archive was edited, shortened, or is damaged. */
    'journal',
  ]),
  /** From the folder that was checked, `/` between folders. */
  path: z.string(),
  /** A whole sentence that names the file. */
  message: z.string(),
});
export type ArchiveFault = Readonly<z.infer<typeof archiveFaultSchema>>;
export type ArchiveFaultKind = ArchiveFault['kind'];

const WORDS: Readonly<Record<Exclude<ArchiveFaultKind, 'renamed' | 'list' | 'journal'>, string>> = {
  damaged: '的内容与封存时不一样',
  missing: '不见了',
  extra: '不在清单里，是封存以后放进来的',
  unreadable: '读不出来，磁盘或权限有问题',
};

export const fault = (kind: keyof typeof WORDS, path: string): ArchiveFault => ({
  kind,
  path,
  message: `“${path}”${WORDS[kind]}。`,
});

export const renamed = (path: string, now: string): ArchiveFault => ({
  kind: 'renamed',
  path,
  message: `“${path}”改了名字，现在是“${now}”；内容没有变。`,
});

export const listFault = (path: string, why: string): ArchiveFault => ({
  kind: 'list',
  path,
  message: `“${path}”${why}。`,
});

export const journalFault = (path: string, why: string): ArchiveFault => ({
  kind: 'journal',
  path,
  message: `归档日志“${path}”${why}。`,
});

/** Told from further out: paths with the folder's name before them. */
export const below = (folder: string, { kind, path, message }: ArchiveFault): ArchiveFault => ({
  kind,
  path: `${folder}/${path}`,
  message: message.replaceAll(`“${path}”`, `“${folder}/${path}”`),
});
