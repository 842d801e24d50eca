/** 归档 as a window asks for it: numbers without gaps, the bag's content, corrections, refusals, finding, opening. */
import { describe, expect, it } from 'vitest';
import { kinds } from '../../../templates/kinds/index';
import { checkArchive } from '../../../electron/service/archive/check-archive';
import { readInfo } from '../../../electron/service/archive/bag';
import { readChain } from '../../../electron/service/archive/chain';
import { memoryDesk, type MemoryDesk } from '../../support/memory-desk';
import { memoryShelves } from '../../support/memory-shelf';

/** Samples that are to be mended before they may be final have a second that may. */
const sample = (slug: string): Record<string, unknown> => {
  const { samples } = kinds.find((kind) => kind.slug === slug)!;
  return { ...((slug === 'task-breakdown' ? samples[1]! : samples[0]!).data as object) };
};
const PLACE = '文档/督办文书';

async function desk() {
  const shelves = memoryShelves();
  const made = await memoryDesk({ shelves });
  const settings = await made.call('settings', {});
  await made.call('saveSettings', {
    ...settings,
    archive: { ...settings.archive, fonds: 'Z109', section: 'BGS' },
  });
  const place = shelves.places.get(PLACE)!;
  const shelf = await shelves.open(PLACE);
  return { ...made, place, source: shelf.archive.source() };
}

async function final({ call }: Pick<MemoryDesk, 'call'>, kind: string, more: object = {}): Promise<string> {
  const data = { ...sample(kind), ...('number' in sample(kind) ? { number: '' } : {}), ...more };
  const { version } = kinds.find(({ slug }) => slug === kind)!;
  // taken in as a file is, with the sample's photographs
  const { record } = await call('take', { record: { kind, version, data } });
  const { refused } = await call('finalise', { ids: [record.id!] });
  expect(refused).toEqual([]);
  return record.id!;
}

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const notice = (n: number) => ({ title: `关于第${n}号问题整改的通知`, annexes: [] });

