/** A record made whole: annex files put in with their pictures, circles and depths caught, faults at their fields. */
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../electron/service/errors';
import { resolveRecord } from '../../../electron/service/documents/resolve';
import type { PictureTools, RecordSource } from '../../../electron/service/ports';
import type { Form } from '../../../templates/form';
import { kinds } from '../../../templates/kinds/index';
import type { Envelope, Kind } from '../../../templates/kind';

const form: Form = {
  sections: [
    {
      title: '内容',
      fields: [
        { kind: 'text', name: 'title', label: '标题' },
        { kind: 'picture', name: 'photo', label: '照片' },
        {
          kind: 'rows',
          name: 'rows',
          label: '问题',
          rowName: '问题',
          blank: {},
          fields: [
            {
              kind: 'group',
              name: 'pair',
              label: '照片对',
              fields: [{ kind: 'picture', name: 'before', label: '整改前' }],
            },
          ],
        },
        { kind: 'annexes', name: 'annexes', label: '附件' },
      ],
    },
  ],
};
/** A kind whose form has every sort of reference; nothing else of it is asked for here. */
const album: Kind = { ...kinds[0]!, slug: 'album', form };

const tools: PictureTools = {
  refOf: () => 'sha256:0',
  upright: (bytes) => {
    if (bytes.length === 0)
      throw new AppError('picture', { message: '图片文件是空的', remedy: '请重新选择。' });
    return Promise.resolve({ bytes, mime: 'image/jpeg', width: bytes[0]!, height: 1 });
  },
};

type Files = Readonly<Record<string, Uint8Array | Envelope>>;
const missing = () => new AppError('disk', { message: '找不到文件', remedy: '请检查。' });

/** Files in memory; an annex's own references count from its folder. */
const source = (files: Files, folder = ''): RecordSource => ({
  picture: (ref) => {
    const found = files[folder + ref];
    return found instanceof Uint8Array ? Promise.resolve(found) : Promise.reject(missing());
  },
  annex: (name) => {
    const path = folder + name;
    const found = files[path];
    if (found === undefined || found instanceof Uint8Array) return Promise.reject(missing());
    const inner = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
    const json = new TextEncoder().encode(JSON.stringify(found));
    return Promise.resolve({ name, key: path, json, source: source(files, inner) });
  },
  office: () => Promise.resolve(undefined),
});

const record = (data: unknown): Envelope => ({ kind: 'album', version: 1, data });
const resolve = (data: unknown, files: Files, key?: string) =>
  resolveRecord(record(data), source(files), [album], tools, key);

describe('resolveRecord', () => {
  it('loads each picture once, wherever the form has one, and leaves the rest alone', async () => {
    const data = {
      title: 'a.jpg',
      photo: 'a.jpg',
      rows: [{ pair: { before: 'a.jpg' } }, { pair: 5 }],
      later: 'a.jpg',
    };
    const whole = await resolve(data, { 'a.jpg': Uint8Array.of(7) });
    expect(whole.faults).toEqual([]);
    expect(whole.record.data).toEqual(data);
    expect(Object.entries(whole.pictures).map(([ref, { width }]) => [ref, width])).toEqual([['a.jpg', 7]]);
  });

  it('puts an annex file in, its pictures named as seen from the paper', async () => {
    const inner = record({ title: '附件', photo: 'p.jpg', annexes: [] });
    const whole = await resolve(
      { annexes: [{ title: '照片', file: 'deep/annex.json' }] },
      { 'deep/annex.json': inner, 'deep/p.jpg': Uint8Array.of(9), 'p.jpg': Uint8Array.of(1) },
    );
    expect(whole.faults).toEqual([]);
    expect(whole.record.data).toEqual({
      annexes: [{ title: '照片', record: record({ title: '附件', photo: 'deep/p.jpg', annexes: [] }) }],
    });
    expect(whole.pictures['deep/p.jpg']?.width).toBe(9);
  });

  it('tells at its field what could not be found, also inside an annex', async () => {
    const inner = record({ photo: 'gone.jpg' });
    const whole = await resolve(
      {
        photo: 'no.jpg',
        rows: [{ pair: { before: 'empty.jpg' } }],
        annexes: [{ record: inner }, { file: 'x.json' }],
      },
      { 'empty.jpg': new Uint8Array() },
    );
    expect(whole.faults.map(({ path, label, rule, message }) => [path, label, rule, message])).toEqual([
      ['photo', '照片', 'picture', '找不到文件'],
      ['rows[0].pair.before', '整改前', 'picture', '图片文件是空的'],
      ['annexes[0].record.data.photo', '照片', 'picture', '找不到文件'],
      ['annexes[1].file', '附件第2项', 'annex', '找不到文件'],
    ]);
  });

  it('catches annexes that go in a circle', async () => {
    const files: Files = {
      'a.json': record({ annexes: [{ file: 'b.json' }] }),
      'b.json': record({ annexes: [{ file: 'a.json' }] }),
    };
    const whole = await resolve({ annexes: [{ file: 'b.json' }] }, files, 'a.json');
    expect(whole.faults).toHaveLength(1);
    expect(whole.faults[0]).toMatchObject({ path: 'annexes[0].record.data.annexes[0].file', rule: 'annex' });
    expect(whole.faults[0]?.message).toContain('绕回了自己');
  });

  it('stops at a depth that no paper has', async () => {
    let nested = record({});
    for (let i = 0; i < 8; i++) nested = record({ annexes: [{ record: nested }] });
    const { faults } = await resolve(nested.data, {});
    expect(faults.map(({ message }) => message)).toEqual(['附件套附件超过 4 层']);
  });

  it.each([[null], [5], ['x'], [[]], [{ rows: 'x', annexes: {}, photo: 3 }]])(
    'leaves %j to the schema',
    async (data) => {
      const whole = await resolve(data, {});
      expect(whole).toEqual({ record: record(data), pictures: {}, faults: [] });
    },
  );
});
