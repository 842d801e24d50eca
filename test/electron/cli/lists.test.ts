/** `kinds`, `sample`, `schema`, `fonts`, `check`, `pages`: what they print. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleOf, schemaOf } from '../../../electron/service/documents/catalogue';
import { kinds } from '../../../templates/kinds/index';
import { tempFolder } from '../../support/temp-folder';
import { bundleCli, duban } from './duban';

const fresh = tempFolder();
beforeAll(() => bundleCli());

const json = async (...args: readonly string[]): Promise<unknown> =>
  JSON.parse((await duban('/', ...args, '--json')).stdout);

describe('lists', () => {
  it('names every kind with its page set-up', async () => {
    const { stdout } = await duban('/', 'kinds');
    expect(stdout.trimEnd().split('\n')).toHaveLength(kinds.length);
    expect(stdout).toMatch(/^task-breakdown +A4 横版 +任务分解表$/mu);
    expect(await json('kinds')).toContainEqual(
      expect.objectContaining({ slug: 'notice', title: '通知', orientation: 'portrait', version: 1 }),
    );
  });

  // a process takes a second to start: what it prints is the service's own answer, asked of one, all are looked at
  it('prints samples that check without a schema fault', async () => {
    const folder = await fresh();
    const { stdout, code } = await duban('/', 'sample', 'notice');
    expect({ code, record: JSON.parse(stdout) as unknown }).toEqual({ code: 0, record: sampleOf('notice') });
    for (const { slug } of kinds)
      await writeFile(path.join(folder, `${slug}.json`), JSON.stringify(sampleOf(slug)));
    const checked = await duban(folder, 'check', ...kinds.map(({ slug }) => `${slug}.json`), '--json');
    const { faults } = JSON.parse(checked.stdout) as {
      faults: { file: string; rule: string; severity: string }[];
    };
    expect(faults.some(({ file }) => file === 'task-breakdown.json')).toBe(true);
    expect(faults.filter(({ rule, severity }) => severity === 'E' && !/^R\d/u.test(rule))).toEqual([]);
  });

  it('prints schemas, every field with a Chinese title', async () => {
    expect(await json('schema', 'notice')).toEqual(JSON.parse(JSON.stringify(schemaOf('notice'))));
    interface Part {
      readonly title?: string;
      readonly properties?: Readonly<Record<string, Part>>;
    }
    const untitled = kinds.flatMap(({ slug }) => {
      const { title, properties = {} } = schemaOf(slug) as Part;
      return [[slug, { title }] as const, ...Object.entries(properties)]
        .filter(([, part]) => !/\p{Script=Han}/u.test(part.title ?? ''))
        .map(([name]) => `${slug} ${name}`);
    });
    expect(untitled).toEqual([]);
  });

  it('prints what a field is', async () => {
    const schema = (await json('schema', 'task-breakdown')) as {
      type: string;
      title: string;
      properties: Record<string, { title: string }>;
    };
    expect(schema).toMatchObject({ type: 'object', title: '任务分解表' });
    expect(schema.properties.groups?.title).toBe('分组');
  });

  it('tells for each role the official name, the file, and whether it is a stand-in', async () => {
    expect(await json('fonts')).toContainEqual({
      role: 'fangsong',
      label: '仿宋',
      official: '仿宋_GB2312',
      family: 'Duban FangSong',
      file: expect.stringMatching(/fangsong\.ttf$/u) as string,
      standIn: true,
    });
    expect((await duban('/', 'fonts')).stdout.split('\n')).toHaveLength(7);
  });

  it('prints pages as what painters get', async () => {
    const folder = await fresh();
    await writeFile(path.join(folder, 's.json'), (await duban('/', 'sample', 'speech')).stdout);
    const { code, stdout } = await duban(folder, 'pages', 's.json');
    expect(code).toBe(0);
    const { pages } = JSON.parse(stdout) as { pages: { orientation: string; items: unknown[] }[] };
    expect(pages.length).toBeGreaterThan(0);
    expect(pages[0]).toMatchObject({ orientation: 'portrait', number: 1 });
  });
});

describe('check', () => {
  it('lists what the seed left open, a line each, and exits 1 only for severe faults', async () => {
    const folder = await fresh();
    await writeFile(path.join(folder, 't.json'), (await duban('/', 'sample', 'task-breakdown')).stdout);
    await writeFile(path.join(folder, 's.json'), (await duban('/', 'sample', 'speech')).stdout);
    expect((await duban(folder, 'check', 's.json')).code).toBe(0);
    const { code, stdout, stderr } = await duban(folder, 'check', 't.json');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines.every((line) => line.startsWith('t.json：'))).toBe(true);
    expect(lines).toContainEqual(
      expect.stringMatching(/^t\.json：牵头部门（groups\[0\]\.tasks\[0\]\.leads）：.+。.+。$/u),
    );
  });
});
