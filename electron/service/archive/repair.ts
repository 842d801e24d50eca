/** Both copies checked; one repaired from the other where that proves by the journal to be as it was sealed. */
import type { Input, Output } from '../../contract';
import type { Desk } from '../desk/desk';
import type { Jobs } from '../desk/jobs';
import { breathe } from '../desk/tools';
import { CHAIN, type ChainEntry } from './chain';
import { checkArchive, type ArchiveSource } from './check-archive';
import { checkBag } from './check-bag';
import { copyOf, headsKnown } from './copy';
import { journalFault, type ArchiveFault } from './faults';
import { soundBag } from './sound-bag';
import type { ArchiveCopy, ArchiveStore } from './store';
import { begins, believed, linesOf, type Truth } from './truth';

type Side = 'own' | 'second';
type Result = NonNullable<Output<'jobs'>[number]['copy']>;

/** Read at most so much a second, bytes: as the check of the archive does. */
const LIMIT = 60 * 1024 * 1024;

interface Both {
  readonly own: ArchiveStore;
  readonly second: ArchiveStore;
}

const otherOf = (side: Side): Side => (side === 'own' ? 'second' : 'own');

/** What is wrong with the second's journal beside the truth. */
async function againstTruth({ second }: Both, truth: Truth | undefined): Promise<readonly ArchiveFault[]> {
  const lines = Buffer.concat(linesOf(await second.chain()));
  return truth === undefined || begins(lines, truth.bytes)
    ? []
    : [journalFault(CHAIN, '与能证明的归档日志对不上')];
}

/** The desk's own journal tells of every repair. @param record the item's; '' for the archive as a whole. */
const noteRepair = (desk: Desk, side: Side, path: string, record: string): Promise<void> =>
  desk.commit(
    {
      action: 'repaired',
      subject: record,
      note: side === 'own' ? `${path}，由第二份档案修复` : `第二份档案的 ${path}，由本机修复`,
    },
    [],
  );

/** Sets the damaged journal aside and puts the proved one in its place. */
async function mendJournal(
  desk: Desk,
  both: Both,
  truth: Truth,
  repaired: Result['repaired'],
): Promise<void> {
  for (const side of ['own', 'second'] as const) {
    const store = both[side];
    const bytes = await store.chain();
    const isSound = begins(bytes, truth.bytes) && (side === 'second' || bytes.length === truth.bytes.length);
    if (isSound) continue;
    await desk.alone(() => store.replaceChain(truth.bytes));
    repaired.push({ side, path: CHAIN });
    await noteRepair(desk, side, CHAIN, '');
  }
}

const NOT_PROVED = '两处的这一件都与封存时不一样，没有修复；两处的文件都原样保留。';

async function mendBag(desk: Desk, both: Both, side: Side, entry: ChainEntry): Promise<boolean> {
  const files = await soundBag(both[otherOf(side)], entry);
  if (!files) return false;
  const store = both[side];
  // nothing may be sealed meanwhile: a sealing sweeps what waits
  await desk.alone(async () => store.replace(await store.prepare(files), entry.path));
  return (await checkBag(store.source().bag(entry.path), entry.digest)).length === 0;
}

/** Entries with a fault, of those that are (or should be) at a side. */
const faulty = (truth: Truth, faults: readonly ArchiveFault[]): readonly ChainEntry[] =>
  truth.chain.entries.filter(({ path }) =>
    faults.some((one) => one.path === path || one.path.startsWith(`${path}/`)),
  );

async function check(
  source: ArchiveSource,
  heads: readonly string[],
  report: (done: number, total: number) => boolean,
): Promise<{ readonly faults: readonly ArchiveFault[]; readonly complete: boolean }> {
  return checkArchive(source, {
    heads,
    progress: async ({ done, total }) => {
      await breathe();
      return report(done, total);
    },
  });
}

async function work(
  desk: Desk,
  copy: ArchiveCopy,
  repair: boolean,
  report: (done: number, total: number) => boolean,
): Promise<Result> {
  const both: Both = { own: desk.shelf.archive, second: copy.store };
  const heads = await headsKnown(desk, copy);
  const noted = (await copy.heads()).map(({ digest }) => digest);
  const truth = believed(await both.own.chain(), await both.second.chain(), heads);
  const result: Result = {
    ...{ act: repair ? 'repair' : 'verify', copied: 0, complete: false },
    ...{ own: [], second: [], repaired: [], refused: [] },
  };
  const own = await check(both.own.source(LIMIT), heads, (done, total) => report(done, 2 * total));
  result.own = [...own.faults];
  if (!own.complete) return result;
  const second = await check(both.second.source(LIMIT), noted, (done, total) =>
    report(total + done, 2 * total),
  );
  result.second = [...second.faults, ...(await againstTruth(both, truth))];
  if (!second.complete) return result;
  result.complete = true;
  if (!repair) return result;
  if (!truth) {
    const message = '两处的归档日志都不能证明，没有修复；两处的文件都原样保留。';
    return { ...result, refused: [{ path: CHAIN, message }] };
  }
  await mendJournal(desk, both, truth, result.repaired);
  for (const side of ['own', 'second'] as const) {
    // with its journal mended a side is seen anew: what the damaged one did not name is no stray
    const isMended = result.repaired.some((one) => one.side === side);
    const seen = isMended ? await check(both[side].source(LIMIT), heads, report) : undefined;
    for (const entry of faulty(truth, seen?.faults ?? result[side])) {
      if (await mendBag(desk, both, side, entry)) {
        result.repaired.push({ side, path: entry.path });
        await noteRepair(desk, side, entry.path, entry.record);
      } else if (!result.refused.some(({ path }) => path === entry.path))
        result.refused.push({ path: entry.path, message: NOT_PROVED });
      if (!report(1, 1)) return { ...result, complete: false };
    }
  }
  return result;
}

export function verifyArchiveCopy(
  desk: Desk,
  jobs: Jobs,
  { repair }: Input<'verifyArchiveCopy'>,
): Output<'verifyArchiveCopy'> {
  const title = repair ? '修复档案库' : '核对两份档案';
  return jobs.start(desk.tools.newId(), title, async (report) => {
    const copy = await copyOf(desk);
    return { copy: await work(desk, copy, repair, report) };
  });
}
