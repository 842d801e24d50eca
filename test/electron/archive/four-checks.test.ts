/** 四性检测 of what was sealed: all that is sound passes, and whatever is spoilt is named under the clause that it breaks. */
import { zipSync, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeBag } from '../../../electron/service/archive/bag';
import { chainLine, NO_HEAD, readChain, type ChainEntry } from '../../../electron/service/archive/chain';
import { sha256 } from '../../../electron/service/archive/sha256';
import type { FourChecksReport } from '../../../templates/kinds/four-checks-report/schema';
import { kinds } from '../../../templates/kinds/index';
import { ended } from '../../support/ended-job';
import { memoryDesk } from '../../support/memory-desk';
import { memoryShelves } from '../../support/memory-shelf';

const PLACE = '文档/督办文书';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Three notices sealed, and a report of their checks whenever it is asked for. */
async function sealed() {
  const shelves = memoryShelves();
  const made = await memoryDesk({ shelves });
  const settings = await made.call('settings', {});
  await made.call('saveSettings', { ...settings, archive: { ...settings.archive, fonds: 'Z109' } });
  const kind = kinds.find(({ slug }) => slug === 'notice')!;
  const ids: string[] = [];
  for (const n of [1, 2, 3]) {
    const data = {
      ...(kind.samples[0]!.data as object),
      number: '',
      title: `关于第${n}号问题的通知`,
      annexes: [],
    };
    const { record } = await made.call('take', { record: { kind: 'notice', version: kind.version, data } });
    ids.push(record.id!);
  }
  expect((await made.call('finalise', { ids })).refused).toEqual([]);
  expect((await made.call('seal', { ids })).refused).toEqual([]);
  const { archive } = shelves.places.get(PLACE)!;
  const report = async () => {
    const { job } = await made.call('startFourChecks', {});
    await ended(made, job);
    const { papers } = await made.call('draftFourChecks', { job });
    const { record } = await made.call('read', { id: papers[0]! });
    const { faults } = await made.call('check', { record });
    expect(faults.filter(({ severity }) => severity === 'E')).toEqual([]);
    return record.data as FourChecksReport;
  };
  /** Seals the archive anew with other payload or entries, as a program at fault would have. */
  const resealed = (
    change: (entry: ChainEntry, payload: Map<string, Uint8Array>) => Partial<ChainEntry> | undefined,
  ) => {
    let previous = NO_HEAD;
    const lines: Uint8Array[] = [];
    for (const entry of readChain(archive.chain).entries) {
      const bag = archive.bags.get(entry.path)!;
      const payload = new Map(
        [...bag].flatMap(([path, bytes]) =>
          path.startsWith('data/') ? [[path.slice(5), bytes] as const] : [],
        ),
      );
      const changed = change(entry, payload);
      const made = makeBag(payload, [['External-Identifier', entry.code]], '说明\n');
      archive.bags.set(entry.path, new Map(made.files));
      const line = chainLine({ ...entry, ...changed, previous, digest: made.digest, bytes: made.bytes });
      previous = /"hash":"([0-9a-f]{64})"/u.exec(new TextDecoder().decode(line))![1]!;
      lines.push(line);
    }
    archive.chain = Buffer.concat(lines);
  };
  return { archive, report, resealed };
}

const failed = ({ checks }: FourChecksReport): string[] =>
  checks.filter(({ result }) => result === '不合格').map(({ clause }) => clause);

