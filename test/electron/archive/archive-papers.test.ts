/** 归档文件目录, 备考表 and 盒脊 labels as drafts of what lies in the archive; boxes filled by class and pages. */
import { describe, expect, it } from 'vitest';
import { boxesOf } from '../../../electron/service/archive/boxes';
import type { ChainEntry } from '../../../electron/service/archive/chain';
import { kinds } from '../../../templates/kinds/index';
import { ended } from '../../support/ended-job';
import { memoryDesk, type MemoryDesk } from '../../support/memory-desk';

const item = (group: string, serial: number, pages: number) => ({ group, serial, pages }) as ChainEntry;

describe('boxes', () => {
  it('hold one class each, as many items as fit, as thick as their pages need', () => {
    const boxes = boxesOf([
      item('2017-D30', 1, 250),
      item('2017-D30', 2, 50),
      item('2017-D30', 3, 1),
      item('2017-D30', 4, 450),
      item('2017-Y', 1, 2),
    ]);
    expect(
      boxes.map(({ number, items, pages, thickness }) => [number, items.length, pages, thickness]),
    ).toEqual([
      [1, 2, 300, '30'],
      [2, 1, 1, '20'],
      [3, 1, 450, '50'],
      [1, 1, 2, '20'],
    ]);
  });
});

async function sealed(): Promise<MemoryDesk> {
  const made = await memoryDesk();
  const settings = await made.call('settings', {});
  await made.call('saveSettings', {
    ...settings,
    archive: { ...settings.archive, fonds: 'Z109', section: 'BGS' },
  });
  const kind = kinds.find(({ slug }) => slug === 'notice')!;
  const ids: string[] = [];
  for (const year of ['2017', '2017', '2018']) {
    const dates = { writtenDate: `${year}年10月16日`, printDate: `${year}年10月17日` };
    const title = `关于第${ids.length + 1}号问题整改的通知`;
    const data = { ...(kind.samples[0]!.data as object), number: '', title, annexes: [], ...dates };
    const { record } = await made.call('take', { record: { kind: 'notice', version: kind.version, data } });
    ids.push(record.id!);
  }
  expect((await made.call('finalise', { ids })).refused).toEqual([]);
  expect((await made.call('seal', { ids })).refused).toEqual([]);
  return made;
}

describe('drafts', () => {
  it('hold what was asked for, with the head of the journal, and break no rule', async () => {
    const made = await sealed();
    const { head } = await made.call('archive', {});
    /** @param open paths that are left for a person to fill in. */
    const dataOf = async (
      question: Parameters<typeof made.call<'draftArchivePapers'>>[1],
      open: readonly string[] = [],
    ) => {
      const { papers } = await made.call('draftArchivePapers', question);
      const { record } = await made.call('read', { id: papers[0]! });
      const { faults } = await made.call('check', { record });
      const stopping = faults.filter(({ severity }) => severity === 'E');
      expect(stopping.map((fault) => fault.path)).toEqual(open);
      return record.data as Record<string, unknown>;
    };
    const whole = await dataOf({ kind: 'archive-catalogue' });
    expect(whole).toMatchObject({ year: '2017、2018', period: '30年', section: 'BGS', chain: head });
    const year = await dataOf({
      kind: 'archive-catalogue',
      years: ['2017'],
      periods: ['D30'],
      section: 'BGS',
    });
    expect((year.rows as { code: string }[]).map(({ code }) => code)).toEqual([
      'Z109-WS·2017-D30-BGS-0001',
      'Z109-WS·2017-D30-BGS-0002',
    ]);
    const one = await dataOf({ kind: 'archive-catalogue', text: '第2号' });
    expect(one.rows).toHaveLength(1);
    const note = await dataOf({ kind: 'box-note', years: ['2017'] });
    expect(note).toMatchObject({ fonds: 'Z109', box: '1', first: '0001', last: '0002', count: 2 });
    const labels = await dataOf({ kind: 'spine-label' });
    expect(labels.labels).toMatchObject([
      { year: '2017', first: '0001', last: '0002', thickness: '20' },
      { year: '2018', first: '0001', last: '0001', thickness: '20' },
    ]);
    const list = await dataOf({ kind: 'transfer-list', years: ['2017'] }, ['receiver']);
    expect(list).toMatchObject({ fonds: 'Z109', chain: head, date: expect.stringMatching(/日$/u) as string });
    expect(list.rows).toMatchObject([
      {
        ...{ year: '2017', period: '30年', section: 'BGS', count: 2, boxes: 1 },
        ...{ firstCode: 'Z109-WS·2017-D30-BGS-0001', lastCode: 'Z109-WS·2017-D30-BGS-0002' },
      },
    ]);
    const { rows } = await made.call('archive', { years: ['2017'] });
    expect((list.rows as { pages: number }[])[0]!.pages).toBe(
      rows.reduce((sum, { pages }) => sum + pages, 0),
    );
    const { job } = await made.call('startFourChecks', { years: ['2017'], stage: '移交与接收' });
    expect(await ended(made, job)).toMatchObject({ state: 'done', fourChecks: { count: 2, problems: 0 } });
    const drafted = await made.call('draftFourChecks', { job });
    expect((await made.call('read', { id: drafted.papers[0]! })).record.data).toMatchObject({
      ...{ stage: '移交与接收', count: 2, files: list.files, conclusion: '合格' },
      title: expect.stringContaining('2017年度归档文件四性检测报告') as string,
      ...{ object: '2017年度BGS归档文件（保管期限30年）', chain: head },
    });
    const none = await made.ask('draftArchivePapers', { kind: 'box-note', years: ['1999'] });
    expect(none).toMatchObject({ ok: false, error: { message: '没有符合条件的归档文件' } });
  });
});
