/** Every kind of bad or extreme input through the real command line: a clear message or a right page, nothing else. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { kinds } from '../../../templates/kinds/index';
import { tempFolder } from '../../support/temp-folder';
import { docxText, readText } from '../../fidelity/texts';
import { readPdf } from '../../support/read-pdf';
import { bundleCli, duban, type Ran } from './duban';

type Data = Record<string, unknown>;
interface Told {
  readonly file: string;
  readonly path: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly remedy: string;
}

const photograph = fileURLToPath(
  new URL('../../../templates/kinds/rectification-report/pictures/boiler-after.jpg', import.meta.url),
);
const sample = (slug: string): Data =>
  structuredClone(kinds.find((kind) => kind.slug === slug)!.samples[0]!.data) as Data;
const envelope = (kind: string, data: unknown, rest: Data = {}): string =>
  JSON.stringify({ kind, version: 1, data, ...rest });
const speech = (change: Data): string => envelope('speech', { ...sample('speech'), ...change });

function tasks(change: Data): string {
  const data = sample('task-breakdown') as { groups: { tasks: Data[] }[] };
  Object.assign(data.groups[0]!.tasks[0]!, change);
  return envelope('task-breakdown', data);
}

function report(picture: string): string {
  const data = sample('rectification-report') as { issues: { photos: { before: Data }[] }[] };
  data.issues[0]!.photos[0]!.before.picture = picture;
  return envelope('rectification-report', data);
}

/** A unit's duty, in a cell merged over its rows. */
function units(duty: string): string {
  const data = sample('responsibility-breakdown') as { units: Data[] };
  Object.assign(data.units[0]!, { duty });
  return envelope('responsibility-breakdown', data);
}

const longTitle = '关于进一步加强禹王台区秋冬季大气污染综合治理攻坚行动重点任务督查督办工作的补充通知';
const url = `https://example.com/${'a'.repeat(478)}zz`;

/** A PNG header that claims 30,000 × 30,000 pixels. */
function hugePng(): Buffer {
  const png = Buffer.alloc(45);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(png);
  png.writeUInt32BE(30_000, 16);
  png.writeUInt32BE(30_000, 20);
  png.set([8, 2], 24);
  return png;
}

/** File → its content and a word of the fault that stops it. */
const stopped: Readonly<Record<string, readonly [content: string | Buffer, words: string]>> = {
  'unknown-kind.json': [envelope('memo', {}), '没有“memo”这一种文书'],
  'newer.json': [JSON.stringify({ kind: 'speech', version: 99, data: {} }), '较新的程序'],
  'not-json.json': ['督办', '不是 JSON'],
  'empty.json': ['', '文件是空的'],
  'gb18030.json': [Buffer.from('7b22b1eacce2223a317d', 'hex'), 'GB18030'],
  'wrong-types.json': [speech({ title: 5, body: {} }), '标题应当是文字'],
  'missing.json': [envelope('speech', {}), '标题没有填写'],
  'null-data.json': [envelope('speech', null), '应当是一组内容'],
  'bag.duban': ['PK', '文件包已损坏'],
  'picture-missing.json': [report('nowhere.jpg'), '找不到文件'],
  'picture-truncated.json': [report('truncated.jpg'), '图片文件不完整'],
  'picture-huge.json': [report('huge.png'), '900 百万像素'],
  'picture-leaves.json': [report('../x.jpg'), '离开了记录所在的文件夹'],
  'picture-absolute.json': [report('/etc/passwd'), '离开了记录所在的文件夹'],
  'picture-text.json': [report('not-json.json'), '不是 JPEG 或 PNG'],
};

/** A 命令 prints no title. */
const titleOf = (slug: string, title: string): string =>
  ['order', 'spine-label'].includes(slug) ? '' : title;

