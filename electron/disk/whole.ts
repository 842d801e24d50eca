/** The application with the desk of this computer's user: shelves in folders, the clock, ids, threads for heavy work. */
import { randomBytes } from 'node:crypto';
import os from 'node:os';
import { version } from '../../package.json';
import { createApplication, type Application } from '../service/api';
import { createJobs } from '../service/desk/jobs';
import { openSession } from '../service/desk/session';
import { foreignThreads } from './foreign-threads';
import { itemCheckThread } from './item-check-thread';
import { openOutside, type HostOptions } from './outside';
import type { PictureStore } from './picture-store';
import { pressThreads } from './press-threads';
import { proofThread } from './proof-thread';
import { recordFiles } from './record-files';
import { openShelves } from './store/shelves';

export interface WholeOptions {
  readonly host: HostOptions;
  /** The bundled worker.ts. */
  readonly worker: string;
  /** The user's documents folder, where the host knows it. */
  readonly documents?: string;
  readonly log: (error: unknown) => void;
}

export interface Whole {
  readonly application: Application;
  readonly store: PictureStore;
  /** Finishes what is under way and gives the folder free. */
  readonly close: () => Promise<void>;
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

export function openWhole({ host, worker, documents, log }: WholeOptions): Whole {
  const { ports: outside, store } = openOutside(host);
  const ports = { ...outside, ...foreignThreads(worker) };
  const files = recordFiles(store);
  const now = () => new Date();
  const proofs = proofThread(worker, host);
  const itemChecks = itemCheckThread(worker);
  const session = openSession({
    shelves: openShelves(documents === undefined ? {} : { documents }),
    samples: files.nowhere,
    tools: {
      ports,
      prover: proofs.prove,
      itemChecker: itemChecks.check,
      now,
      // hexadecimal: file systems that do not tell a from A keep them apart
      newId: () => randomBytes(8).toString('hex'),
      actor: userName(),
      version,
      log,
    },
  });
  const jobs = createJobs(pressThreads(worker, host), now, log);
  return {
    application: createApplication(ports, files, session, jobs, proofs),
    store,
    close: async () => {
      jobs.stop();
      proofs.stop();
      itemChecks.stop();
      await session.close();
    },
  };
}
