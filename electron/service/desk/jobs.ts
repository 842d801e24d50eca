/** Long work: one export after the other, with its progress, until its file is fetched. */
import type { Envelope } from '../../../templates/kind';
import type { Overlay } from '../../../templates/overlay/overlay';
import type { Fault } from '../../../templates/official/fault';
import type { Input, Output } from '../../contract';
import { overlaysOf } from '../documents/overlays';
import { AppError } from '../errors';
import { fileStem } from '../file-name';
import type { RoleFont } from '../ports';
import { faultOf } from '../records/read-envelope';
import type { Desk } from './desk';
import { officeOfDesk } from './office';
import { paperNames } from './paper-names';
import { picturesOf } from './pictures-of';
import type { Press, PressOrder, PressRun } from './press';
import type { Summary } from './stored';
import { summaryOf } from './find';

type Job = Output<'jobs'>[number];
/** What work of another sort ends with. */
type Outcome = Pick<Job, 'check' | 'copy' | 'fourChecks' | 'handOver' | 'result'> & {
  /** Of the file that `result` tells of. */
  readonly bytes?: Uint8Array;
};
type Paper = NonNullable<Job['result']>['papers'][number];

interface Work {
  job: Job;
  run?: PressRun;
  bytes?: Uint8Array;
}

/** Jobs that are remembered, and bytes of finished ones that are kept to be fetched. */
const MAX_JOBS = 30;
const MAX_BYTES = 400 * 1024 * 1024;
/** The pace is told from so many papers on. */
const PACE_AFTER = 3;

export interface Jobs {
  readonly startExport: (desk: Desk, input: Input<'startExport'>) => { readonly job: string };
  /**
   * Work of another sort, beside the exports: not one after the other with them.
   * @param task tells how far it has come; told `false` it was cancelled, and is to end.
   */
  readonly start: (
    id: string,
    title: string,
    task: (report: (done: number, total: number) => boolean, press: Press) => Promise<Outcome>,
  ) => { readonly job: string };
  readonly list: () => Job[];
  readonly cancel: (id: string) => void;
  /** @throws AppError `job` when there is none, or none any more. */
  readonly file: (id: string) => Uint8Array;
  readonly stop: () => void;
}

