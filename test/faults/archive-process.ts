/** A process that is made to be killed at one file-system call: seals, brings to the second place, or repairs, on the desk in FOLDER. */
import { writeSync } from 'node:fs';
import { syncArchiveCopy } from '../../electron/service/archive/copy';
import { verifyArchiveCopy } from '../../electron/service/archive/repair';
import type { Desk } from '../../electron/service/desk/desk';
import { createJobs, type Jobs } from '../../electron/service/desk/jobs';
import { sealDesk, sealed } from '../support/seal-desk';
import { haltingFiles } from './halting-files';

const say = (line: string): void => void writeSync(1, `${line}\n`);

async function ended(jobs: Jobs): Promise<void> {
  for (;;) {
    const [job] = jobs.list();
    if (job?.state === 'failed') throw new Error(job.message);
    if (job?.state === 'done') return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function act(desk: Desk, deed: string): Promise<void> {
  if (deed === 'seal') {
    for (const { line } of [...desk.records.all()])
      if ((await desk.read(line.id)).meta.archived === undefined) await sealed(desk, line.id);
    return;
  }
  const noPress = { start: () => undefined } as never;
  const jobs = createJobs(
    noPress,
    () => new Date(),
    (error) => {
      throw error;
    },
  );
  if (deed === 'copy') syncArchiveCopy(desk, jobs);
  else verifyArchiveCopy(desk, jobs, { repair: true });
  await ended(jobs);
}

async function tell(place: string, deed: string, at: number): Promise<void> {
  const files = haltingFiles(at, (name) => say(`at ${at} ${name}`));
  const desk = await sealDesk(place, files);
  await desk.settled();
  files.arm();
  await act(desk, deed);
  say('stopped');
  setInterval(() => undefined, 1000);
}

// a promise that never comes keeps no process alive
setInterval(() => undefined, 1000);
const [place = '', deed = '', at = ''] = process.argv.slice(2);
tell(place, deed, Number(at)).catch((error: unknown) => {
  say(
    `failed ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`.replaceAll('\n', ' '),
  );
  process.exit(1);
});
