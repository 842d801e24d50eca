/** Python's bagit (Library of Congress), the reference tool for bags; `pip install bagit`. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const hasPythonBagit = (): Promise<boolean> =>
  run('python3', ['-c', 'import bagit']).then(
    () => true,
    () => false,
  );

/** What it says against a bag; nothing when it accepts it. */
export async function pythonBagit(folder: string): Promise<string> {
  try {
    await run('python3', ['-m', 'bagit', '--validate', folder]);
    return '';
  } catch (error) {
    const { stderr, stdout } = error as { readonly stderr?: string; readonly stdout?: string };
    return `${stderr ?? ''}${stdout ?? ''}` || String(error);
  }
}
