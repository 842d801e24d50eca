/** The packaged application: what is inside, which fuses are set, and that it starts and makes papers by itself. */
import { spawn } from 'node:child_process';
import { open, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { beforeAll, describe, expect, test } from 'vitest';
import { STAND_INS } from '../../electron/disk/fonts/stand-ins';
import { canRunDesktop, openDisplay } from '../support/electron';
import { notRun } from '../support/not-run';
import { packApplication, startPackaged } from '../support/packaged-app';
import { tempFolder } from '../support/temp-folder';
import { ask } from './desktop-app';

/** How a fuse's state stands in the program: as a digit. */
const [DISABLED, ENABLED] = [...'01'].map((digit) => digit.charCodeAt(0));
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const canPackage = canRunDesktop && process.platform === 'linux';
if (!canPackage) notRun('the packaged application: needs Linux, an Electron and a display or Xvfb');

/** Names of the files in an asar archive: its head is JSON after four sizes. */
async function asarFiles(file: string): Promise<string[]> {
  interface Entry {
    readonly files?: Readonly<Record<string, Entry>>;
  }
  const handle = await open(file);
  const size = Buffer.alloc(16);
  await handle.read(size, 0, 16, 0);
  const head = Buffer.alloc(size.readUInt32LE(12));
  await handle.read(head, 0, head.length, 16);
  await handle.close();
  const walk = ({ files = {} }: Entry, folder: string): string[] =>
    Object.entries(files).flatMap(([name, entry]) =>
      entry.files ? walk(entry, `${folder}${name}/`) : [folder + name],
    );
  return walk(JSON.parse(head.toString()) as Entry, '');
}

/** All that is written below a folder. */
async function textsBelow(folder: string): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = files.map((file) => readFile(path.join(file.parentPath, file.name), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}

describe.runIf(canPackage)('the packaged application', { timeout: 150_000 }, () => {
  const folder = tempFolder();
  let root: string;
  let program: string;

  beforeAll(async () => {
    root = await packApplication(await folder());
    program = path.join(root, 'duban');
  }, 240_000);

  test('has the bundles and nothing else of ours inside', async () => {
    const files = await asarFiles(path.join(root, 'resources', 'app.asar'));
    expect(files).toContain('dist/main.cjs');
    expect(files).toContain('dist/renderer/index.html');
    expect(files.filter((file) => !/^(?:dist\/|package\.json$)/u.test(file))).toEqual([]);
    expect(files.filter((file) => /\.(?:stamp|lock|packages|map|ts)$|^dist\/fonts/u.test(file))).toEqual([]);
    const beside = ['app.asar', 'app.asar.unpacked', 'fonts', 'licences.txt'];
    expect(await readdir(path.join(root, 'resources'))).toEqual(beside);
  });

  test('brings every face and its licence', async () => {
    const fonts = path.join(root, 'resources', 'fonts');
    const there = await readdir(fonts);
    expect(there).toEqual(expect.arrayContaining(STAND_INS.map(({ file }) => file)));
    const licences = (await readdir(path.join(fonts, 'licences'))).filter((name) =>
      name.endsWith('_FONT.txt'),
    );
    for (const maker of ['lxgwwenkai', 'noto-sans-sc', 'noto-serif-sc', 'tinos'])
      expect(licences).toContain(`${maker}-LICENSE_FONT.txt`);
    for (const name of licences)
      expect(await readFile(path.join(fonts, 'licences', name), 'utf8')).toMatch(/SIL OPEN FONT LICENSE/u);
  });

  test('names every package that went into the bundles, with its licence', async () => {
    const text = await readFile(path.join(root, 'resources', 'licences.txt'), 'utf8');
    const named = new Set([...text.matchAll(/^={78}\n(\S+) \S+ \(/gmu)].map(([, name]) => name));
    for (const bundle of ['main', 'worker', 'window']) {
      const packages = (await readFile(path.join(dist, `${bundle}.packages`), 'utf8'))
        .split('\n')
        .filter(Boolean);
      expect(packages.length).toBeGreaterThan(5);
      expect(packages.filter((name) => !named.has(name))).toEqual([]);
    }
    expect(text.match(/Permission is hereby granted/gu)?.length).toBeGreaterThan(20);
    for (const name of ['LICENSE.electron.txt', 'LICENSES.chromium.html'])
      expect((await readFile(path.join(root, name))).length).toBeGreaterThan(500);
  });

  test('has its fuses set (checklist 19)', async () => {
    const wire = await getCurrentFuseWire(program);
    const state = (fuse: FuseV1Options) => wire[fuse];
    expect({
      runAsNode: state(FuseV1Options.RunAsNode),
      cookies: state(FuseV1Options.EnableCookieEncryption),
      nodeOptions: state(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: state(FuseV1Options.EnableNodeCliInspectArguments),
      integrity: state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      asarOnly: state(FuseV1Options.OnlyLoadAppFromAsar),
    }).toEqual({
      runAsNode: DISABLED,
      cookies: ENABLED,
      nodeOptions: DISABLED,
      inspect: DISABLED,
      integrity: ENABLED,
      asarOnly: ENABLED,
    });
    // Electron 22 has no such fuse: it must be off wherever there is one
    expect([undefined, DISABLED]).toContain(state(FuseV1Options.GrantFileProtocolExtraPrivileges));
  });

  test('starts from its own files alone, keeps a record and makes papers with its own fonts', async () => {
    const display = await openDisplay();
    try {
      const home = await folder();
      // an empty cache: the faces can only be those that came along
      const none = path.join(home, 'none');
      const env = { ...display.env, HOME: home, DUBAN_HOME: home, DUBAN_FONT_CACHE: none };
      const { page, startTime, close } = await startPackaged(program, path.join(home, 'user'), env);
      console.info(`packaged: shown ${startTime.toFixed(0)} ms after the start`);
      const { office } = await ask(page, 'office', {});
      await ask(page, 'setUp', { office });
      const sample = await ask(page, 'sample', { kind: 'rectification-report' });
      const { summary, record } = await ask(page, 'create', { kind: sample.kind, data: sample.data });
      const found = await ask(page, 'desk', {});
      expect(await textsBelow(found.folder)).toContain(summary.title);

      for (const [to, start] of [
        ['pdf', '%PDF-'],
        ['docx', 'PK'],
      ] as const) {
        const { file } = await ask(page, 'export', { record, to });
        const bytes = Buffer.from(file?.bytes ?? '', 'base64');
        expect(bytes.subarray(0, start.length).toString()).toBe(start);
        expect(bytes.length).toBeGreaterThan(20_000);
      }
      // the thread that makes many papers is inside the archive too
      const notice = await ask(page, 'sample', { kind: 'notice' });
      const printed = await ask(page, 'create', { kind: notice.kind, data: notice.data });
      const { job } = await ask(page, 'startExport', { ids: [printed.summary.id], to: ['pdf'] });
      const state = async () => (await ask(page, 'jobs', {})).find((one) => one.id === job)?.state;
      await expect.poll(state, { timeout: 40_000 }).not.toBe('running');
      expect(await state()).toBe('done');

      const { roles } = await ask(page, 'fonts', {});
      const standIns = roles.filter((role) => role.standIn).map((role) => role.file);
      expect(standIns.length).toBeGreaterThan(0);
      const own = path.join(root, 'resources', 'fonts') + path.sep;
      expect(standIns.filter((file) => path.isAbsolute(file) && !file.startsWith(own))).toEqual([]);
      await close();
    } finally {
      display.close();
    }
  });

  test('does not serve as a Node for other scripts', async () => {
    const display = await openDisplay();
    try {
      const home = await folder();
      const env = { ...process.env, ...display.env, HOME: home, ELECTRON_RUN_AS_NODE: '1' };
      const args = ['-e', 'console.log("as node")', '--no-sandbox', `--user-data-dir=${home}`];
      const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
      let said = '';
      child.stdout.on('data', (data: Buffer) => (said += data.toString()));
      await wait(4000);
      child.kill('SIGKILL');
      child.stdout.destroy();
      expect(said).not.toContain('as node');
    } finally {
      display.close();
    }
  });
});
