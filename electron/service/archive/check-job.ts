/** The whole archive checked behind the scenes: slowly enough for those who work, to be stopped and gone on with. */
import type { Input, Output } from '../../contract';
import type { Desk } from '../desk/desk';
import type { Jobs } from '../desk/jobs';
import { breathe } from '../desk/tools';
import { lineDigest } from './chain';
import { checkArchive } from './check-archive';
import type { ArchiveFault } from './faults';
import { CHECK_KEY, MAX_FOUND, readCheck, readLast, wholeCheck, type LastCheck } from './register';

/** Read at most so much a second, bytes: an office's disk does three times that. */
const LIMIT = 60 * 1024 * 1024;
/** Items between two notes of how far it has come. */
const NOTE = 200;

const wordsOf = ({ path, message }: ArchiveFault): string => `${path} ${message}`;

/** Starts the check. Its result is the job's `check`. */
export function verifyArchive(
  desk: Desk,
  jobs: Jobs,
  { head, rest }: Input<'verifyArchive'>,
): Output<'verifyArchive'> {
  return jobs.start(desk.tools.newId(), '核对档案库', async (report) => {
    const note = (check: LastCheck): Promise<void> =>
      desk.shelf.readOnly() === undefined ? desk.shelf.put('archived', CHECK_KEY, check) : Promise.resolve();
    const last = await readLast(desk.shelf.read);
    const kept = await readCheck(desk.shelf.read);
    const whole = wholeCheck(kept);
    const before = rest ? kept : undefined;
    const goesOn = before !== undefined && before.done < before.total;
    const after = goesOn ? before.done : 0;
    const known = goesOn ? before.found : [];
    // what is wrong with the journal or beside the bags is found by every run
    const together = (faults: readonly ArchiveFault[]): ArchiveFault[] => {
      const told = new Set(known.map(wordsOf));
      return [...known, ...faults.filter((one) => !told.has(wordsOf(one)))];
    };
    const tell = (faults: readonly ArchiveFault[]): Pick<LastCheck, 'faults' | 'found'> => {
      const all = together(faults);
      // a check before names were kept knows only their number
      const unnamed = goesOn ? Math.max(0, before.faults - known.length) : 0;
      return { faults: all.length + unnamed, found: all.slice(0, MAX_FOUND) };
    };
    let noted: LastCheck = { at: desk.at(), done: after, total: after, ...tell([]), whole };
    const checked = await checkArchive(desk.shelf.archive.source(LIMIT), {
      // the desk knows how far the journal goes, whoever has the archive's folder in hand
      heads: [...(last ? [lineDigest(last.entry)] : []), ...(head === undefined ? [] : [head])],
      after,
      progress: async ({ done, total, faults }) => {
        noted = { ...noted, at: desk.at(), done, total, ...tell(faults) };
        if (done % NOTE === 0) await note(noted);
        await breathe();
        return report(done, total);
      },
    });
    const at = desk.at();
    const told = tell(checked.faults);
    await note(
      checked.complete
        ? { ...noted, at, done: noted.total, ...told, whole: { at, faults: told.faults } }
        : { ...noted, at, ...told },
    );
    const { complete, head: now } = checked;
    const items = after + checked.items;
    return { check: { items, complete, head: { ...now }, faults: together(checked.faults) } };
  });
}