describe('归档', () => {
  it('counts 件号 in the lowest class without gaps and writes 档号 by the standard', async () => {
    const made = await desk();
    const ids = [
      await final(made, 'notice', notice(1)),
      await final(made, 'notice', notice(2)),
      await final(made, 'task-breakdown'),
      await final(made, 'notice', { ...notice(3), writtenDate: '2018年1月5日', printDate: '2018年1月6日' }),
    ];
    const { done, refused } = await made.call('seal', { ids });
    expect(refused).toEqual([]);
    expect(done.map(({ code }) => code)).toEqual([
      'Z109-WS·2017-D30-BGS-0001',
      'Z109-WS·2017-D30-BGS-0002',
      'Z109-WS·2017-Y-BGS-0001',
      'Z109-WS·2018-D30-BGS-0001',
    ]);
    const settings = await made.call('settings', {});
    await made.call('saveSettings', {
      ...settings,
      archive: { ...settings.archive, scheme: 'DA/T 13-2022' },
    });
    const more = await made.call('seal', { ids: [await final(made, 'notice', notice(4))], period: 'D10' });
    expect(more.done[0]).toMatchObject({
      code: 'Z109-WS·2017·D10·BGS-0001',
      path: '2017/Z109-WS·2017·D10·BGS-0001',
    });
    expect((await checkArchive(made.source)).faults).toEqual([]);
    expect(made.logged).toEqual([]);
  });

  it('keeps the record to the byte, with all that it was made with and what was done with it', async () => {
    const made = await desk();
    const id = await final(made, 'rectification-report', { annexes: [] });
    const before: unknown = JSON.parse(made.place.documents.get(`records/${id}`)!);
    const { done } = await made.call('seal', { ids: [id] });
    const bag = made.place.archive.bags.get(done[0]!.path)!;
    expect(text(bag.get('data/record.json'))).toBe(`${JSON.stringify(before, undefined, 1)}\n`);
    const names = [...bag.keys()];
    expect(names).toEqual(
      expect.arrayContaining(
        ['paper.pdf', 'paper.docx', 'office.json', 'made-with.json', 'template.json'].map(
          (name) => `data/${name}`,
        ),
      ),
    );
    expect(names.filter((name) => /^data\/pictures\/[0-9a-f]{64}\.jpg$/u.test(name)).length).toBeGreaterThan(
      1,
    );
    const events = JSON.parse(text(bag.get('data/events.json'))) as { action: string }[];
    expect(events.map(({ action }) => action)).toEqual(['taken', 'finalised']);
    const metadata = JSON.parse(text(bag.get('data/metadata.json'))) as Record<
      string,
      { name: string; value: string }[]
    >;
    const core = metadata['GB/T 33480-2016']!;
    expect(core).toHaveLength(18);
    expect(core.find(({ name }) => name === '发文字号')?.value).toBe('汴禹攻坚办〔2017〕1号');
    expect(core.find(({ name }) => name === '文种')?.value).toBe('整改情况报告');
    const archival = new Map(metadata['DA/T 46-2009']!.map(({ name, value }) => [name, value]));
    expect(archival.get('档号')).toBe(done[0]!.code);
    expect(archival.get('计算机文件名')).toContain('paper.pdf');
    const xml = text(bag.get('data/metadata.xml'));
    expect(xml.match(/<documentNumber /gu)).toHaveLength(1);
    const info = new Map(readInfo(text(bag.get('bag-info.txt'))));
    expect(info.get('External-Identifier')).toBe(done[0]!.code);
    expect(text(bag.get('README.txt'))).toContain('certutil -hashfile');
  });

  it('takes scans of the signed original, and refuses what is none', async () => {
    const made = await desk();
    const id = await final(made, 'notice', notice(1));
    const kept = async (text: string) => {
      const bytes = Buffer.from(text).toString('base64');
      return (await made.call('addScan', { name: '原件.pdf', bytes })).ref;
    };
    const picture = Buffer.from('GIF89a not a scan').toString('base64');
    expect(await made.ask('addScan', { name: '原件.pdf', bytes: picture })).toMatchObject({ ok: false });
    const lost = await made.ask('seal', { ids: [id], scans: [`sha256:${'0'.repeat(64)}`] });
    expect(lost).toMatchObject({ ok: false, error: { message: '找不到这个扫描件' } });
    const two = await made.ask('seal', {
      ids: [id, await final(made, 'notice', notice(2))],
      scans: [await kept('%PDF-1.4')],
    });
    expect(two).toMatchObject({ ok: false });
    const broken = await made.call('seal', { ids: [id], scans: [await kept('%PDF-1.4 scan')] });
    expect(broken).toMatchObject({
      done: [],
      refused: [
        {
          message:
            '四性检测没有通过：内容数据可读性（GD-3-4），“data/scans/01.pdf”没有写到结尾（没有 %%EOF）',
          remedy: '请换一个完好的扫描件，再归档。',
        },
      ],
    });
    expect(made.place.archive.bags.size).toBe(0);
    const scan = '%PDF-1.4 /Type /Page %%EOF';
    const { done } = await made.call('seal', { ids: [id], scans: [await kept(scan)] });
    expect(done[0]).toMatchObject({ serial: 1, checked: { count: 15, warned: [] }, warnings: [] });
    expect(done[0]!.scans).toBe(1);
    expect((await made.call('archive', { unscanned: true })).total).toBe(0);
    expect(text(made.place.archive.bags.get(done[0]!.path)?.get('data/scans/01.pdf'))).toBe(scan);
  });

  it('refuses drafts, what is sealed already, and papers without a date, in words; no number is lost', async () => {
    const made = await desk();
    const draft = (await made.call('create', { kind: 'notice', data: { ...sample('notice'), number: '' } }))
      .record.id!;
    const undated = await final(made, 'speech', { date: '' }).catch(() => '');
    const sound = await final(made, 'notice', notice(1));
    const ids = [draft, sound, ...(undated === '' ? [] : [undated])];
    const first = await made.call('seal', { ids });
    expect(first.refused[0]).toMatchObject({ id: draft, message: '还没有定稿' });
    if (undated !== '') expect(first.refused[1]?.message).toContain('没有成文日期');
    expect(first.done.map(({ serial }) => serial)).toEqual([1]);
    const again = await made.call('seal', { ids: [sound] });
    expect(again.refused[0]?.message).toBe('已经归档，档号Z109-WS·2017-D30-BGS-0001');
    const next = await made.call('seal', { ids: [await final(made, 'notice', notice(2))] });
    expect(next.done[0]?.serial).toBe(2);
  });

  it('makes a correction a new version that names the old one; both stay', async () => {
    const made = await desk();
    const id = await final(made, 'notice', notice(1));
    const [first] = (await made.call('seal', { ids: [id] })).done;
    const { record } = await made.call('reopen', { id, reason: '笔误' });
    const saved = await made.call('save', {
      id,
      revision: record.revision!,
      data: { ...(record.data as object), body: '更正后的正文。' },
    });
    expect(saved.saved).toBe(true);
    await made.call('finalise', { ids: [id] });
    const [second] = (await made.call('seal', { ids: [id] })).done;
    expect(second).toMatchObject({ code: first!.code, version: 2, path: `${first!.path}.v2` });
    const info = new Map(readInfo(text(made.place.archive.bags.get(second!.path)?.get('bag-info.txt'))));
    expect(info.get('Duban-Replaces')).toBe(`${first!.path} sha256:${first!.digest}`);
    const list = await made.call('archive', {});
    expect(list.rows.map(({ version }) => version)).toEqual([2]);
    const all = await made.call('archive', { all: true });
    expect(all.rows.map(({ version, current }) => [version, current])).toEqual([
      [2, true],
      [1, false],
    ]);
    expect((await checkArchive(made.source)).faults).toEqual([]);
    expect(readChain(made.place.archive.chain).entries[1]?.replaces).toEqual({
      path: first!.path,
      digest: first!.digest,
    });
  });
});

