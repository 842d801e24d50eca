/** 移交包: whole, proved and to be checked by other tools; cancelled, failed or damaged nothing of it is left. */
import { execFile } from 'node:child_process';
import { appendFile, chmod, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { verifyFolder } from '../../../electron/disk/archive/verify';
import { startHandOver } from '../../../electron/service/archive/hand-over';
import type { Desk } from '../../../electron/service/desk/desk';
import { createJobs, type Jobs } from '../../../electron/service/desk/jobs';
import { pressRun } from '../../../electron/service/desk/press';
import { notRun } from '../../support/not-run';
import { hasPythonBagit, pythonBagit } from '../../support/python-bagit';
import { finalNotice, sealDesk, sealed, withOffice } from '../../support/seal-desk';
import { tempFolder } from '../../support/temp-folder';

const fresh = tempFolder();
const run = promisify(execFile);

let opened: Desk | undefined;
afterEach(() => opened?.close());

async function made(): Promise<{
  readonly desk: Desk;
  readonly home: string;
  readonly to: string;
  readonly jobs: Jobs;
}> {
  const home = await fresh();
  const to = await fresh();
  const desk = await sealDesk(path.join(home, 'desk'));
  opened = desk;
  await withOffice(desk);
  for (const n of [1, 2, 3]) await sealed(desk, await finalNotice(desk, n));
  const press = { start: (order: Parameters<typeof pressRun>[0]) => pressRun(order, desk.tools.ports) };
  const jobs = createJobs(
    press,
    () => new Date(),
    (error) => {
      throw error;
    },
  );
  return { desk, home, to, jobs };
}

async function ended(jobs: Jobs) {
  for (;;) {
    const [job] = jobs.list();
    if (job && job.state !== 'running') {
      // a cancelled one takes its files away after it was told
      await new Promise((resolve) => setTimeout(resolve, 200));
      return job;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const order = { year: '2017', period: 'D30', receiver: '区档案馆' } as const;
const damage = async (home: string): Promise<void> => {
  const files = await readdir(home, { recursive: true });
  const file = path.join(
    home,
    files.find((one) => one.endsWith('paper.docx'))!,
  );
  await chmod(file, 0o600);
  await appendFile(file, 'x');
};

describe('移交包', { timeout: 60_000 }, () => {
  it('is one folder of bags, papers and a list that other tools accept', async () => {
    const { desk, to, jobs } = await made();
    await startHandOver(desk, jobs, { ...order, to });
    const job = await ended(jobs);
    expect(job).toMatchObject({ state: 'done', handOver: { items: 3, problems: 0 } });
    const [name, ...others] = await readdir(to);
    expect(others).toEqual([]);
    const folder = path.join(to, name!);
    expect(job.handOver?.place).toBe(folder);
    expect((await readdir(folder)).sort()).toEqual(
      [
        ...['README.txt', '链头.txt', '清单-sha256.txt', '档案', '归档文件目录.xlsx'],
        ...['归档文件目录', '四性检测报告', '移交清单'].flatMap((one) => [`${one}.docx`, `${one}.pdf`]),
      ].sort(),
    );
    expect(await readFile(path.join(folder, 'README.txt'), 'utf8')).toContain('共 3 件');
    expect(await verifyFolder(folder)).toMatchObject({ what: 'parcel', faults: [] });
    if (await run('sha256sum', ['--version']).catch(() => undefined))
      await run('sha256sum', ['--check', '--strict', '清单-sha256.txt'], { cwd: folder });
    const bags = path.join(folder, '档案', '2017');
    if (await hasPythonBagit())
      for (const bag of await readdir(bags)) expect(await pythonBagit(path.join(bags, bag)), bag).toBe('');
    else notRun('bags of a 移交包 before Python’s bagit: pip install bagit');
    await expect(startHandOver(desk, jobs, { ...order, to })).rejects.toThrow('里已有');
    const [bag] = await readdir(bags);
    await damage(folder);
    await rename(path.join(bags, bag!, 'README.txt'), path.join(bags, bag!, 'README2.txt'));
    const kinds = (await verifyFolder(folder)).faults.map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['damaged', 'renamed']);
  });

  it('is one zip where no folder is named', async () => {
    const { desk, jobs } = await made();
    const { job } = await startHandOver(desk, jobs, { ...order, to: '' });
    await ended(jobs);
    const files = Object.keys(unzipSync(jobs.file(job)));
    const top = new Set(files.map((one) => one.split('/')[0]));
    expect(top.size).toBe(1);
    expect(files.filter((one) => one.endsWith('bagit.txt'))).toHaveLength(3);
  });

  it('leaves nothing when it is cancelled, a bag is damaged, or the folder goes away', async () => {
    const { desk, home, to, jobs } = await made();
    const { job } = await startHandOver(desk, jobs, { ...order, to });
    jobs.cancel(job);
    expect((await ended(jobs)).state).toBe('cancelled');
    expect(await readdir(to)).toEqual([]);
    await expect(startHandOver(desk, jobs, { ...order, to: path.join(to, '没有') })).rejects.toThrow(
      '找不到',
    );
    await expect(startHandOver(desk, jobs, { ...order, to: path.join(home, 'desk') })).rejects.toThrow(
      '不能放在文书自己的文件夹里',
    );
    await mkdir(path.join(to, '别的'));
    await startHandOver(desk, jobs, { ...order, to });
    await rm(to, { recursive: true });
    expect((await ended(jobs)).message).toContain('移交包所在的文件夹不见了');
    await mkdir(to);
    await damage(path.join(home, 'desk', 'archive'));
    await startHandOver(desk, jobs, { ...order, to });
    expect((await ended(jobs)).message).toContain('与封存时不一样，没有导出移交包');
    expect(await readdir(to)).toEqual([]);
  });
});
