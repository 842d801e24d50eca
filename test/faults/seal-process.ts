/** A process that is made to be killed: seals the final papers of the desk in FOLDER in the order of their ids, one by one. */
import { writeSync } from 'node:fs';
import { sealDesk, sealed } from '../support/seal-desk';

const say = (line: string): void => void writeSync(1, `${line}\n`);

async function tell(place: string): Promise<void> {
  const desk = await sealDesk(place);
  await desk.settled();
  const waiting = [...desk.records.all()].map(({ line }) => line.id).sort();
  say('ready');
  for (const id of waiting) {
    if ((await desk.read(id)).meta.archived !== undefined) continue;
    say(`sealed ${await sealed(desk, id)}`);
  }
  say('stopped');
  setInterval(() => undefined, 1000);
}

tell(process.argv[2] ?? '').catch((error: unknown) => {
  say(
    `failed ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`.replaceAll('\n', ' '),
  );
  process.exit(1);
});
