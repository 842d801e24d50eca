/** Exports of many papers: names, one PDF, papers that cannot be printed, cancelling. */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Output } from '../../../electron/contract';
import { paperNames } from '../../../electron/service/desk/paper-names';
import type { PressPaper } from '../../../electron/service/desk/press';
import type { Summary } from '../../../electron/service/desk/stored';
import { memoryDesk, type MemoryDesk } from '../../support/memory-desk';
import { readPdf } from '../../support/read-pdf';

type Job = Output<'jobs'>[number];

async function finished({ call }: MemoryDesk, id: string): Promise<Job> {
  for (;;) {
    const job = (await call('jobs', {})).find((one) => one.id === id)!;
    if (job.state !== 'running') return job;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function speeches({ call }: MemoryDesk, titles: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const title of titles) {
    const { record } = await call('create', { kind: 'speech', data: { title, body: '同志们，抓好落实。' } });
    ids.push(record.id!);
  }
  return ids;
}

describe('an export of many', () => {
  it('writes a file a paper and format under names of the pattern, in one zip', async () => {
    const desk = await memoryDesk();
    const ids = await speeches(desk, ['甲会上的讲话', '乙会上的讲话']);
    const { job } = await desk.call('startExport', {
      ids,
      to: ['docx', 'pdf'],
      pattern: '{序号}{文种}：{标题}',
    });
    const done = await finished(desk, job);
    expect(done).toMatchObject({ state: 'done', done: 2, total: 2, left: 0 });
    expect(done.result?.files).toEqual([
      '1讲话稿：甲会上的讲话.docx',
      '1讲话稿：甲会上的讲话.pdf',
      '2讲话稿：乙会上的讲话.docx',
      '2讲话稿：乙会上的讲话.pdf',
    ]);
    const files = unzipSync(await desk.call('jobFile', { job }));
    expect(Object.keys(files).sort()).toEqual([...done.result!.files].sort());
    expect(Buffer.from(files['1讲话稿：甲会上的讲话.pdf']!).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('joins them in the given order, and leaves out what cannot be printed', async () => {
    const desk = await memoryDesk();
    const [first, second] = await speeches(desk, ['甲会上的讲话', '乙会上的讲话']);
    const { record: blank } = await desk.call('create', { kind: 'notice' });
    const ids = [second!, blank.id!, first!];
    const { job } = await desk.call('startExport', { ids, to: ['pdf'], as: 'one' });
    const { result, state } = await finished(desk, job);
    expect(state).toBe('done');
    expect(result?.papers.map(({ written }) => written)).toEqual([true, false, true]);
    expect(result?.papers[1]?.faults.some(({ severity }) => severity === 'E')).toBe(true);
    const pages = await readPdf(await desk.call('jobFile', { job }));
    const text = JSON.stringify(pages);
    expect(text.indexOf('乙会')).toBeGreaterThan(-1);
    expect(text.indexOf('甲会')).toBeGreaterThan(text.indexOf('乙会'));
  });

  it('fails in words when none can be printed', async () => {
    const desk = await memoryDesk();
    const { record } = await desk.call('create', { kind: 'notice' });
    const { job } = await desk.call('startExport', { ids: [record.id!], to: ['pdf'] });
    const failed = await finished(desk, job);
    expect(failed.state).toBe('failed');
    expect(failed.message).toMatch(/^没有一份可以导出：/u);
    expect(await desk.ask('jobFile', { job })).toMatchObject({ ok: false, error: { code: 'job' } });
  });

  it('that is cancelled stops the press and leaves no file', async () => {
    const printed: string[] = [];
    let stops = 0;
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const paper = async ({ name }: PressPaper) => {
      printed.push(name);
      await held;
      return { written: true, faults: [], replaced: [] };
    };
    const finish = () => Promise.reject(new Error('a cancelled run is not finished'));
    const press = { start: () => ({ paper, finish, stop: () => (stops += 1) }) };
    const desk = await memoryDesk({ press });
    const ids = await speeches(desk, ['甲', '乙']);
    const { job } = await desk.call('startExport', { ids, to: ['pdf'] });
    await expect.poll(() => printed).toEqual(['甲']);
    await desk.call('cancelJob', { job });
    goOn();
    expect(await finished(desk, job)).toMatchObject({ state: 'cancelled', done: 0 });
    expect([printed, stops]).toEqual([['甲'], 1]);
    expect((await desk.ask('jobFile', { job })).ok).toBe(false);
    expect(desk.logged).toEqual([]);
  });
});

describe('file names', () => {
  const line = (title: string, more: Partial<Summary> = {}): Summary => ({
    id: title,
    kind: 'responsibility-sheet',
    title,
    number: '',
    date: '',
    units: [],
    state: 'draft',
    revision: 1,
    created: '',
    modified: '',
    errors: 0,
    warnings: 0,
    versions: 0,
    ...more,
  });

  it('hold what the pattern names; what a paper lacks is left out', () => {
    const papers = [
      line('责任单', {
        units: ['区住建局', '区环保局'],
        date: '2017年10月16日',
        number: '汴禹攻坚责〔2017〕3号',
      }),
      line('责任单'),
    ];
    expect(paperNames(papers, '{序号}-{文种}-{单位}-{日期}-{文号}')).toEqual([
      '1-责任单-区住建局-2017年10月16日-汴禹攻坚责〔2017〕3号',
      '2-责任单',
    ]);
  });

  it('are never the same twice, nor a path', () => {
    const papers = ['a/b', 'A/B', '', '../x'].map((title) => line(title));
    const names = paperNames(papers, '{标题}');
    expect(names).toEqual(['a_b', 'A_B（2）', names[2], names[3]]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
    expect(names.every((name) => name !== '' && !/[/\\]/u.test(name))).toBe(true);
  });
});
