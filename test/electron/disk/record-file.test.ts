/** Record files on the disk: what a record may reach from its folder or its bag, and what it may not. */
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packBag } from '../../../electron/disk/bag';
import { pictureRef, pictureStore } from '../../../electron/disk/picture-store';
import { openRecordFile } from '../../../electron/disk/record-file';
import { tempFolder } from '../../support/temp-folder';

const fresh = tempFolder();
const store = () => pictureStore('/nowhere');
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);

/** `record/r.json` with `record/in.jpg` beside it and `out.jpg` outside. */
async function layOut(): Promise<string> {
  const root = await fresh();
  await mkdir(path.join(root, 'record', 'deep'), { recursive: true });
  await writeFile(path.join(root, 'record', 'r.json'), '{}');
  await writeFile(path.join(root, 'record', 'in.jpg'), 'inside');
  await writeFile(path.join(root, 'record', 'deep', 'a.jpg'), 'deeper');
  await writeFile(path.join(root, 'out.jpg'), 'outside');
  return root;
}

describe('a record in a folder', () => {
  it('reaches what lies in its folder, whichever way the slashes lean', async () => {
    const root = await layOut();
    const { source } = await openRecordFile(path.join(root, 'record', 'r.json'), store());
    const read = async (ref: string) => text(await source.picture(ref));
    expect(await read('in.jpg')).toBe('inside');
    expect(await read('deep\\a.jpg')).toBe('deeper');
    expect(await read('./deep/../in.jpg')).toBe('inside');
  });

  it.each(['../out.jpg', 'deep/../../out.jpg', '..\\out.jpg', '/etc/passwd', 'C:\\x.jpg', '\\\\host\\x.jpg'])(
    'does not leave it by %s',
    async (ref) => {
      const root = await layOut();
      const { source } = await openRecordFile(path.join(root, 'record', 'r.json'), store());
      await expect(source.picture(ref)).rejects.toMatchObject({ code: 'path' });
      await expect(source.annex(ref)).rejects.toMatchObject({ code: 'path' });
    },
  );

  it('does not leave it by a link, neither of a file nor of a folder', async () => {
    const root = await layOut();
    await symlink(path.join(root, 'out.jpg'), path.join(root, 'record', 'link.jpg'));
    await symlink(root, path.join(root, 'record', 'up'));
    const { source } = await openRecordFile(path.join(root, 'record', 'r.json'), store());
    await expect(source.picture('link.jpg')).rejects.toMatchObject({ code: 'path' });
    await expect(source.picture('up/out.jpg')).rejects.toMatchObject({ code: 'path' });
  });

  it('tells what is not there, and what is a folder', async () => {
    const root = await layOut();
    const { source } = await openRecordFile(path.join(root, 'record', 'r.json'), store());
    await expect(source.picture('no.jpg')).rejects.toMatchObject({ message: '找不到文件' });
    await expect(source.picture('deep')).rejects.toMatchObject({ message: '这是一个文件夹，不是文件' });
    await expect(source.picture('sha256:12')).rejects.toMatchObject({ message: '图片的写法不对' });
    await expect(source.picture(`sha256:${'0'.repeat(64)}`)).rejects.toMatchObject({
      message: '找不到这张图片',
    });
  });

  it('finds a picture by its digest in the store', async () => {
    const root = await layOut();
    const kept = store();
    const ref = kept.add(utf8('photo'));
    const { source } = await openRecordFile(path.join(root, 'record', 'r.json'), kept);
    expect(text(await source.picture(ref))).toBe('photo');
  });
});

describe('a bag', () => {
  const photo = utf8('photo');
  const ref = pictureRef(photo);

  async function bagFile(bytes: Uint8Array): Promise<string> {
    const file = path.join(await fresh(), 'r.duban');
    await writeFile(file, bytes);
    return file;
  }

  it('holds its record and pictures, the same bytes each time', async () => {
    const pictures = new Map([[ref, { bytes: photo, mime: 'image/jpeg' as const, width: 1, height: 1 }]]);
    const bytes = packBag(utf8('{"kind": "x"}'), pictures);
    expect(packBag(utf8('{"kind": "x"}'), pictures)).toEqual(bytes);
    const { json, source } = await openRecordFile(await bagFile(bytes), store());
    expect(text(json)).toBe('{"kind": "x"}');
    expect(text(await source.picture(ref))).toBe('photo');
  });

  it('refuses a picture that was exchanged for another', async () => {
    const name = `pictures/${ref.slice('sha256:'.length)}.jpg`;
    const file = await bagFile(zipSync({ 'record.json': utf8('{}'), [name]: utf8('other') }));
    const { source } = await openRecordFile(file, store());
    await expect(source.picture(ref)).rejects.toMatchObject({
      message: expect.stringContaining('和它的编号不符') as string,
    });
  });

  it.each(['../evil.json', '/abs.json', 'a\\..\\..\\evil.json'])(
    'refuses an entry named %s',
    async (name) => {
      const file = await bagFile(zipSync({ 'record.json': utf8('{}'), [name]: utf8('x') }));
      await expect(openRecordFile(file, store())).rejects.toMatchObject({ code: 'zip' });
    },
  );

  it('refuses what is cut short, is no bag, or holds no record', async () => {
    const whole = zipSync({ 'record.json': utf8('{}'.repeat(500)) });
    await expect(openRecordFile(await bagFile(whole.slice(0, -30)), store())).rejects.toMatchObject({
      code: 'zip',
    });
    await expect(openRecordFile(await bagFile(utf8('{}')), store())).rejects.toMatchObject({ code: 'zip' });
    await expect(openRecordFile(await bagFile(zipSync({ x: photo })), store())).rejects.toMatchObject({
      message: '文件包里没有 record.json',
    });
    const flipped = zipSync({ 'record.json': [utf8('{"kind": "speech"}'), { level: 0 }] });
    flipped[45]! ^= 1;
    await expect(openRecordFile(await bagFile(flipped), store())).rejects.toMatchObject({ code: 'zip' });
  });

  /** A ZIP whose directory declares another unpacked size for its one file than it has. */
  function declaring(size: number): Uint8Array {
    const zip = zipSync({ 'record.json': utf8(`"${'x'.repeat(100_000)}"`) });
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    view.setUint32(view.getUint32(zip.length - 6, true) + 24, size, true);
    return zip;
  }

  it('refuses one that would unpack to more than memory should hold', async () => {
    const file = await bagFile(declaring(200 * 1024 * 1024));
    await expect(openRecordFile(file, store())).rejects.toMatchObject({ code: 'size' });
  });

  it('refuses a size that is declared smaller than it is', async () => {
    await expect(openRecordFile(await bagFile(declaring(10)), store())).rejects.toMatchObject({
      code: 'zip',
    });
  });
});

it('leaves a record that is read as it was', async () => {
  const root = await layOut();
  const file = path.join(root, 'record', 'r.json');
  await openRecordFile(file, store());
  expect(await readFile(file, 'utf8')).toBe('{}');
});
