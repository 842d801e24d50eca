/** Checks a bag against its own lists, and those against the digest that the archive's journal holds of them. */
import { AGENT, DECLARATION, DECLARATION_TEXT, INFO, MANIFEST, PAYLOAD, readInfo, TAG_MANIFEST } from './bag';
import { fault, listFault, renamed, type ArchiveFault } from './faults';
import { manifestText, readManifest, type Digests } from './manifest';
import { sha256 } from './sha256';

/** A bag wherever it lies. All paths have `/` between folders. */
export interface BagSource {
  /** Every file in it; links are files that cannot be read. */
  readonly list: () => Promise<readonly string[]>;
  /** A tag file's bytes; undefined when it cannot be read or is larger than any tag file. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /** SHA-256 of a file, read piece by piece; undefined when it cannot be read. */
  readonly digest: (path: string) => Promise<string | undefined>;
}

interface Found {
  readonly bag: BagSource;
  readonly there: ReadonlySet<string>;
  readonly faults: ArchiveFault[];
}

/** A tag file's text; what is wrong with it is told. */
async function textOf({ bag, there, faults }: Found, path: string): Promise<string | undefined> {
  if (!there.has(path)) {
    faults.push(fault('missing', path));
    return undefined;
  }
  const bytes = await bag.read(path);
  if (bytes === undefined) {
    faults.push(fault('unreadable', path));
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    faults.push(fault('damaged', path));
    return undefined;
  }
}

/** The digests that a list holds. @param isOurs written by this program, so to the letter in its form. */
function digestsIn({ faults }: Found, path: string, text: string, isOurs: boolean): Digests {
  const { digests, faults: found } = readManifest(text);
  for (const why of found) faults.push(listFault(path, why));
  if (isOurs && found.length === 0 && manifestText(digests) !== text)
    faults.push(listFault(path, '的写法被改动过（大小写、空格或次序）'));
  return digests;
}

/** Compares the files of a list; answers those that are not there, with their digests. */
async function compare(
  { bag, there, faults }: Found,
  digests: Digests,
): Promise<ReadonlyMap<string, string>> {
  const missing = new Map<string, string>();
  for (const [path, wanted] of digests) {
    if (!there.has(path)) {
      missing.set(path, wanted);
      continue;
    }
    const digest = await bag.digest(path);
    if (digest === undefined) faults.push(fault('unreadable', path));
    else if (digest !== wanted) faults.push(fault('damaged', path));
  }
  return missing;
}

/** Tells files that are missing and files that no list names; a pair with the same bytes is one that was renamed. */
async function tellStrays(found: Found, missing: ReadonlyMap<string, string>, extras: readonly string[]) {
  const { bag, faults } = found;
  const strays = new Map<string, string>();
  if (missing.size > 0) for (const path of extras) strays.set(path, (await bag.digest(path)) ?? '');
  for (const [path, wanted] of missing) {
    const now = [...strays].find(([, digest]) => digest === wanted)?.[0];
    faults.push(now === undefined ? fault('missing', path) : renamed(path, now));
    if (now !== undefined) strays.delete(now);
  }
  for (const path of extras) if (missing.size === 0 || strays.has(path)) faults.push(fault('extra', path));
}

/** Files that a list names against what lies there; the list itself is not asked for. @returns every fault. */
export async function checkList(
  bag: BagSource,
  list: string,
  name: string,
): Promise<readonly ArchiveFault[]> {
  const found: Found = { bag, there: new Set(await bag.list()), faults: [] };
  const digests = digestsIn(found, name, list, true);
  const missing = await compare(found, digests);
  const extras = [...found.there].filter((path) => !digests.has(path) && path !== name);
  await tellStrays(found, missing, extras.sort());
  return found.faults;
}

/**
 * Every file that is damaged, missing, extra or renamed, and every list that is not as it was written.
 * @param sealed the digest of tagmanifest-sha256.txt that the journal holds; without it a bag is checked in itself,
 * and whoever rebuilt it whole is not found out.
 */
export async function checkBag(bag: BagSource, sealed?: string): Promise<readonly ArchiveFault[]> {
  const found: Found = { bag, there: new Set(await bag.list()), faults: [] };
  const { there, faults } = found;
  const declaration = await textOf(found, DECLARATION);
  const info = there.has(INFO) ? await textOf(found, INFO) : undefined;
  const isOurs = sealed !== undefined || readInfo(info ?? '').some(([, value]) => value === AGENT);
  const isOne = /^BagIt-Version: (1\.0|0\.9[67])\r?\n/u.test(declaration ?? '');
  if (declaration !== undefined && (isOurs ? declaration !== DECLARATION_TEXT : !isOne))
    faults.push(listFault(DECLARATION, '不是 BagIt 1.0 的声明'));

  const named = new Map<string, string>();
  const hasTags = there.has(TAG_MANIFEST) || isOurs;
  const tagText = hasTags ? await textOf(found, TAG_MANIFEST) : undefined;
  if (tagText !== undefined) {
    if (sealed !== undefined && sha256(new TextEncoder().encode(tagText)) !== sealed)
      faults.push(listFault(TAG_MANIFEST, '与归档日志记下的不一样，档案包被改动过'));
    for (const one of digestsIn(found, TAG_MANIFEST, tagText, isOurs)) named.set(...one);
  }
  const text = await textOf(found, MANIFEST);
  if (text !== undefined)
    for (const [path, digest] of digestsIn(found, MANIFEST, text, isOurs)) {
      if (path.startsWith(PAYLOAD)) named.set(path, digest);
      else faults.push(listFault(MANIFEST, `列了 data 以外的文件：${path}`));
    }
  // what was told as missing above is not told again
  const toldMissing = new Set(faults.filter(({ kind }) => kind === 'missing').map(({ path }) => path));
  const missing = new Map([...(await compare(found, named))].filter(([path]) => !toldMissing.has(path)));
  const isList = (path: string): boolean => [TAG_MANIFEST, MANIFEST, DECLARATION].includes(path);
  // a bag of another program may have tag files that it does not list
  const extras = [...there].filter(
    (path) => !named.has(path) && !isList(path) && (isOurs || path.startsWith(PAYLOAD)),
  );
  await tellStrays(found, missing, extras.sort());
  return faults;
}
