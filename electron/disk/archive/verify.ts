/** Checks a folder that may be a bag, an archive, a desk with an archive in it, or a 移交包. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { DECLARATION, MANIFEST } from '../../service/archive/bag';
import { CHAIN, type ChainHead } from '../../service/archive/chain';
import { checkArchive, type CheckOptions } from '../../service/archive/check-archive';
import { checkBag, checkList } from '../../service/archive/check-bag';
import type { ArchiveFault } from '../../service/archive/faults';
import { readManifest } from '../../service/archive/manifest';
import { PARCEL_LIST } from '../../service/archive/parcel-readme';
import { AppError } from '../../service/errors';
import { diskError } from '../disk-error';
import { ARCHIVE } from '../store/layout';
import { archiveSource, YEAR } from './archive-source';
import { bagFolder } from './bag-folder';
import { pace } from './pace';

export interface Verified {
  readonly what: 'bag' | 'archive' | 'parcel';
  /** Items; of a 移交包 its files. */
  readonly items: number;
  /** Read in all. */
  readonly bytes: number;
  readonly head?: ChainHead;
  readonly faults: readonly ArchiveFault[];
}

export interface VerifyOptions extends CheckOptions {
  /** Bytes a second at most. */
  readonly limit?: number;
}

/** @throws AppError `archive` when the folder is none of them, `disk` when it cannot be read. */
export async function verifyFolder(folder: string, options: VerifyOptions = {}): Promise<Verified> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    throw diskError(error);
  }
  const isBag = names.includes(DECLARATION) || names.includes(MANIFEST);
  // one whose journal was taken away is still one
  if (names.includes(CHAIN) || (!isBag && names.some((name) => YEAR.test(name))))
    return verifyArchive(folder, options);
  if (names.includes(PARCEL_LIST)) {
    const reading = pace(options.limit);
    const bag = bagFolder(folder, reading);
    const list = new TextDecoder().decode(await bag.read(PARCEL_LIST));
    const faults = await checkList(bag, list, PARCEL_LIST);
    return { what: 'parcel', items: readManifest(list).digests.size, bytes: reading.bytes(), faults };
  }
  if (isBag) {
    const reading = pace(options.limit);
    const faults = await checkBag(bagFolder(folder, reading));
    return { what: 'bag', items: 1, bytes: reading.bytes(), faults };
  }
  if (names.includes(ARCHIVE)) return verifyArchive(path.join(folder, ARCHIVE), options);
  throw new AppError('archive', {
    message: '这个文件夹既不是档案包，也不是档案库',
    remedy: `档案包里有 ${DECLARATION}，档案库里有 ${CHAIN}；请选择其中之一。`,
  });
}

async function verifyArchive(folder: string, options: VerifyOptions): Promise<Verified> {
  const reading = pace(options.limit);
  const { head, items, faults } = await checkArchive(archiveSource(folder, reading), options);
  return { what: 'archive', items, bytes: reading.bytes(), head, faults };
}