describe('the archive', () => {
  it('finds by words, 档号, year, period and kind', async () => {
    const made = await desk();
    const ids = [await final(made, 'notice', notice(1)), await final(made, 'task-breakdown')];
    await made.call('seal', { ids });
    const found = async (question: object) =>
      (await made.call('archive', question)).rows.map(({ kind }) => kind);
    expect(await found({})).toEqual(['task-breakdown', 'notice']);
    expect(await found({ text: '第1号 整改' })).toEqual(['notice']);
    expect(await found({ text: 'z109-ws·2017-y' })).toEqual(['task-breakdown']);
    expect(await found({ periods: ['Y'], years: ['2017'] })).toEqual(['task-breakdown']);
    expect(await found({ years: ['2016'] })).toEqual([]);
    expect(await found({ kinds: ['notice'] })).toEqual(['notice']);
    // pinyin of the title; a word that only the paper itself has
    expect(await found({ text: 'wtzg' })).toEqual(['notice']);
    const { body } = sample('notice') as { body: string };
    expect(await found({ text: body.slice(0, 6) })).toEqual(['notice']);
    expect(await found({ text: `整改 查无此词` })).toEqual([]);
  });

  it('finds by its text what could not be read when it was first asked for', async () => {
    const made = await desk();
    await made.call('seal', { ids: [await final(made, 'notice', notice(1))] });
    const [bag] = made.place.archive.bags.values();
    const record = bag!.get('data/record.json')!;
    bag!.delete('data/record.json');
    const { body } = sample('notice') as { body: string };
    const total = async () => (await made.call('archive', { text: body.slice(0, 6) })).total;
    expect(await total()).toBe(0);
    bag!.set('data/record.json', record);
    expect(await total()).toBe(1);
  });

  it('finds what was made for a case by the case', async () => {
    const made = await desk();
    const id = await final(made, 'notice', notice(1));
    const forCase = { id: 'GJ-201710-0007', move: 'assign', label: '交办' };
    const key = `records/${id}`;
    const stored = JSON.parse(made.place.documents.get(key)!) as { meta: object };
    made.place.documents.set(key, JSON.stringify({ ...stored, meta: { ...stored.meta, forCase } }));
    await made.call('seal', { ids: [id, await final(made, 'notice', notice(2))] });
    const { rows } = await made.call('archive', { text: '201710-0007' });
    expect(rows.map(({ record }) => record)).toEqual([id]);
  });

  it('goes on with a check that was stopped, with what its first part had found', async () => {
    const made = await desk();
    const ids = [await final(made, 'notice', notice(1)), await final(made, 'notice', notice(2))];
    const { done } = await made.call('seal', { ids });
    const found = [{ kind: 'damaged', path: `${done[0]!.path}/data/paper.pdf`, message: '动过。' }];
    const at = '2017-10-16T01:00:00.000Z';
    made.place.documents.set('archived/check', JSON.stringify({ at, done: 1, total: 2, faults: 1, found }));
    expect((await made.call('archive', {})).stopped).toEqual({ done: 1, total: 2 });
    made.place.archive.bags.get(done[1]!.path)!.delete('data/paper.docx');
    const { job } = await made.call('verifyArchive', { rest: true });
    const state = async () => (await made.call('jobs', {})).find((one) => one.id === job);
    await expect.poll(async () => (await state())?.state).toBe('done');
    expect((await state())?.check?.faults.map(({ path }) => path)).toEqual([
      `${done[0]!.path}/data/paper.pdf`,
      `${done[1]!.path}/data/paper.docx`,
    ]);
    const { stopped, found: count } = await made.call('archive', {});
    expect([stopped, count]).toEqual([undefined, 2]);
  });

  it('is listed as the 归档文件目录 of a year and period, with the head of its journal', async () => {
    const made = await desk();
    const ids = [await final(made, 'notice', notice(1)), await final(made, 'notice', notice(2))];
    await made.call('seal', { ids: [...ids].reverse() });
    const { file, count, head } = await made.call('archiveCatalogue', { years: ['2017'], periods: ['D30'] });
    expect(count).toBe(2);
    expect(head).toEqual((await made.call('archive', {})).head);
    const { sheets } = await made.call('readSheets', { name: file.name, bytes: file.bytes });
    const [title, headings, ...rows] = sheets[0]!.cells;
    expect(title![0]).toBe('Z109 开封市禹王台区环境污染防治攻坚办公室 2017年（保管期限30年）归档文件目录');
    expect(headings).toEqual(['序号', '档号', '文号', '责任者', '题名', '日期', '密级', '页数', '备注']);
    expect(rows.slice(0, 2).map((row) => [row[0], row[1], row[4]])).toEqual([
      ['1', 'Z109-WS·2017-D30-BGS-0001', '关于第2号问题整改的通知'],
      ['2', 'Z109-WS·2017-D30-BGS-0002', '关于第1号问题整改的通知'],
    ]);
    expect(rows[2]![0]).toBe(`归档日志链头：第 2 条 ${head.digest}`);
    const none = await made.ask('archiveCatalogue', { years: ['2016'], periods: ['Y'] });
    expect(none).toMatchObject({ ok: false, error: { message: '没有符合条件的归档文件' } });
  });

  it('opens a sealed file as it was sealed, not one that was changed, nor one outside', async () => {
    const made = await desk();
    const [item] = (await made.call('seal', { ids: [await final(made, 'notice', notice(1))] })).done;
    const file = { path: item!.path, name: 'data/paper.pdf' };
    expect(text((await made.call('archiveFile', file)).subarray(0, 5))).toBe('%PDF-');
    made.place.archive.bags.get(item!.path)!.set('data/paper.pdf', Buffer.from('%PDF- forged'));
    expect(await made.ask('archiveFile', file)).toMatchObject({ ok: false, error: { code: 'archive' } });
    for (const other of [
      { ...file, name: '../../journal.jsonl' },
      { ...file, path: '..' },
      { ...file, name: 'bagit.txt' },
    ])
      expect(await made.ask('archiveFile', other)).toMatchObject({ ok: false, error: { code: 'archive' } });
  });

  it('is checked as a job that names what is wrong, and knows when it was last whole', async () => {
    const made = await desk();
    const ids = [await final(made, 'notice', notice(1)), await final(made, 'notice', notice(2))];
    const { done } = await made.call('seal', { ids });
    const checked = async (input: object) => {
      const { job } = await made.call('verifyArchive', input);
      await expect
        .poll(async () => (await made.call('jobs', {})).find(({ id }) => id === job)?.state)
        .not.toBe('running');
      return (await made.call('jobs', {})).find(({ id }) => id === job)!;
    };
    const sound = await checked({});
    expect(sound).toMatchObject({
      state: 'done',
      done: 2,
      total: 2,
      check: { items: 2, complete: true, faults: [] },
    });
    const { checked: at, head } = await made.call('archive', {});
    expect(at).toBe('2017-10-16T01:00:00.000Z');
    expect(sound.check?.head).toEqual(head);
    made.place.archive.bags.get(done[1]!.path)!.delete('data/paper.docx');
    expect((await checked({})).check?.faults).toMatchObject([
      { kind: 'missing', path: `${done[1]!.path}/data/paper.docx` },
    ]);
    // what was found is still said after a restart
    expect((await made.call('archive', {})).found).toBe(1);
    // somebody takes the last item away, line and all: the desk remembers how far the journal went
    const lines = text(made.place.archive.chain).split('\n');
    made.place.archive.bags.delete(done[1]!.path);
    made.place.archive.chain = Buffer.from(`${lines[0]!}\n`);
    expect((await checked({})).check?.faults).toMatchObject([{ kind: 'journal', path: 'journal.jsonl' }]);
    expect(made.logged).toEqual([]);
  });

  it('takes nothing in while its journal is not whole', async () => {
    const made = await desk();
    await made.call('seal', { ids: [await final(made, 'notice', notice(1))] });
    const chain = text(made.place.archive.chain);
    made.place.archive.chain = Buffer.from(chain.replace('第1号', '第9号'));
    const { refused } = await made.call('seal', { ids: [await final(made, 'notice', notice(2))] });
    expect(refused[0]?.message).toContain('归档日志有问题');
    made.place.archive.chain = Buffer.from(chain);
    const { done } = await made.call('seal', { ids: refused.map(({ id }) => id) });
    expect(done.map(({ serial }) => serial)).toEqual([2]);
  });
});