describe('四性检测', () => {
  it('passes what is sound, and leaves to people what only they can see', async () => {
    const { report } = await sealed();
    const told = await report();
    expect(told.findings).toEqual([]);
    expect(told).toMatchObject({ conclusion: '合格', count: 3, files: expect.any(Number) as number });
    expect(new Set(told.checks.map(({ property }) => property)).size).toBe(4);
    expect(told.checks.filter(({ result }) => result === '待人工核对').map(({ clause }) => clause)).toEqual([
      'GD-2-9',
      'GD-4-1',
      'GD-4-2',
    ]);
    expect(told.checks.find(({ clause }) => clause === 'GD-2-9')?.detail).toContain('3件没有扫描件');
  });

  it('names a flipped bit, a file that was added and a bag that is gone', async () => {
    const { archive, report } = await sealed();
    const [first, second, third] = [...archive.bags.keys()];
    const pdf = archive.bags.get(first!)!.get('data/paper.pdf')!.slice();
    pdf[400]! ^= 1;
    archive.bags.get(first!)!.set('data/paper.pdf', pdf);
    archive.bags.get(second!)!.set('data/病毒.exe', bytesOf('MZ...'));
    archive.bags.delete(third!);
    const told = await report();
    expect(told.conclusion).toBe('不合格');
    expect(failed(told)).toEqual(expect.arrayContaining(['GD-1-1', 'GD-2-1', 'GD-3-3', 'GD-4-3']));
    expect(told.findings).toContainEqual(
      expect.objectContaining({ clause: 'GD-1-1', file: 'data/paper.pdf' }),
    );
    const extra = told.findings.filter(({ clause }) => clause === 'GD-4-3').map(({ problem }) => problem);
    expect(extra).toEqual(expect.arrayContaining(['是可执行文件']));
  });

  it.each<[string, string, (payload: Map<string, Uint8Array>) => void]>([
    ['GD-2-4', '元数据里没有题名', (all) => void all.set('metadata.json', bytesOf('{"a":[]}'))],
    ['GD-2-5', '处理经过里没有定稿', (all) => void all.set('events.json', bytesOf('[]'))],
    ['GD-1-12', '包里没有“office.json”', (all) => void all.delete('office.json')],
    ['GD-2-7', '文件是空的', (all) => void all.set('scans/01.pdf', new Uint8Array())],
    ['GD-3-1', '文书数据读不出来', (all) => void all.set('record.json', bytesOf('{'))],
    ['GD-3-3', '不是规定的格式', (all) => void all.set('scans/01.wps', bytesOf('x'))],
    ['GD-3-4', '没有写到结尾（没有 %%EOF）', (all) => void all.set('scans/01.pdf', bytesOf('%PDF-1.4 x'))],
    ['GD-3-5', '没有嵌入字体', (all) => void all.set('paper.pdf', bytesOf('%PDF-1.7 /Type /Page %%EOF'))],
    ['GD-4-3', '里面有脚本', (all) => void all.set('scans/01.pdf', bytesOf('%PDF-1.4 /JavaScript %%EOF'))],
    [
      'GD-4-3',
      '里面有宏',
      (all) => {
        const parts = unzipSync(all.get('paper.docx')!);
        all.set('paper.docx', zipSync({ ...parts, 'word/vbaProject.bin': bytesOf('x') }));
      },
    ],
    [
      'GD-4-3',
      '里面有外部链接',
      (all) => {
        const parts = unzipSync(all.get('paper.docx')!);
        const outward = '<Relationship TargetMode="External" Target="http://x"/>';
        all.set('paper.docx', zipSync({ ...parts, 'word/_rels/a.xml.rels': bytesOf(outward) }));
      },
    ],
    [
      'GD-2-8',
      '附件“名单”只有名称，没有内容',
      (all) => {
        const record = JSON.parse(new TextDecoder().decode(all.get('record.json'))) as { data: object };
        const data = { ...record.data, annexes: [{ title: '名单' }] };
        all.set('record.json', bytesOf(JSON.stringify({ ...record, data })));
      },
    ],
    [
      'GD-2-7',
      '缺一张图片（aaaaaaaaaaaa…）',
      (all) => {
        const record = JSON.parse(new TextDecoder().decode(all.get('record.json'))) as { data: object };
        const issues = [{ photos: [{ before: { picture: `sha256:${'a'.repeat(64)}` } }] }];
        all.set(
          'record.json',
          bytesOf(JSON.stringify({ ...record, kind: 'rectification-report', data: { issues } })),
        );
      },
    ],
  ])('finds under %s: %s', async (clause, problem, change) => {
    const { report, resealed } = await sealed();
    resealed((entry, payload) => {
      if (entry.n === 2) change(payload);
      return undefined;
    });
    const { findings } = await report();
    expect(findings).toContainEqual(expect.objectContaining({ clause, problem }));
    expect(findings.every(({ title }) => title === '关于第2号问题的通知')).toBe(true);
  });

  it.each<[string, RegExp, Partial<ChainEntry>]>([
    ['GD-1-4', /保管期限“D99”/u, { period: 'D99' }],
    ['GD-1-5', /晚于归档日期/u, { date: '20991231', year: '2099' }],
    ['GD-1-5', /归档年度是 2016/u, { year: '2016' }],
    ['GD-1-7', /的结尾不是件号/u, { serial: 9 }],
    ['GD-1-9', /^页数在元数据里/u, { pages: 77 }],
    ['GD-2-6', /同一类里缺件号 3至8号/u, { serial: 9 }],
    ['GD-2-6', /前面缺.*3至6号/u, { number: '汴禹攻坚办〔2017〕7号' }],
  ])('finds under %s what the journal says amiss: %s', async (clause, problem, change) => {
    const { report, resealed } = await sealed();
    resealed((entry) => (entry.n === 3 ? change : { number: `汴禹攻坚办〔2017〕${entry.n}号` }));
    const { findings } = await report();
    const found = findings.filter((one) => one.clause === clause);
    expect(found).toContainEqual(
      expect.objectContaining({ problem: expect.stringMatching(problem) as string }),
    );
  });

  it('does not read a bag otherwise than by its digest', async () => {
    const { archive, report } = await sealed();
    const [path] = [...archive.bags.keys()];
    const manifest = archive.bags.get(path!)!.get('tagmanifest-sha256.txt')!;
    expect(readChain(archive.chain).entries[0]!.digest).toBe(sha256(manifest));
    archive.bags.get(path!)!.set('tagmanifest-sha256.txt', Buffer.concat([manifest, bytesOf('\n')]));
    expect(failed(await report())).toContain('GD-1-1');
  });
});
