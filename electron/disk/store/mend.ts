/** Meets a document that is damaged or gone: kept in quarantine, brought back from elsewhere, told in words. */
import path from 'node:path';
import type { Collection } from '../../service/desk/shelf';
import { replaceDurably } from '../replace-file';
import type { Documents } from './documents';
import { documentBytes } from './damage';
import type { DamagedFile } from './json-file';
import { nameOfKey } from './key-name';
import type { Document } from './layout';
import type { Notices } from './notices';
import { quarantine } from './quarantine';
import { findElsewhere, type FromBackup } from './restore';
import { documentWords } from './words';

export interface Mending {
  readonly documents: Documents;
  readonly fromBackup: FromBackup;
  readonly notices: Notices;
  readonly now: () => Date;
  /** Files may be replaced; otherwise what is found elsewhere is only shown. */
  readonly mayWrite: boolean;
}

const CHECK = '请打开核对，在那以后的修改可能要重新填写。';

/** The document brought back from elsewhere; undefined when it is nowhere. */
export async function mendDamaged(
  { documents, fromBackup, notices, now, mayWrite }: Mending,
  collection: Collection,
  key: string,
  { damage, bytes }: DamagedFile,
): Promise<Document | undefined> {
  const at = now();
  const found = await findElsewhere(documents, fromBackup, collection, key, at);
  const document = found === 'removed' ? undefined : found?.document;
  const what = `${documentWords(collection, document, bytes)}的文件已损坏（${damage}）。`;
  const restored = document && found !== 'removed' ? found?.from : undefined;
  const then = restored === undefined ? '没有找到可以恢复的版本或备份' : `已从${restored}恢复`;
  if (!mayWrite) {
    const shown = restored === undefined ? then : `现在显示的是${restored}`;
    notices.tell(
      'warning',
      `${collection}/${key}`,
      `${what}${shown}，文件没有改动。`,
      '请在可以写入时再打开一次。',
    );
    return document;
  }
  const file = documents.fileOf(collection, key);
  const message = `${what}${then}，损坏的原件保留在“隔离区”。`;
  await quarantine(
    documents.root,
    documents.files,
    { from: [collection, nameOfKey(key)], bytes, reason: message },
    at,
  );
  if (document) await replaceDurably(file, documentBytes(document), documents.files);
  else {
    await documents.files.remove(file);
    await documents.files.syncFolder(path.dirname(file));
  }
  if (document) notices.tell('warning', `${collection}/${key}`, message, CHECK);
  else
    notices.tell(
      'error',
      `${collection}/${key}`,
      message,
      '请从第二备份处或其他电脑上找回这份文件；隔离区里的原件可用记事本打开，其中的文字也许还在。',
    );
  return document;
}

/** A document whose file is gone although nobody removed it. @param expected whether to tell when it is nowhere. */
export async function mendMissing(
  { documents, fromBackup, notices, now, mayWrite }: Mending,
  collection: Collection,
  key: string,
  expected: boolean,
): Promise<Document | undefined> {
  const found = await findElsewhere(documents, fromBackup, collection, key, now());
  // asked of the folder: where the disk was gone for a moment nothing older may take the place of what is there
  if (found === 'removed' || (await documents.keys(collection)).includes(key)) return undefined;
  const what = `${documentWords(collection, found?.document)}的文件不见了`;
  if (found === undefined) {
    if (expected)
      notices.tell(
        'error',
        `${collection}/${key}`,
        `${what}（编号 ${key}），没有找到可以恢复的版本或备份。`,
        '请看看同步工具的回收站，或从第二备份处找回。',
      );
    return undefined;
  }
  if (mayWrite)
    await replaceDurably(documents.fileOf(collection, key), documentBytes(found.document), documents.files);
  notices.tell('warning', `${collection}/${key}`, `${what}，已从${found.from}恢复。`, CHECK);
  return found.document;
}
