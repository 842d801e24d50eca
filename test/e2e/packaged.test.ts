/** The packaged application: what is inside, which fuses are set, and that it starts and makes papers by itself. */
import { execFile } from 'node:child_process';
import { open, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { beforeAll, describe, expect, test } from 'vitest';
import { STAND_INS } from '../../electron/disk/fonts/stand-ins';
import { canRunDesktop, openDisplay } from '../support/electron';
import { notRun } from '../support/not-run';
import { packApplication, startPackaged } from '../support/packaged-app';
import { tempFolder } from '../support/temp-folder';

const run = promisify(execFile);
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

describe.runIf(canPackage)('the packaged application', { timeout: 90_000 }, () => {
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
    expect(await readdir(path.join(root, 'resources'))).toEqual(['app.asar', 'fonts', 'licences.txt']);
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
    for (const bundle of ['main', 'web', 'cli', 'window']) {
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

  test('starts from its own files alone and makes papers with its own fonts', async () => {
    const display = await openDisplay();
    try {
      const home = await folder();
      // an empty cache: the faces can only be those that came along
      const env = {
        ...display.env,
        HOME: home,
        DUBAN_FONT_CACHE: path.join(home, 'none'),
        DUBAN_DESK: 'none',
      };
      const { page, startTime, close } = await startPackaged(program, path.join(home, 'user'), env);
      console.info(`packaged: pages drawn ${startTime.toFixed(0)} ms after the start`);
      const made = await page.evaluate(async () => {
        const { duban } = window;
        if (duban === undefined) throw new Error('no bridge');
        const sample = await duban.call('sample', { kind: 'rectification-report' });
        if (!sample.ok) throw new Error(sample.error.message);
        const files: string[] = [];
        for (const to of ['pdf', 'docx'] as const) {
          const reply = await duban.call('export', { record: sample.value, to });
          if (!reply.ok) throw new Error(reply.error.message);
          files.push(reply.value.file?.bytes ?? '');
        }
        const fonts = await duban.call('fonts', {});
        if (!fonts.ok) throw new Error(fonts.error.message);
        return { files, standIns: fonts.value.roles.filter((role) => role.standIn).map((role) => role.file) };
      });
      const [pdf, docx] = made.files.map((file) => Buffer.from(file, 'base64'));
      expect(pdf!.subarray(0, 5).toString()).toBe('%PDF-');
      expect(docx!.subarray(0, 2).toString()).toBe('PK');
      expect(Math.min(pdf!.length, docx!.length)).toBeGreaterThan(20_000);
      expect(made.standIns.length).toBeGreaterThan(0);
      const own = path.join(root, 'resources', 'fonts') + path.sep;
      expect(made.standIns.filter((file) => path.isAbsolute(file) && !file.startsWith(own))).toEqual([]);
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
      const { stdout } = await run(program, args, { env, timeout: 5000 }).catch(
        (error: unknown) => error as { stdout: string },
      );
      expect(stdout).not.toContain('as node');
    } finally {
      display.close();
    }
  });
});
