/** veraPDF, an independent judge of PDF/A: Java, with its libraries where .ci/run has put them. */
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cache } from '../../../build/cache.mjs';

const run = promisify(execFile);
const program = fileURLToPath(new URL('Validate.java', import.meta.url));

const jars = (): string => process.env.DUBAN_VERAPDF ?? path.join(cache, 'verapdf-1.26.2');

export async function hasVeraPdf(): Promise<boolean> {
  const names = await readdir(jars()).catch(() => []);
  if (!names.some((name) => name.startsWith('validation-model'))) return false;
  // a program's source is run as it is from Java 11 on, where the compiler is there
  return run('javac', ['-version']).then(
    () => true,
    () => false,
  );
}

/** What it says against files as PDF/A-2b: each broken clause on a line below its file's; '' when all are sound. */
export async function pdfaFaults(files: readonly string[]): Promise<string> {
  const { stdout } = await run('java', ['-cp', path.join(jars(), '*'), program, ...files], {
    maxBuffer: 1 << 26,
    timeout: 240_000,
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  const told = files.filter((file) => lines.includes(`ok ${file}`) || lines.includes(`bad ${file}`));
  if (told.length !== files.length) throw new Error(`veraPDF did not judge every file:\n${stdout}`);
  return lines.filter((line) => !line.startsWith('ok ')).join('\n');
}