/** @param now milliseconds, for the pace. */
export function createJobs(press: Press, now: () => Date, log: (error: unknown) => void): Jobs {
  const works = new Map<string, Work>();
  let queue: Promise<void> = Promise.resolve();

  const change = (work: Work, job: Partial<Job>): void => {
    work.job = { ...work.job, ...job };
  };
  /** The oldest results make room. */
  const tidy = (): void => {
    let bytes = 0;
    for (const [id, work] of [...works].reverse()) {
      bytes += work.bytes?.length ?? 0;
      if (bytes > MAX_BYTES) delete work.bytes;
      if (works.size > MAX_JOBS && work.job.state !== 'running') works.delete(id);
    }
  };

  async function printAll(
    work: Work,
    desk: Desk,
    ids: readonly string[],
    order: PressOrder,
    names: readonly string[],
  ) {
    const run = press.start(order);
    work.run = run;
    // the first paper pays for the thread's start and its fonts: the pace is that of the others
    let paceFrom = 0;
    const papers: Paper[] = [];
    const replaced = new Map<string, RoleFont>();
    for (const [i, id] of ids.entries()) {
      const title = desk.records.get(id)?.line.title ?? '';
      const printed = await printOne(run, desk, id, names[i]!);
      if (work.job.state !== 'running') return;
      papers.push({ id, title, written: printed.written, faults: [...printed.faults] });
      for (const font of printed.replaced) replaced.set(font.role, font);
      const done = i + 1;
      const at = now().getTime();
      if (done === 1) paceFrom = at;
      const left = Math.ceil((((at - paceFrom) / (done - 1)) * (ids.length - done)) / 1000);
      change(work, { done, ...(done >= PACE_AFTER ? { left } : {}) });
    }
    const result = await run.finish();
    if (work.job.state !== 'running') return;
    run.stop();
    const { file, names: files } = result;
    if (!file) {
      const [first] = [...papers.flatMap(({ faults }) => faults), ...result.faults].filter(
        ({ severity }) => severity === 'E',
      );
      const message = first ? `没有一份可以导出：${first.message}` : '没有一份可以导出。';
      change(work, { state: 'failed', message, left: 0 });
      return;
    }
    work.bytes = file.bytes;
    change(work, {
      state: 'done',
      done: work.job.total,
      left: 0,
      result: {
        name: file.name,
        mime: file.mime,
        files: [...files],
        papers,
        replaced: [...replaced.values()],
      },
    });
  }

  async function perform(work: Work, task: () => Promise<void>): Promise<void> {
    try {
      if (work.job.state === 'running') await task();
    } catch (error) {
      // what was stopped refuses what it was asked for
      if (work.job.state !== 'running') return;
      if (!(error instanceof AppError)) log(error);
      const message =
        error instanceof AppError
          ? `${error.message}。${error.remedy}`
          : '程序内部出错，没有做完。请再试一次。';
      change(work, { state: 'failed', message });
      work.run?.stop();
    }
    tidy();
  }

  return {
    startExport: (desk, { ids, to, as, pattern }) => {
      const wanted = [...new Set(ids)];
      const lines = wanted.map((id) => lineOf(desk, id));
      const id = desk.tools.newId();
      const title = wanted.length === 1 ? `导出“${lines[0]!.title}”` : `导出 ${wanted.length} 份文书`;
      const name = fileStem(
        wanted.length === 1 ? lines[0]!.title : `${officeOfDesk(desk).shortName}文书${wanted.length}份`,
        '文书',
      );
      const order: PressOrder = { office: officeOfDesk(desk), to, as, name };
      const work: Work = {
        job: { id, title, state: 'running', done: 0, total: wanted.length, started: now().toISOString() },
      };
      works.set(id, work);
      const names = paperNames(lines, pattern);
      queue = queue.then(() => perform(work, () => printAll(work, desk, wanted, order, names)));
      return { job: id };
    },
    start: (id, title, task) => {
      const work: Work = {
        job: { id, title, state: 'running', done: 0, total: 0, started: now().toISOString() },
      };
      works.set(id, work);
      void perform(work, async () => {
        let paceFrom: { readonly at: number; readonly done: number } | undefined;
        const { bytes, ...outcome } = await task((done, total) => {
          const at = now().getTime();
          paceFrom ??= { at, done };
          const since = done - paceFrom.done;
          const left = Math.ceil((((at - paceFrom.at) / since) * (total - done)) / 1000);
          change(work, { done, total, ...(since >= PACE_AFTER ? { left } : {}) });
          return work.job.state === 'running';
        }, press);
        if (bytes) work.bytes = bytes;
        change(work, { ...outcome, ...(work.job.state === 'running' ? { state: 'done', left: 0 } : {}) });
      });
      return { job: id };
    },
    list: () => [...works.values()].map(({ job }) => job).reverse(),
    cancel: (id) => {
      const work = works.get(id);
      if (work?.job.state !== 'running') return;
      change(work, { state: 'cancelled', left: 0 });
      work.run?.stop();
    },
    file: (id) => {
      const work = works.get(id);
      if (work?.bytes) return work.bytes;
      const message = work?.job.state === 'done' ? '这次导出的文件已经清理' : '这次导出没有文件';
      throw new AppError('job', { message, remedy: '请重新导出。' });
    },
    stop: () => {
      for (const work of works.values()) work.run?.stop();
    },
  };
}

/** A paper that is not there any more is named in the result, not refused. */
function lineOf(desk: Desk, id: string): Summary {
  const entry = desk.records.get(id);
  if (entry) return summaryOf(entry, desk.records);
  throw new AppError('gone', { message: '要导出的文书有的已经不在了', remedy: '请刷新列表后重新选择。' });
}

async function printOne(run: PressRun, desk: Desk, id: string, name: string) {
  const refused = (faults: readonly Fault[]) => ({ written: false, faults, replaced: [] });
  let record: Envelope;
  let overlays: readonly Overlay[];
  try {
    record = await desk.read(id);
    overlays = await overlaysOf(record, desk.overlays, desk.tools.ports.pictures.refOf);
  } catch (error) {
    if (error instanceof AppError) return refused([faultOf(error)]);
    throw error;
  }
  const pictures = new Map<string, Uint8Array>();
  for (const ref of await picturesOf(record)) {
    const bytes = await desk.shelf.picture(ref);
    if (bytes) pictures.set(ref, bytes);
  }
  return run.paper({ name, record, overlays, pictures });
}
