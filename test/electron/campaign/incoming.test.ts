/** 收文登记: numbers given once, changes against a stale window, scans by digest, entries of other programs. */
import { describe, expect, it } from 'vitest';
import { parseEntry, nextNumber } from '../../../electron/service/campaign/incoming/entry';
import { memoryDesk } from '../../support/memory-desk';
import { memoryShelves } from '../../support/memory-shelf';

const sheet = (number: string, more = {}) => ({
  ...{ number, title: '关于交办第3批问题的函', sender: '环保部巡查组', sourceNumber: '环巡函〔2017〕8号' },
  ...{ date: '2017年10月9日', deadline: '2017年10月20日前', ...more },
});
const pdf = Buffer.from('%PDF-1.4 scan').toString('base64');

describe('the register of incoming papers', () => {
  it('gives the year’s next number, and no number twice', async () => {
    const { call, ask } = await memoryDesk({ office: true });
    expect(await call('nextIncoming', {})).toEqual({ number: '收〔2017〕1号', date: '2017年10月16日' });
    const { entry } = await call('saveIncoming', { revision: 0, sheet: sheet('收〔2017〕136号') });
    expect((await call('nextIncoming', {})).number).toBe('收〔2017〕137号');
    const twice = await ask('saveIncoming', { revision: 0, sheet: sheet('收〔2017〕136号') });
    expect(twice).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('已经给了') as unknown },
    });
    // what was taken out keeps its number, and comes back
    await call('saveIncoming', { id: entry.id, revision: 1, removed: true });
    expect((await call('incoming', {})).total).toBe(0);
    expect((await call('nextIncoming', {})).number).toBe('收〔2017〕137号');
    await call('saveIncoming', { id: entry.id, revision: 2, removed: false });
    expect((await call('incoming', {})).rows.map(({ number }) => number)).toEqual(['收〔2017〕136号']);
    expect(nextNumber(['收〔2016〕9号', '随便', '收〔2017〕09号'], '2017')).toBe('收〔2017〕10号');
  });

  it('shows what is open and overdue by the deadline that is written', async () => {
    const { call, clock } = await memoryDesk({ office: true });
    for (const [n, more] of [
      {},
      { deadline: '2017年10月10日前' },
      { finishedOn: '2017年10月12日' },
    ].entries())
      await call('saveIncoming', { revision: 0, sheet: sheet(`收〔2017〕${n + 1}号`, more) });
    const { rows, open, overdue } = await call('incoming', {});
    expect(rows.map(({ word, left }) => [word, left])).toEqual([
      ['已办结', undefined],
      ['逾期', -6],
      ['在办', 4],
    ]);
    expect([open, overdue]).toEqual([2, 1]);
    expect((await call('incoming', { show: 'overdue' })).rows).toHaveLength(1);
    expect((await call('incoming', { text: '环巡函 收〔2017〕3号' })).rows).toHaveLength(1);
    clock.now = new Date('2017-10-30T01:00:00.000Z');
    expect((await call('incoming', {})).overdue).toBe(2);
  });

  it('refuses a secret paper, a stale window and what is no scan; a scan is kept once', async () => {
    const { call, ask } = await memoryDesk({ office: true });
    expect(
      await ask('saveIncoming', { revision: 0, sheet: sheet('收〔2017〕1号', { secrecy: '机密' }) }),
    ).toMatchObject({
      ok: false,
      error: { code: 'faults' },
    });
    const scan = await call('addScan', { name: '第3批问题清单.pdf', bytes: pdf });
    expect(scan).toMatchObject({ mime: 'application/pdf', size: 13 });
    expect((await call('addScan', { name: '又一份.pdf', bytes: pdf })).ref).toBe(scan.ref);
    expect(Buffer.from(await call('scan', { ref: scan.ref })).toString('base64')).toBe(pdf);
    const text = Buffer.from('不是扫描件').toString('base64');
    expect(await ask('addScan', { name: '清单.pdf', bytes: text })).toMatchObject({
      ok: false,
      error: { code: 'scan' },
    });
    const { entry } = await call('saveIncoming', {
      revision: 0,
      sheet: sheet('收〔2017〕1号'),
      scans: [scan],
    });
    await call('saveIncoming', { id: entry.id, revision: 1, cases: ['XC-201710-0001'] });
    expect(await ask('saveIncoming', { id: entry.id, revision: 1, scans: [] })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    // what was left out stayed
    expect((await call('incomingEntry', { id: entry.id })).entry).toMatchObject({
      ...{
        revision: 2,
        scans: [scan],
        cases: ['XC-201710-0001'],
        title: '收〔2017〕1号 关于交办第3批问题的函',
      },
    });
  });

  it('is there again after the desk was closed; what a newer program wrote is named and left as it is', async () => {
    const shelves = memoryShelves(() => new Date('2017-10-16T01:00:00.000Z'));
    const first = await memoryDesk({ shelves, office: true });
    const { entry } = await first.call('saveIncoming', { revision: 0, sheet: sheet('收〔2017〕1号') });
    const desk = await first.session.desk();
    const newer = { ...entry, id: 'newer', version: 2, more: '新栏目' };
    await desk.shelf.put('incoming', 'newer', newer);
    await first.session.close();
    const again = await memoryDesk({ shelves });
    const { rows, unread } = await again.call('incoming', {});
    expect(rows.map(({ id }) => id)).toEqual([entry.id]);
    expect(unread).toEqual([
      { id: 'newer', message: '这份收文登记是较新的程序保存的', remedy: '请升级本程序后再打开。' },
    ]);
    expect(await (await again.session.desk()).shelf.read('incoming', 'newer')).toEqual(newer);
  });

  it('reads an entry of the first shape with what was not told filled in', () => {
    const stored = {
      ...{ version: 1, id: 'r1', title: '收〔2017〕1号 函', revision: 1 },
      ...{ createdAt: '2017-10-09T01:00:00.000Z', changedAt: '2017-10-09T01:00:00.000Z' },
      sheet: { title: '函' },
    };
    expect(parseEntry(stored)).toMatchObject({ scans: [], cases: [], paper: '', removed: false });
    expect(() => parseEntry({ ...stored, version: undefined })).toThrow('读不出来');
  });
});
