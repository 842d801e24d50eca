/** Pictures for paper: what is refused, what is turned, what is left as it is. */
import { Jimp, JimpMime } from 'jimp';
import { beforeAll, describe, expect, it } from 'vitest';
import { pictureTools } from '../../../electron/disk/pictures';

const { upright } = pictureTools();
/** Left half red, right half blue: 40 × 20. */
let jpeg: Uint8Array;
let png: Uint8Array;

function halves(width: number, height: number) {
  const image = new Jimp({ width, height, color: 0xff0000ff });
  image.composite(new Jimp({ width: width / 2, height, color: 0x0000ffff }), width / 2, 0);
  return image;
}

beforeAll(async () => {
  const image = halves(40, 20);
  jpeg = await image.getBuffer(JimpMime.jpeg, { quality: 95 });
  png = await image.getBuffer(JimpMime.png);
});

/** The JPEG with an EXIF orientation put behind its start mark. */
function oriented(orientation: number): Uint8Array {
  const tiff = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const exif = [...Buffer.from('Exif\0\0', 'latin1'), ...tiff];
  const length = exif.length + 2;
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 0xff, ...exif, ...jpeg.subarray(2)]);
}

const isRed = (colour: number): boolean => colour >>> 24 > 200 && ((colour >>> 8) & 0xff) < 60;

describe('upright', () => {
  it('leaves a small upright picture byte for byte', async () => {
    expect(await upright(jpeg)).toEqual({ bytes: jpeg, mime: 'image/jpeg', width: 40, height: 20 });
    expect(await upright(png)).toEqual({ bytes: png, mime: 'image/png', width: 40, height: 20 });
  });

  it.each([
    // where the red half lies once upright: [x, y] as shares
    [3, 40, 20, [0.75, 0.5]],
    [6, 20, 40, [0.5, 0.25]],
    [8, 20, 40, [0.5, 0.75]],
  ] as const)('turns EXIF orientation %i', async (orientation, width, height, [x, y]) => {
    const turned = await upright(oriented(orientation));
    expect(turned).toMatchObject({ mime: 'image/jpeg', width, height });
    const image = await Jimp.read(Buffer.from(turned.bytes));
    expect(isRed(image.getPixelColor(Math.floor(x * width), Math.floor(y * height)))).toBe(true);
    expect(
      isRed(image.getPixelColor(Math.floor((1 - x) * (width - 1)), Math.floor((1 - y) * (height - 1)))),
    ).toBe(false);
  });

  it('scales down what paper cannot show, where that saves', async () => {
    const large = await new Jimp({ width: 2000, height: 500, color: 0xffffffff }).getBuffer(JimpMime.jpeg);
    // a file with a long comment in it, as cameras write previews
    const comment = Array.from({ length: 20 }, () => [
      0xff,
      0xfe,
      0xff,
      0xff,
      ...new Uint8Array(65_533),
    ]).flat();
    const heavy = Uint8Array.from([...large.subarray(0, 2), ...comment, ...large.subarray(2)]);
    const made = await upright(heavy);
    expect([made.width, made.height]).toEqual([1843, 461]);
    expect(made.bytes.length).toBeLessThan(100_000);
    expect(await upright(large)).toMatchObject({ bytes: large, width: 2000 });
  });

  it.each([
    ['nothing', () => new Uint8Array(), '是空的'],
    ['text', () => new TextEncoder().encode('不是图片'), '不是 JPEG 或 PNG'],
    ['a GIF', () => new TextEncoder().encode('GIF89a......'), '不是 JPEG 或 PNG'],
    ['half a JPEG', () => jpeg.subarray(0, jpeg.length - 20), '不完整'],
    ['a JPEG header alone', () => jpeg.subarray(0, 4), '不完整'],
    ['half a PNG', () => png.subarray(0, png.length - 20), '不完整'],
    [
      'a PNG with damaged pixels',
      () => png.map((byte, i) => (i > 45 && i < 60 ? byte ^ 0x55 : byte)),
      '已损坏',
    ],
  ])('refuses %s in words', async (_name, bytes, words) => {
    await expect(upright(bytes())).rejects.toMatchObject({
      code: 'picture',
      message: expect.stringContaining(words) as string,
    });
  });

  it('refuses more than 50 million pixels by the header, without decoding', async () => {
    const huge = Uint8Array.from(png);
    new DataView(huge.buffer).setUint32(16, 30_000);
    new DataView(huge.buffer).setUint32(20, 30_000);
    await expect(upright(huge)).rejects.toMatchObject({
      message: expect.stringContaining('900 百万像素') as string,
    });
  });
});
