/** The files that an export would write, known before anything is written: two of one name are wrong usage. */
import type { Format } from '../service/documents/formats';
import { fileStem } from '../service/file-name';
import type { InputFile } from './inputs';
import { UsageError } from './usage';

/** `<base>`, or `<base>-<unit>`. */
export const paperName = (base: string, unit: string): string =>
  unit === '' ? base : `${base}-${fileStem(unit, '未写单位')}`;

/** @throws UsageError that names both inputs when they would write one file (as all systems compare names). */
export function refuseCollisions(
  plans: readonly { readonly input: InputFile; readonly names: readonly string[] }[],
  formats: readonly Format[],
): void {
  const owners = new Map<string, string>();
  for (const { input, names } of plans) {
    for (const name of names) {
      const key = name.normalize('NFC').toLowerCase();
      const owner = owners.get(key);
      if (owner !== undefined)
        throw new UsageError(
          `${owner} 和 ${input.shown} 都要写成 ${name}.${formats[0] ?? ''}，请改名后分别导出`,
        );
      owners.set(key, input.shown);
    }
  }
}
