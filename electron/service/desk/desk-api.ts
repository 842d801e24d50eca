/** Every call of the contract on stored papers. */
import type { Api } from '../../contract';
import type { paperCalls } from '../../contract/papers';
import type { campaignCalls } from '../../contract/campaign';
import type { exchangeCalls } from '../../contract/exchange';
import type { incomingCalls } from '../../contract/incoming';
import type { fontCalls } from '../../contract/fonts';
import type { sheetCalls } from '../../contract/sheets';
import { draftArchivePapers } from '../archive/archive-papers';
import { archiveCatalogue } from '../archive/catalogue';
import { draftFourChecks, fourChecks, startFourChecks } from '../archive/four-checks/job';
import { verifyArchive } from '../archive/check-job';
import { archiveCopy, syncArchiveCopy } from '../archive/copy';
import { startHandOver } from '../archive/hand-over';
import { archive, archiveFile } from '../archive/list';
import { verifyArchiveCopy } from '../archive/repair';
import { seal } from '../archive/seal';
import { archiveZip } from '../archive/sound-bag';
import { sealedCopy, sealedItem, sealedReprint } from '../archive/reprint';
import type { RecordSource } from '../ports';
import { backupContent, backups, backUp, numbersSince, restoreBackup } from './backups';
import type { Desk } from './desk';
import { derive, duplicate } from './derive';
import { finalise, finalPlan, issue, reopen } from './finalise';
import type { Jobs } from './jobs';
import { mergedDrafts, rewriteDrafts, unwriteDrafts } from './merged-names';
import { numbers, startSeries, voidNumber } from './number-desk';
import { overlaysNamed, resetOverlay, restoreOverlay, saveOverlay } from './overlays';
import { create, read, save, take } from './records';
import { purge, remove, restore } from './remove';
import type { Session } from './session';
import { saveRegistry, saveSettings, uses } from './settings';
import { restoreVersion, versionRecord, versionsOf } from './versions';

export type DeskApi = Omit<
  Api,
  | keyof typeof paperCalls
  | keyof typeof sheetCalls
  | keyof typeof fontCalls
  | keyof typeof campaignCalls
  | keyof typeof exchangeCalls
  | keyof typeof incomingCalls
>;

/**
 * @param sourceOf what `open` answered, as the place where a record's references are looked up.
 * @param fontTurn counts up with the fonts.
 */
export function deskApi(
  session: Session,
  jobs: Jobs,
  sourceOf: (id: string | undefined) => RecordSource,
  fontTurn: () => number,
): DeskApi {
  /** A call on the desk that is open. */
  const on =
    <I, O>(work: (desk: Desk, input: I) => O | Promise<O>) =>
    async (input: I): Promise<O> =>
      work(await session.desk(), input);
  return {
    desk: async () => ({ ...(await session.state()), fontTurn: fontTurn() }),
    dismiss: ({ id }) => {
      session.dismiss(id);
      return Promise.resolve({});
    },
    setUp: session.setUp,
    openSample: () => session.openSample(),
    leaveSample: async () => {
      await session.leaveSample();
      return {};
    },
    openFolder: ({ folder }) => session.openFolder(folder),
    checkFolder: ({ folder, use }) => session.checkFolder(folder, use),
    settings: () => session.settings(),
    saveSettings: on(saveSettings),
    registry: on((desk) => desk.registry()),
    saveRegistry: on(saveRegistry),
    mergedDrafts: on(mergedDrafts),
    rewriteDrafts: on(rewriteDrafts),
    unwriteDrafts: on(unwriteDrafts),
    uses: on((desk, { names }) => uses(desk, names)),

    find: on((desk, question) => (question.bin ? desk.findInBin : desk.find)(question)),
    read: on((desk, { id }) => read(desk, id)),
    summary: on((desk, { id }) => desk.summary(id)),
    create: on((desk, input) => create(desk, input, sourceOf(undefined))),
    take: on((desk, { record, source }) => take(desk, record, sourceOf(source))),
    save: on(save),
    finalPlan: on((desk, { id }) => finalPlan(desk, id)),
    finalise: on((desk, { ids }) => finalise(desk, ids)),
    issue: on((desk, { ids }) => issue(desk, ids)),
    reopen: on(reopen),
    duplicate: on((desk, { ids }) => duplicate(desk, ids)),
    remove: on((desk, { ids }) => remove(desk, ids)),
    restore: on((desk, { ids }) => restore(desk, ids)),
    purge: on((desk, { ids }) => purge(desk, ids)),
    derive: on((desk, { id, to }) => derive(desk, id, to)),

    versions: on((desk, { id }) => versionsOf(desk, id)),
    version: on(async (desk, { id, version }) => ({ record: await versionRecord(desk, id, version) })),
    restoreVersion: on(restoreVersion),
    history: on(async (desk, { id, count }) => {
      const entries = await desk.shelf.journal(count, id);
      return entries.map(({ at, actor, action, subject, note }) => ({ at, actor, action, subject, note }));
    }),

    numbers: on((desk) => numbers(desk)),
    voidNumber: on(voidNumber),
    startSeries: on(startSeries),

    startExport: on(jobs.startExport),
    jobs: () => Promise.resolve(jobs.list()),
    cancelJob: ({ job }) => {
      jobs.cancel(job);
      return Promise.resolve({});
    },
    jobFile: async ({ job }) => Promise.resolve(jobs.file(job)),

    overlays: on((desk) => [...desk.overlays.latest()]),
    overlaysNamed: on((desk, { names }) => overlaysNamed(desk, names)),
    overlayVersions: on(async (desk, { kind }) => [...(await desk.overlays.versions(kind))]),
    saveOverlay: on(saveOverlay),
    restoreOverlay: on(restoreOverlay),
    resetOverlay: on(resetOverlay),

    seal: on(seal),
    archive: on(archive),
    archiveFile: on(archiveFile),
    sealedItem: on(sealedItem),
    sealedReprint: on(sealedReprint),
    sealedCopy: on(sealedCopy),
    archiveCatalogue: on(archiveCatalogue),
    draftArchivePapers: on(draftArchivePapers),
    startFourChecks: on((desk, input) => startFourChecks(desk, jobs, input)),
    startHandOver: on((desk, input) => startHandOver(desk, jobs, input)),
    fourChecks: on(fourChecks),
    draftFourChecks: on(draftFourChecks),
    verifyArchive: on((desk, input) => verifyArchive(desk, jobs, input)),
    archiveCopy: on((desk) => archiveCopy(desk)),
    syncArchiveCopy: on((desk) => syncArchiveCopy(desk, jobs)),
    verifyArchiveCopy: on((desk, input) => verifyArchiveCopy(desk, jobs, input)),
    archiveZip: on(archiveZip),

    backups: on((desk) => backups(desk)),
    backUp: on((desk) => backUp(desk)),
    backupContent: on((desk, { name }) => backupContent(desk, name)),
    numbersSince: on((desk, { name }) => numbersSince(desk, name)),
    restoreBackup: on(restoreBackup),
  };
}
