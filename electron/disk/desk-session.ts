/** The desk of this computer's user: shelves in folders, the clock, ids, and the name that the system knows. */
import { randomBytes } from 'node:crypto';
import os from 'node:os';
import { version } from '../../package.json';
import { openSession, type Session } from '../service/desk/session';
import type { Ports, RecordFiles } from '../service/ports';
import { openShelves } from './store/shelves';

export interface DeskSessionOptions {
  readonly ports: Ports;
  readonly files: RecordFiles;
  /** The user's documents folder, where the host knows it. */
  readonly documents?: string;
  readonly log: (error: unknown) => void;
}

/** Who sits here, for the journal. */
function userName(): string {
  try {
    return os.userInfo().username;
  } catch {
    // an account without an entry in the system's list
    return '';
  }
}

export const openDeskSession = ({ ports, files, documents, log }: DeskSessionOptions): Session =>
  openSession({
    shelves: openShelves(documents === undefined ? {} : { documents }),
    samples: files.nowhere,
    tools: {
      ports,
      now: () => new Date(),
      // hexadecimal: file systems that do not tell a from A keep them apart
      newId: () => randomBytes(8).toString('hex'),
      actor: userName(),
      version,
      log,
    },
  });
