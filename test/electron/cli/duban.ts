/** Runs the real command line, bundled as it is shipped, in a process of its own. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { bundle } from '../../../build/bundle.mjs';
import { dist } from '../../../build/paths.mjs';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Bundles the command line if its sources changed. */
export const bundleCli = (): Promise<void> => bundle(() => undefined, ['cli']);

/** @param from folder that the user called from. */
export function duban(from: string, ...args: readonly string[]): Promise<Ran> {
  const env = { ...process.env, INIT_CWD: from, DUBAN_SYSTEM_FONTS: '0' };
  const options = { env, cwd: path.parse(from).root, maxBuffer: 256 * 1024 * 1024, timeout: 5 * 60_000 };
  return new Promise((resolve) => {
    execFile(process.execPath, [path.join(dist, 'cli.cjs'), ...args], options, (error, stdout, stderr) => {
      const code = error ? (typeof error.code === 'number' ? error.code : -1) : 0;
      resolve({ code, stdout, stderr });
    });
  });
}
