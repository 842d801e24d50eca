import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exifDate } from '../../../renderer/form/picture/exif-date';

/** A JPEG head with an Exif segment that holds both dates. */
function jpeg(little: boolean, taken: string | undefined, changed: string): Uint8Array {
  const tiff = Buffer.alloc(100);
  const u16 = (value: number, at: number) =>
    little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const u32 = (value: number, at: number) =>
    little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    u16(tag, at);
    u16(type, at + 2);
    u32(count, at + 4);
    u32(value, at + 8);
  };
  tiff.write(little ? 'II' : 'MM', 0, 'latin1');
  u16(42, 2);
  u32(8, 4);
  u16(taken === undefined ? 1 : 2, 8);
  entry(10, 0x0132, 2, 20, 60);
  if (taken !== undefined) entry(22, 0x8769, 4, 1, 40);
  u16(1, 40);
  entry(42, 0x9003, 2, 20, 80);
  tiff.write(changed, 60, 'latin1');
  tiff.write(taken ?? '', 80, 'latin1');
  const segment = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(segment.length + 2, 10);
  return new Uint8Array(Buffer.concat([head, segment, Buffer.from([0xff, 0xda, 0, 2])]));
}

describe('the date of a photograph', () => {
  test.each([true, false])(
    'is when it was taken, before when it was changed (little endian: %s)',
    (little) => {
      expect(exifDate(jpeg(little, '2017:10:09 08:30:00', '2018:01:01 00:00:00'))).toBe('2017年10月9日');
    },
  );
  test('is when it was changed where nothing else is known', () => {
    expect(exifDate(jpeg(true, undefined, '2018:01:02 00:00:00'))).toBe('2018年1月2日');
  });
  test('is not known of a file without it, or with nonsense', () => {
    expect(exifDate(new Uint8Array([0xff, 0xd8, 0xff, 0xda, 0, 2]))).toBeUndefined();
    expect(exifDate(jpeg(true, '0000:00:00 00:00:00', '0000:00:00'))).toBeUndefined();
    expect(exifDate(new Uint8Array())).toBeUndefined();
  });
  test('never throws, whatever is cut off or put in', () => {
    const whole = jpeg(false, '2017:10:09 08:30:00', '2018:01:01 00:00:00');
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(whole.length - 1), fc.nat(255), (length, at, byte) => {
        const file = whole.slice(0, length);
        file[at] = byte;
        exifDate(file);
      }),
    );
  });
});
