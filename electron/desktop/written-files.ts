/** The files that this session wrote for the user: the only ones that the window may have shown in their folder. */
import { existsSync } from 'node:fs';
import path from 'node:path';

export interface WrittenFiles {
  /** @returns the name by which the window knows it; of two with one name the later. */
  readonly add: (file: string) => string;
  /** Its path, when it is still there. */
  readonly find: (name: string) => string | undefined;
}

export function writtenFiles(): WrittenFiles {
  const byName = new Map<string, string>();
  return {
    add: (file) => {
      const name = path.basename(file);
      byName.set(name, file);
      return name;
    },
    find: (name) => {
      const file = byName.get(name);
      return file !== undefined && existsSync(file) ? file : undefined;
    },
  };
}
