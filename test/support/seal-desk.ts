/** A desk in a folder with final papers to be sealed, below the window's calls: its files may be made to fail. */
import { fileURLToPath } from 'node:url';
import { openHost } from '../../electron/disk/host';
import { realFiles, type Files } from '../../electron/disk/files';
import { makeFolder } from '../../electron/disk/store/open-folder';
import { thisComputer } from '../../electron/disk/store/this-computer';
import { settingsSchema } from '../../electron/contract/desk';
import { seal } from '../../electron/service/archive/seal';
import { openDesk, type Desk } from '../../electron/service/desk/desk';
import { finalise } from '../../electron/service/desk/finalise';
import { create } from '../../electron/service/desk/records';
import { saveSettings } from '../../electron/service/desk/settings';
import { kinds } from '../../templates/kinds/index';
import { sampleOffice } from '../../templates/sample-office';

const samples = fileURLToPath(
  new URL('../../templates/kinds/rectification-report/pictures', import.meta.url),
);
// shared: its fonts are opened once for all desks of a test
const { ports } = openHost({ samples, fonts: { folders: [] } });

let ids = 0;

/** Opens the desk in a folder, or makes one. */
export async function sealDesk(place: string, files: Files = realFiles): Promise<Desk> {
  const shelf = await makeFolder(place, {
    files,
    now: () => new Date(),
    computer: { ...thisComputer(), name: 'TEST-01' },
    beat: 60_000,
  });
  return openDesk(shelf, {
    ports,
    now: () => new Date('2018-03-01T01:00:00.000Z'),
    newId: () => `d${process.pid}-${(ids += 1)}`,
    actor: '罗丹',
    version: '1.0.0',
    log: (error) => {
      throw error;
    },
  });
}

/** Sets an office up, with an archive of its own. */
export const withOffice = (desk: Desk): Promise<unknown> =>
  saveSettings(
    desk,
    settingsSchema.parse({ office: sampleOffice, archive: { fonds: 'Z109', section: 'BGS' } }),
  );

/** A final notice. @returns its id. */
export async function finalNotice(desk: Desk, n: number): Promise<string> {
  const sample = kinds.find(({ slug }) => slug === 'notice')!.samples[0]!.data as object;
  const data = { ...sample, number: '', annexes: [], title: `关于第${n}号问题整改的通知` };
  const { record } = await create(desk, { kind: 'notice', data });
  const { refused } = await finalise(desk, [record.id!]);
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  return record.id!;
}

/** Seals one paper, which must not be refused. @returns its 件号. */
export async function sealed(desk: Desk, id: string): Promise<number> {
  const { done, refused } = await seal(desk, { ids: [id], scans: [] });
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  return done[0]!.serial;
}
