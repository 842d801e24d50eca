/** Where a lost document is still to be had: in a version, in the journal, in a backup; the newest of them. */
import path from 'node:path';
import type { Collection } from '../../service/desk/shelf';
import type { Documents } from './documents';
import { lastWord } from './journal-history';
import { isDocument, JOURNAL, type Document } from './layout';
import { momentWords } from './words';

export interface Found {
  readonly document: Document;
  /** 今天 14:20 的版本, as part of a sentence. */
  readonly from: string;
}

/** A document in a backup, and when the backup was made. */
export type FromBackup = (
  collection: Collection,
  key: string,
) => Promise<{ readonly document: Document; readonly at: string } | undefined>;

interface Candidate {
  readonly document: Document;
  readonly at: string;
  readonly kind: '版本' | '操作记录' | '备份';
}

/** The newest version of a paper that can be read. */
async function inVersions(documents: Documents, key: string): Promise<Candidate | undefined> {
  const numbers = (await documents.keys('versions'))
    .filter((one) => one.startsWith(`${key}.`))
    .map((one) => Number(one.slice(key.length + 1)))
    .sort((a, b) => b - a);
  for (const number of numbers) {
    const version = await documents.read('versions', `${key}.${number}`).catch(() => undefined);
    if (isDocument(version?.record))
      return { document: version.record, at: typeof version.at === 'string' ? version.at : '', kind: '版本' };
  }
  return undefined;
}

const revisionOf = ({ document }: Candidate): number =>
  typeof document.revision === 'number' ? document.revision : -1;

/**
 * The newest state of a document beside its file; `removed` when somebody removed it.
 */
export async function findElsewhere(
  documents: Documents,
  fromBackup: FromBackup,
  collection: Collection,
  key: string,
  now: Date,
): Promise<Found | 'removed' | undefined> {
  const word = await lastWord(path.join(documents.root, JOURNAL), documents.files, collection, key);
  if (word?.removed) return 'removed';
  const candidates: Candidate[] = [];
  if (isDocument(word?.value)) candidates.push({ document: word.value, at: word.at, kind: '操作记录' });
  if (collection === 'records' || collection === 'bin') {
    const version = await inVersions(documents, key);
    if (version) candidates.push(version);
  }
  const backup = await fromBackup(collection, key);
  if (backup) candidates.push({ ...backup, kind: '备份' });
  const [best] = candidates.sort(
    (a, b) => revisionOf(b) - revisionOf(a) || (a.at < b.at ? 1 : a.at > b.at ? -1 : 0),
  );
  return best && { document: best.document, from: `${momentWords(new Date(best.at), now)} 的${best.kind}` };
}
