/** What the store met and did while it was open, for people. */
import { randomUUID } from 'node:crypto';
import type { Notice } from '../../service/desk/shelf';

/** Most that are kept. */
const MOST = 1000;

export interface Notices {
  readonly all: () => readonly Notice[];
  /** Tells something about a file or a matter; the same of the same is told once. */
  readonly tell: (severity: Notice['severity'], about: string, message: string, remedy: string) => void;
}

export function notices(now: () => Date): Notices {
  let list: readonly Notice[] = [];
  const told = new Set<string>();
  return {
    all: () => list,
    tell: (severity, about, message, remedy) => {
      if (told.has(`${about} ${message}`)) return;
      told.add(`${about} ${message}`);
      const notice = { id: randomUUID(), at: now().toISOString(), severity, message, remedy };
      list = [...list, notice].slice(-MOST);
    },
  };
}
