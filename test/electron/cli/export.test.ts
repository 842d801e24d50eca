/** `export` as its users meet it: files, names, exit codes, words. */
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { packBag } from '../../../electron/disk/bag';
import { pictureRef } from '../../../electron/disk/picture-store';
import { sampleOffice } from '../../../templates/sample-office';
import { tempFolder } from '../../support/temp-folder';
import { bundleCli, duban } from './duban';

const photograph = fileURLToPath(
  new URL('../../../templates/kinds/rectification-report/pictures/boiler-after.jpg', import.meta.url),
);
const fresh = tempFolder();
let speech: string;
let tasks: string;

interface Envelope {
  readonly kind: string;
  readonly version: number;
  readonly data: Record<string, unknown>;
}
const parsed = (text: string): Envelope => JSON.parse(text) as Envelope;

/** A folder with the given files in it. */
async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await fresh();
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  return folder;
}

beforeAll(async () => {
  await bundleCli();
  speech = (await duban('/', 'sample', 'speech')).stdout;
  tasks = (await duban('/', 'sample', 'task-breakdown', '--name', '要素齐全的任务分解表')).stdout;
});

const office = JSON.stringify(sampleOffice);

describe('export', () => {
  it('writes a DOCX and a PDF named for the record, relative to the caller', async () => {
    const folder = await folderWith({ '讲话.json': speech, 'office.json': office });
    const { code, stdout, stderr } = await duban(
      folder,
      'export',
      '讲话.json',
      '--to',
      'docx,pdf',
      '--out',
      'out',
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(await readdir(path.join(folder, 'out'))).toEqual(['讲话.docx', '讲话.pdf']);
    expect((await readFile(path.join(folder, 'out', '讲话.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await readFile(path.join(folder, 'out', '讲话.docx'))).subarray(0, 2).toString()).toBe('PK');
    expect(stderr).toContain('本机没有“方正小标宋简体”');
    expect(stderr).not.toContain('样例机关');
  });

  it('takes a folder for its records, leaves office.json out, and goes on after a bad file', async () => {
    const folder = await folderWith({
      'in/a.json': '{"kind": "speech", "version": 1',
      'in/b.json': speech,
      'in/office.json': office,
      'in/notes.txt': 'x',
      'in/deep/c.json': speech,
    });
    const { code, stderr } = await duban(folder, 'export', 'in', '--to', 'pdf', '--out', 'out');
    expect(code).toBe(1);
    expect(await readdir(path.join(folder, 'out'))).toEqual(['b.pdf']);
    expect(stderr).toContain(`${path.join('in', 'a.json')}：文件不是 JSON：内容没有写完就断了。`);
  });

  it('refuses two inputs of one name before anything is written', async () => {
    const folder = await folderWith({ 'a/x.json': speech, 'b/X.json': speech, 'first.json': speech });
    const args = ['export', 'first.json', 'a/x.json', 'b/X.json', '--to', 'pdf', '--out', 'out'];
    const { code, stderr } = await duban(folder, ...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/a\/x\.json 和 b\/X\.json 都要写成 X\.pdf/u);
    expect(await readdir(folder)).not.toContain('out');
  });

  it('derives all sheets as one file, or one a unit', async () => {
    const folder = await folderWith({ 't.json': tasks, 'office.json': office });
    const as = ['export', 't.json', '--as', 'responsibility-sheet', '--to', 'pdf', '--out'];
    const one = await duban(folder, ...as, 'one');
    const many = await duban(folder, ...as, 'many', '--split');
    expect([one.code, many.code]).toEqual([0, 0]);
    expect(await readdir(path.join(folder, 'one'))).toEqual(['t.pdf']);
    const names = await readdir(path.join(folder, 'many'));
    expect(names.length).toBeGreaterThan(5);
    expect(names.every((name) => /^t-.+\.pdf$/u.test(name))).toBe(true);
  });

  it('prints rule faults and writes all the same, but not with --final', async () => {
    const draft = parsed(speech);
    const folder = await folderWith({
      's.json': JSON.stringify({ ...draft, data: { ...draft.data, date: '2017年2月30日' } }),
      'office.json': office,
    });
    const loose = await duban(folder, 'export', 's.json', '--to', 'txt', '--out', 'loose');
    const final = await duban(
      folder,
      'export',
      's.json',
      '--to',
      'txt',
      '--out',
      'final',
      '--final',
      '--json',
    );
    expect(loose.code).toBe(0);
    expect(loose.stderr).toMatch(/s\.json：.*（date）：.*2月/u);
    expect(await readdir(path.join(folder, 'loose'))).toEqual(['s.txt']);
    expect(final.code).toBe(1);
    expect(await readdir(folder)).not.toContain('final');
    const { faults } = JSON.parse(final.stdout) as { faults: Record<string, string>[] };
    expect(faults).toContainEqual(
      expect.objectContaining({
        file: 's.json',
        path: 'date',
        severity: 'E',
        rule: expect.stringMatching(/^R/u) as string,
      }),
    );
  });

  it('stops at schema faults and leaves the old file as it was', async () => {
    const draft = parsed(speech);
    const folder = await folderWith({
      's.json': JSON.stringify({ ...draft, data: { ...draft.data, title: 5 } }),
      'out/s.pdf': 'old',
    });
    const { code, stderr } = await duban(folder, 'export', 's.json', '--to', 'pdf', '--out', 'out');
    expect(code).toBe(1);
    expect(stderr).toContain('s.json：标题（title）：标题应当是文字');
    expect(await readdir(path.join(folder, 'out'))).toEqual(['s.pdf']);
    expect(await readFile(path.join(folder, 'out', 's.pdf'), 'utf8')).toBe('old');
  });

  it('refuses stand-in fonts with --strict-fonts', async () => {
    const folder = await folderWith({ 's.json': speech });
    const { code, stderr } = await duban(
      folder,
      'export',
      's.json',
      '--to',
      'pdf',
      '--out',
      'out',
      '--strict-fonts',
    );
    expect(code).toBe(1);
    expect(stderr).toContain('s.json：字体：本机没有“仿宋_GB2312”');
    expect(await readdir(folder)).not.toContain('out');
  });

  it('takes the office given, and --setup over it', async () => {
    const folder = await folderWith({
      's.json': speech,
      'o.json': JSON.stringify({ ...sampleOffice, setup: 'common' }),
      'bad.json': JSON.stringify({ ...sampleOffice, name: '' }),
    });
    const pages = async (...args: readonly string[]) =>
      JSON.parse((await duban(folder, 'pages', 's.json', ...args)).stdout) as {
        pages: { items: { kind: string; top?: number }[] }[];
      };
    const topOf = ({ pages: [first] }: Awaited<ReturnType<typeof pages>>) =>
      first!.items.find(({ kind }) => kind === 'line')!.top!;
    const common = topOf(await pages('--office', 'o.json'));
    const exact = topOf(await pages('--office', 'o.json', '--setup', 'exact'));
    expect(common).toBeGreaterThan(exact);
    const bad = await duban(
      folder,
      'export',
      's.json',
      '--to',
      'pdf',
      '--out',
      'out',
      '--office',
      'bad.json',
    );
    expect(bad.code).toBe(1);
    expect(bad.stderr).toContain('bad.json：机关全称（name）：');
    expect(await readdir(folder)).not.toContain('out');
  });

  it('goes on when one output cannot be written, leaving no work files', async () => {
    const folder = await folderWith({ 'a.json': speech, 'b.json': speech, 'out/a.pdf/x': '' });
    const { code, stderr } = await duban(folder, 'export', 'a.json', 'b.json', '--to', 'pdf', '--out', 'out');
    expect(code).toBe(1);
    expect(stderr).toContain('a.json：这是一个文件夹，不是文件。');
    expect((await readdir(path.join(folder, 'out'))).sort()).toEqual(['a.pdf', 'b.pdf']);
  });

  it('takes a .duban with its own pictures, and turns down one whose picture is missing', async () => {
    const report = parsed((await duban('/', 'sample', 'rectification-report')).stdout);
    const photo = await readFile(photograph);
    // a comment in it makes it another picture than the sample's
    const own = Buffer.concat([
      photo.subarray(0, 2),
      Buffer.from([0xff, 0xfe, 0, 3, 0x41]),
      photo.subarray(2),
    ]);
    const data = report.data as { issues: { photos: { before: { picture: string } }[] }[] };
    data.issues[0]!.photos[0]!.before.picture = pictureRef(own);
    const json = new TextEncoder().encode(JSON.stringify(report));
    const picture = { bytes: own, mime: 'image/jpeg' as const, width: 640, height: 480 };
    const folder = await folderWith({
      'whole.duban': packBag(json, new Map([[pictureRef(own), picture]])),
      'poor.duban': packBag(json, new Map()),
      'office.json': office,
    });
    const { code, stderr } = await duban(folder, 'export', '.', '--to', 'docx,pdf', '--out', 'out');
    expect(code).toBe(1);
    expect(await readdir(path.join(folder, 'out'))).toEqual(['whole.docx', 'whole.pdf']);
    expect(stderr).toContain(
      'poor.duban：整改前照片（issues[0].photos[0].before.picture）：找不到这张图片。',
    );
  });

  it('keeps a record that links to itself from going round', async () => {
    const notice = parsed((await duban('/', 'sample', 'notice')).stdout);
    const annexes = [{ title: '附件', file: 'link.json' }];
    const folder = await folderWith({
      'n.json': JSON.stringify({ ...notice, data: { ...notice.data, annexes } }),
    });
    await symlink('n.json', path.join(folder, 'link.json'));
    const { code, stderr } = await duban(folder, 'export', 'n.json', '--to', 'pdf', '--out', 'out');
    expect(code).toBe(1);
    expect(stderr).toContain('（annexes[0].file）：附件绕回了自己');
  });
});

describe('wrong usage', () => {
  it.each([
    [['export', 's.json', '--to', 'pdf'], '没有写 --out'],
    [['export', 's.json', '--out', 'o'], '没有写 --to'],
    [['export', '--to', 'pdf', '--out', 'o'], '没有写要导出的文件'],
    [['export', 's.json', '--to', 'odt', '--out', 'o'], '没有“odt”'],
    [['export', 's.json', '--to', 'pdf', '--out', 'o', '--setup', 'wide'], '--setup 只能是 common、exact'],
    [['export', 's.json', '--to', 'pdf', '--out', 'o', '--split'], '--split 要和 --as 一起用'],
    [['export', 's.json', '--to', 'pdf', '--out', 'o', '--as', 'speech'], '--as 只能是'],
    [['export', 's.json', '--colour'], '没有选项 --colour'],
    [['sample'], '没有写文书种类'],
    [['sample', 'memo'], '没有“memo”这一种文书'],
    [['print', 's.json'], '没有命令“print”'],
    [[], '没有写命令'],
  ])('%j', async (args, words) => {
    const folder = await folderWith({ 's.json': speech });
    const { code, stderr } = await duban(folder, ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).toContain('用法：duban');
    expect(await readdir(folder)).toEqual(['s.json']);
  });
});
