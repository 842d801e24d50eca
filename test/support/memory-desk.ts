/** The whole application on places in memory, with a clock that tests set: what a window would call. */
import { fileURLToPath } from 'node:url';
import { answer } from '../../electron/answer';
import type { CallName, Given, Output, Reply } from '../../electron/contract';
import { openHost } from '../../electron/disk/host';
import { recordFiles } from '../../electron/disk/record-files';
import { createApplication } from '../../electron/service/api';
import { createJobs } from '../../electron/service/desk/jobs';
import { pressRun, type Press, type PressOrder } from '../../electron/service/desk/press';
import { openSession, type Session } from '../../electron/service/desk/session';
import type { Shelves } from '../../electron/service/desk/shelf';
import { sampleOffice } from '../../templates/sample-office';
import { memoryShelves } from './memory-shelf';

const samples = fileURLToPath(
  new URL('../../templates/kinds/rectification-report/pictures', import.meta.url),
);

const words = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : '');

/** A clock that stands still until it is told otherwise. */
export interface TestClock {
  now: Date;
}

export interface MemoryDesk {
  readonly session: Session;
  readonly clock: TestClock;
  readonly ask: <N extends CallName>(name: N, input: Given<N>) => Promise<Reply<Output<N>>>;
  /** The value of a call that must go well. */
  readonly call: <N extends CallName>(name: N, input: Given<N>) => Promise<Output<N>>;
  /** What went wrong inside; nothing, in a test that passes. */
  readonly logged: unknown[];
}

export interface MemoryDeskOptions {
  readonly shelves?: Shelves;
  readonly clock?: TestClock;
  /** Sets the sample's office up at once, in the suggested place. */
  readonly office?: boolean;
  /** The press on this thread when not given. */
  readonly press?: Press;
  /** Begins the ids, so that two processes on one place do not make the same. */
  readonly prefix?: string;
}

export async function memoryDesk(options: MemoryDeskOptions = {}): Promise<MemoryDesk> {
  const clock = options.clock ?? { now: new Date('2017-10-16T01:00:00.000Z') };
  const shelves = options.shelves ?? memoryShelves(() => clock.now);
  const { ports, store } = openHost({ samples, fonts: { folders: [] } });
  const files = recordFiles(store);
  const logged: unknown[] = [];
  let ids = 0;
  const session = openSession({
    shelves,
    samples: files.nowhere,
    tools: {
      ports,
      now: () => clock.now,
      newId: () => `${options.prefix ?? 'r'}${(ids += 1)}`,
      actor: '罗丹',
      version: '1.0.0',
      log: (error) => logged.push(error),
    },
  });
  const press = { start: (order: PressOrder) => pressRun(order, ports) };
  const jobs = createJobs(
    options.press ?? press,
    () => clock.now,
    (error) => logged.push(error),
  );
  const api = createApplication(ports, files, session, jobs);
  const ask: MemoryDesk['ask'] = async (name, input) =>
    (await answer(api, name, input, (error) => logged.push(error))) as Reply<Output<typeof name>>;
  const call: MemoryDesk['call'] = async (name, input) => {
    const reply = await ask(name, input);
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)} ${logged.map(words).join(' ')}`);
    return reply.value;
  };
  if (options.office ?? true) await call('setUp', { office: sampleOffice });
  return { session, clock, ask, call, logged };
}