/** File → its content and a text that its PDF must hold, if any. */
const printed: Readonly<Record<string, readonly [content: string, words: string]>> = {
  'bom.json': [`\uFEFF${speech({})}`, ''],
  'impossible-date.json': [speech({ date: '2017年2月30日' }), '2017年2月30日'],
  'empty-table.json': [envelope('task-breakdown', { ...sample('task-breakdown'), groups: [] }), ''],
  // every kind with nothing but what its schema asks for, and with a title of 40 characters
  ...Object.fromEntries(
    kinds.flatMap(({ slug }) => [
      [
        `bare-${slug}.json`,
        [
          envelope(slug, { title: '空白文书', unit: '某单位' }),
          slug === 'supervision-order' ? '' : titleOf(slug, '空白文书'),
        ],
      ],
      [
        `title-40-${slug}.json`,
        [envelope(slug, { ...sample(slug), title: longTitle }), titleOf(slug, longTitle)],
      ],
    ]),
  ),
  'cell-3000.json': [tasks({ measures: `${'措'.repeat(2998)}末尾` }), '末尾'],
  'merged-cell-3000.json': [units(`${'责'.repeat(2998)}末尾`), '末尾'],
  'form-cell-3000.json': [
    envelope('supervision-order', { ...sample('supervision-order'), problem: `${'问'.repeat(2998)}末尾` }),
    '末尾',
  ],
  'url-500.json': [tasks({ measures: url }), 'https://example.com/'],
  'url-in-text.json': [speech({ body: `详见${url}。` }), url],
  'emoji.json': [speech({ body: '第一段😀结束' }), '〓'],
  'rare.json': [speech({ body: '龘、㐂、𠮷、繁體、髮' }), '龘'],
  'surrogate.json': [speech({ body: '前\ud83d后\udc00完' }), '前后完'],
  'control.json': [speech({ body: '甲\u0000乙\u001b[31m丙\u202e丁' }), '甲乙'],
  'large.json': [
    speech({ body: Array.from({ length: 100 }, () => '督办落实。'.repeat(200)).join('\n') }),
    '',
  ],
};

const fresh = tempFolder();
let folder: string;
let ran: Ran;
let faults: readonly Told[];

beforeAll(async () => {
  await bundleCli();
  folder = await fresh();
  await writeFile(path.join(folder, 'huge.png'), hugePng());
  await writeFile(path.join(folder, 'truncated.jpg'), (await readFile(photograph)).subarray(0, 3000));
  for (const [name, [content]] of Object.entries({ ...stopped, ...printed }))
    await writeFile(path.join(folder, name), content);
  ran = await duban(folder, 'export', '.', '--to', 'docx,pdf', '--out', 'out', '--json');
  ({ faults } = JSON.parse(ran.stdout) as { faults: readonly Told[] });
}, 120_000);

describe('bad input', () => {
  it('ends with 1 and writes what can be written, whole, and nothing else', async () => {
    expect(ran.code).toBe(1);
    const wanted = Object.keys(printed).flatMap((name) =>
      ['docx', 'pdf'].map((format) => name.replace('json', format)),
    );
    expect((await readdir(path.join(folder, 'out'))).sort()).toEqual(wanted.sort());
  });

  it('says everything in Chinese, with a remedy, and shows no stack', () => {
    for (const { message, remedy } of faults) {
      expect(message).toMatch(/\p{Script=Han}/u);
      expect(remedy).toMatch(/\p{Script=Han}/u);
    }
    expect(ran.stdout + ran.stderr).not.toMatch(/\n\s+at |程序内部出错|node:/u);
  });

  it.each(Object.entries(stopped))('%s is stopped in words', (file, [, words]) => {
    const found = faults.filter((fault) => fault.file === file && fault.severity === 'E');
    expect(found.map(({ message }) => message).join('\n')).toContain(words);
  });

  it.each(Object.entries(printed))(
    '%s is printed',
    async (file, [, words]) => {
      const pdf = await readFile(path.join(folder, 'out', file.replace('json', 'pdf')));
      const { pages } = await readPdf(pdf);
      expect(pages.length).toBeGreaterThan(0);
      expect(pages.map(readText).join('')).toContain(words);
      const docx = docxText(await readFile(path.join(folder, 'out', file.replace('json', 'docx'))));
      // DOCX names faces and keeps what it is given
      expect(docx).toContain(words === '〓' ? '😀' : words);
    },
    120_000,
  );

  it('tells a date that does not exist, at its field', () => {
    const found = faults.find(({ file, rule }) => file === 'impossible-date.json' && rule === 'R06');
    expect(found).toMatchObject({ path: 'date', severity: 'E' });
    expect(found?.message).toContain('2017年2月30日');
  });

  it('names the character that no face has, with page and line', () => {
    const found = faults.find(({ file, rule }) => file === 'emoji.json' && rule === 'font');
    expect(found?.message).toMatch(/“😀”.*第1页第\d+行.*〓/u);
  });
});
