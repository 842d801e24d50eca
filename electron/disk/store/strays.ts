/** Copies that sync tools lay beside documents, and work files of a process that was killed. */
import path from 'node:path';
import type { Collection, Notice } from '../../service/desk/shelf';
import { isWorkFile, replaceDurably } from '../replace-file';
import { documentBytes, readDocument } from './damage';
import type { Documents } from './documents';
import { DamagedFile } from './json-file';
import { nameOfKey } from './key-name';
import { COLLECTIONS, folderOf, keyIn, type Document } from './layout';
import type { Mending } from './mend';
import { quarantine } from './quarantine';
import { findElsewhere } from './restore';
import { documentWords } from './words';

const revisionOf = (document: Document): number =>
  typeof document.revision === 'number' ? document.revision : 0;

/** The key whose copy a file seems to be: by the id it holds, else by how its name begins. */
function keyOfCopy(collection: Collection, name: string, copy: Document | undefined): string | undefined {
  if ((collection === 'records' || collection === 'bin') && typeof copy?.id === 'string') return copy.id;
  const [begin] = name.split(/ |\(|（|-冲突|-副本|-conflict|\.json/iu);
  return begin === undefined ? undefined : keyIn(collection, `${begin}.json`);
}

/** The document itself: whole, damaged, or missing. */
async function ownOf(documents: Documents, collection: Collection, key: string) {
  try {
    return await documents.read(collection, key);
  } catch (error) {
    if (error instanceof DamagedFile) return error;
    throw error;
  }
}

const SAME = '内容与正本相同';

/** What the copy is to the document, in words. */
function comparison(copy: Document, own: Document): string {
  if (JSON.stringify(copy) === JSON.stringify(own)) return SAME;
  const newer = revisionOf(copy) - revisionOf(own);
  if (newer === 0) return '内容与正本不同';
  return newer > 0 ? '比正本新，内容不同' : '比正本旧，内容不同';
}
/** Whether the copy is the newest that is left of a document whose file is damaged or gone. */
async function isNewest(mending: Mending, collection: Collection, key: string, copy: Document) {
  const { documents, fromBackup, now } = mending;
  const found = await findElsewhere(documents, fromBackup, collection, key, now());
  if (found === 'removed') return false;
  return found === undefined || revisionOf(copy) >= revisionOf(found.document);
}

/** Puts a copy away: in the document's place when that is lost, else into quarantine; told in words. */
export async function putAway(mending: Mending, collection: Collection, name: string): Promise<void> {
  const { documents, notices, now } = mending;
  const { root, files } = documents;
  const file = path.join(folderOf(root, collection), name);
  const bytes = await files.read(file);
  const reading = readDocument(bytes);
  const copy = 'document' in reading ? reading.document : undefined;
  const key = keyOfCopy(collection, name, copy);
  const own = key === undefined ? undefined : await ownOf(documents, collection, key);
  const whole = own instanceof DamagedFile ? undefined : own;
  const keep = (of: string, kept: Uint8Array, reason: string) =>
    quarantine(root, files, { from: [collection, of], bytes: kept, reason }, now());
  const words = documentWords(collection, copy ?? whole, bytes);
  const tell = (severity: Notice['severity'], message: string, remedy: string) =>
    notices.tell(severity, `${collection}/${name}`, message, remedy);

  if (copy && key !== undefined && !whole && (await isNewest(mending, collection, key, copy))) {
    const damage = own instanceof DamagedFile ? `已损坏（${own.damage}）` : '不见了';
    const message = `${words}的文件${damage}，已用同步工具留下的副本（${name}）恢复。`;
    if (own instanceof DamagedFile) await keep(nameOfKey(key), own.bytes, message);
    await keep(name, bytes, message);
    await replaceDurably(documents.fileOf(collection, key), documentBytes(copy), files);
    await files.remove(file);
    tell('warning', message, '请打开核对。');
    return;
  }
  const state = copy === undefined ? '已损坏' : whole ? comparison(copy, whole) : '没有可比的正本';
  const message = `同步工具给${words}留下了一份副本（${name}），${state}。副本移到“隔离区”，其他文件没有改动。`;
  await keep(name, bytes, message);
  await files.remove(file);
  if (state === SAME) tell('info', message, '不用处理。');
  else tell('warning', message, '请核对内容；要用副本时，把它从“隔离区”拖进窗口打开。');
}

/** Looks through the folders of the documents. @throws the file system's error. */
export async function sweep(mending: Mending): Promise<void> {
  const { root, files } = mending.documents;
  for (const collection of COLLECTIONS) {
    const folder = folderOf(root, collection);
    for (const name of await files.list(folder)) {
      if (isWorkFile(name)) await files.remove(path.join(folder, name));
      else if (/\.json$/iu.test(name) && !name.startsWith('.') && keyIn(collection, name) === undefined)
        await putAway(mending, collection, name);
    }
  }
}
