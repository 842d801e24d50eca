/** A sealed bag read whole into memory, and proved there by the digest that the archive's journal holds of it. */
import { zipSync, type Zippable } from 'fflate';
import type { Input } from '../../contract';
import type { Desk } from '../desk/desk';
import { AppError } from '../errors';
import type { BagFiles } from './bag';
import { readChain, type ChainEntry } from './chain';
import { checkBag } from './check-bag';
import { memoryBag } from './memory-bag';
import type { ArchiveStore } from './store';

/** ZIP has no time zone and begins in 1980; a fixed time keeps the bytes the same. */
const ZIP_TIME = new Date(1980, 0, 1);

/**
 * What is read is what is proved: nothing can change between the check and the use.
 * @returns undefined when a byte of it is not as it was sealed.
 */
export async function soundBag(
  store: Pick<ArchiveStore, 'source' | 'file'>,
  { path, digest }: Pick<ChainEntry, 'path' | 'digest'>,
): Promise<BagFiles | undefined> {
  const files = new Map<string, Uint8Array>();
  for (const name of await store.source().bag(path).list()) {
    // one that cannot be read is not as it was sealed
    const bytes = await store.file(path, name).catch(() => undefined);
    if (bytes === undefined) return undefined;
    files.set(name, bytes);
  }
  return (await checkBag(memoryBag(files), digest)).length === 0 ? files : undefined;
}

/** An item as one zip with its folder in it, as BagIt wants it. @throws AppError `archive` when it is not as sealed. */
export async function archiveZip(desk: Desk, { path }: Input<'archiveZip'>): Promise<Uint8Array> {
  const store = desk.shelf.archive;
  const entry = readChain(await store.chain()).entries.find((one) => one.path === path);
  if (!entry) throw new AppError('archive', { message: '档案库里没有这一件', remedy: '请刷新列表。' });
  const files = await soundBag(store, entry);
  if (!files)
    throw new AppError('archive', {
      message: `“${entry.title}”与封存时不一样，没有存出来`,
      remedy: '请核对档案库，从第二份档案恢复这一件。',
    });
  const folder = path.slice(path.lastIndexOf('/') + 1);
  const entries: Zippable = Object.fromEntries(
    [...files].map(([name, bytes]) => [`${folder}/${name}`, [bytes, { level: 0 }]]),
  );
  return zipSync(entries, { mtime: ZIP_TIME });
}
