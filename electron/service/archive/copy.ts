/** The second copy kept up: bags that it does not have, each whole or not at all, the journal's lines behind them. */
import type { Output } from '../../contract';
import { settingsOf, type Desk } from '../desk/desk';
import type { Jobs } from '../desk/jobs';
import { breathe } from '../desk/tools';
import { AppError } from '../errors';
import { lineDigest, readChain } from './chain';
import { checkBag } from './check-bag';
import { fault, type ArchiveFault } from './faults';
import { readLast } from './register';
import { soundBag } from './sound-bag';
import type { ArchiveCopy } from './store';
import { begins, believed, linesOf, type Truth } from './truth';

/** What the desk itself and the second place have noted of the journal. */
export async function headsKnown(desk: Desk, copy: ArchiveCopy): Promise<readonly string[]> {
  const last = await readLast(desk.shelf.read);
  const noted = (await copy.heads()).map(({ digest }) => digest);
  return [...new Set([...(last ? [lineDigest(last.entry)] : []), ...noted])];
}

const folderOf = (desk: Desk): string => {
  const { copyTo } = settingsOf(desk).archive;
  if (copyTo !== '') return copyTo;
  throw new AppError('archive', {
    message: '还没有设第二份档案的位置',
    remedy: '请在“设置 → 归档”里填一个文件夹，最好在另一块磁盘上。',
  });
};

/** @throws AppError when no second place is set or it cannot be reached. */
export const copyOf = (desk: Desk): Promise<ArchiveCopy> => desk.shelf.archiveCopy(folderOf(desk));

/** @throws AppError `archive`: nothing is copied from a journal that cannot be proved, nor behind one that is another. */
async function mustFollow(desk: Desk, copy: ArchiveCopy): Promise<Truth & { readonly had: Uint8Array }> {
  const heads = await headsKnown(desk, copy);
  const own = await desk.shelf.archive.chain();
  const had = Buffer.concat(linesOf(await copy.store.chain()));
  const truth = believed(own, had, heads);
  if (!truth || !begins(truth.bytes, own) || !begins(had, truth.bytes))
    throw new AppError('archive', {
      message: '两处的归档日志对不上，没有同步',
      remedy: '请先“核对两份”，看哪一处被改动过，再“修复”。',
    });
  return { ...truth, had };
}

async function bring(desk: Desk, copy: ArchiveCopy, truth: Truth, report: Report): Promise<Copied> {
  const { store } = copy;
  const { entries } = truth.chain;
  const there = new Set((await store.source().list()).bags);
  const had = linesOf(await store.chain()).length;
  const lines = linesOf(truth.bytes);
  let length = lines.slice(0, had).reduce((sum, line) => sum + line.length, 0);
  const own: ArchiveFault[] = [];
  const second: ArchiveFault[] = [];
  let copied = 0;
  for (const [at, entry] of entries.entries()) {
    if (!report(at, entries.length)) return { copied, own, second, complete: false };
    if (!there.has(entry.path)) {
      const files = await soundBag(desk.shelf.archive, entry);
      if (files) {
        await store.place(await store.prepare(files), entry.path);
        copied += 1;
      } else own.push(fault('damaged', entry.path));
    } else if (at >= had && (await checkBag(store.source().bag(entry.path), entry.digest)).length > 0)
      // it came there without a line: another program's, or cut off in between
      second.push(fault('damaged', entry.path));
    const line = lines[at];
    if (at >= had && line) {
      await store.append(line, length);
      length += line.length;
    }
    await breathe();
  }
  report(entries.length, entries.length);
  return { copied, own, second, complete: true };
}

type Report = (done: number, total: number) => boolean;
interface Copied {
  readonly copied: number;
  readonly own: readonly ArchiveFault[];
  readonly second: readonly ArchiveFault[];
  readonly complete: boolean;
}

export function syncArchiveCopy(desk: Desk, jobs: Jobs): Output<'syncArchiveCopy'> {
  return jobs.start(desk.tools.newId(), '同步第二份档案', async (report) => {
    const copy = await copyOf(desk);
    await copy.store.sweep();
    const truth = await mustFollow(desk, copy);
    const { copied, own, second, complete } = await bring(desk, copy, truth, report);
    const { head } = truth.chain;
    if (complete && head.count > 0) await copy.noteHead({ ...head, at: desk.at() });
    return {
      copy: { act: 'sync', copied, own: [...own], second: [...second], repaired: [], refused: [], complete },
    };
  });
}

/** Where the second copy is and how far it goes. */
export async function archiveCopy(desk: Desk): Promise<Output<'archiveCopy'>> {
  const folder = settingsOf(desk).archive.copyTo;
  const { entries } = readChain(await desk.shelf.archive.chain());
  if (folder === '') return { folder, items: 0, behind: entries.length };
  try {
    const copy = await copyOf(desk);
    const there = new Set((await copy.store.source().list()).bags);
    const items = entries.filter(({ path }) => there.has(path)).length;
    const head = (await copy.heads()).at(-1);
    return { folder, items, behind: entries.length - items, ...(head ? { head: { ...head } } : {}) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { folder, items: 0, behind: entries.length, away: `${error.message}${error.remedy}` };
  }
}
