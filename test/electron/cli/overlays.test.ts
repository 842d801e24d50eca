/** Whose wording the command line prints in: that of the data folder around a record, or of the file beside it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../electron/cli/open-record';
import { openHost } from '../../../electron/disk/host';
import { openShelves } from '../../../electron/disk/store/shelves';
import { exportPaper } from '../../../electron/service/documents/export';
import { kinds } from '../../../templates/kinds/index';
import { putWord } from '../../../templates/overlay/change';
import { noOverlay } from '../../../templates/overlay/overlay';
import { memoryDesk } from '../../support/memory-desk';
import { tempFolder } from '../../support/temp-folder';
import { shelfOptions } from '../disk/store/shelf-options';

const fresh = tempFolder();
const host = openHost({ samples: '', fonts: { folders: [] } });
const { template, samples } = kinds.find(({ slug }) => slug === 'responsibility-sheet')!;
const unit = (text: string) => putWord(template, noOverlay('responsibility-sheet'), 'unit', text);
const sheet = { kind: 'responsibility-sheet', version: 1, data: samples[0]!.data };

/** What the command line would write, or why not. */
async function printed(file: string, as?: string): Promise<string> {
  const { opened, faults } = await openRecord(file, as === undefined ? {} : { as }, host);
  if (opened === undefined) return faults.map(({ message }) => message).join();
  const job = { ...opened, records: opened.records.map(({ record }) => record) };
  const { files } = await exportPaper(job, { to: ['txt'], final: false, strictFonts: false }, host.ports);
  return Buffer.from(files[0]!.bytes).toString('utf8');
}

describe('a record', () => {
  it("in a data folder is printed in its office's wording; a final one in that of its day", async () => {
    const place = path.join(await fresh(), 'desk');
    const shelves = {
      ...openShelves(shelfOptions),
      last: () => Promise.resolve(undefined),
      suggested: () => place,
      remember: () => Promise.resolve(),
    };
    const desk = await memoryDesk({ shelves });
    const ids = [];
    for (let n = 0; n < 2; n++) ids.push((await desk.call('create', sheet)).record.id!);
    await desk.call('saveOverlay', { overlay: unit('承办单位'), base: 0 });
    expect((await desk.call('finalise', { ids: [ids[0]!] })).refused).toEqual([]);
    await desk.call('saveOverlay', { overlay: unit('主办单位'), base: 1 });
    await desk.session.close();
    const [final, draft] = ids.map((id) => path.join(place, 'records', `${id}.json`));
    expect(await printed(final!)).toContain('承办单位');
    expect(await printed(draft!)).toContain('主办单位');
    // its office too, without a file beside it
    const { opened } = await openRecord(draft!, {}, host);
    expect(opened?.office.shortName).toBe('区攻坚办');
    // taken out of the folder, the final one is not printed in another wording
    const away = path.join(await fresh(), '责任单.json');
    await writeFile(away, await readFile(final!));
    expect(await printed(away)).toContain('找不到定稿时所用的模板（责任单第1版）');
  });

  it('beside overlays.json is printed in it, and so is what is derived', async () => {
    const folder = await fresh();
    await mkdir(folder, { recursive: true });
    const file = path.join(folder, '责任单.json');
    await writeFile(file, JSON.stringify(sheet));
    const breakdown = kinds.find(({ slug }) => slug === 'task-breakdown')!;
    const tasks = path.join(folder, '任务.json');
    await writeFile(
      tasks,
      JSON.stringify({ kind: 'task-breakdown', version: 1, data: breakdown.samples[1]!.data }),
    );
    await writeFile(path.join(folder, 'overlays.json'), JSON.stringify([unit('承办单位')]));
    expect(await printed(file)).toContain('承办单位');
    expect(await printed(tasks, 'responsibility-sheet')).toContain('承办单位');
    await writeFile(path.join(folder, 'overlays.json'), '{"format":');
    expect(await printed(file)).toContain('overlays.json：不是 JSON 文件');
    await writeFile(path.join(folder, 'overlays.json'), JSON.stringify([{ ...unit('甲'), format: 9 }]));
    expect(await printed(file)).toContain('overlays.json：这份模板修改是较新的程序保存的');
  });
});
