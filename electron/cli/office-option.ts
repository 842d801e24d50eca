/** `--office` and `--setup`, read once for all files of a command. */
import { LIMITS, readCapped } from '../disk/read-capped';
import { readOffice, type OfficeChoice } from '../service/documents/offices';
import { fromCaller, oneOf } from './arguments';
import type { FileFault } from './output';
import { failure } from './open-record';

export const officeOptions = { office: { type: 'string' }, setup: { type: 'string' } } as const;

export type OfficeArguments = { readonly [K in keyof typeof officeOptions]?: string | undefined };

/** The office given, or the faults of its file, which stop the whole command. */
export async function officeChoice({
  office,
  setup,
}: OfficeArguments): Promise<{ readonly choice: OfficeChoice; readonly faults: readonly FileFault[] }> {
  const over = setup === undefined ? {} : { setup: oneOf('--setup', setup, ['common', 'exact']) };
  if (office === undefined) return { choice: over, faults: [] };
  try {
    const read = readOffice(await readCapped(fromCaller(office), LIMITS.office));
    const faults = read.faults.map((fault) => ({ ...fault, file: office }));
    return { choice: read.office ? { ...over, given: read.office } : over, faults };
  } catch (error) {
    return { choice: over, faults: [{ ...failure(error), file: office }] };
  }
}
