/** The ZIP file: what other programs read in it, whoever compressed it; the same bytes in every time zone. */
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import yauzl from 'yauzl';
import { crc32 } from '../../../../electron/disk/crc32';
import { gzip } from '../../../../electron/disk/gzip';
import { ownGzip, zipOf, type ZipPart } from '../../../../templates/writers/docx/zip';

const text = new TextEncoder().encode('攻坚任务分解表'.repeat(5000));
const noise = Uint8Array.from({ length: 200_000 }, (_, i) => (i * i * 2654435761) >>> 13);
const parts: readonly ZipPart[] = [
  { name: '[Content_Types].xml', bytes: text, level: 3 },
  { name: 'word/media/picture1.jpeg', bytes: noise, level: 0 },
  { name: 'word/empty.xml', bytes: new Uint8Array(), level: 3 },
];
const date = new Date(Date.UTC(2017, 9, 16, 23));

const entriesOf = (file: Uint8Array): Promise<yauzl.Entry[]> =>
  new Promise((resolve, reject) => {
    yauzl.fromBuffer(Buffer.from(file), (fault, zip) => {
      if (fault) {
        reject(fault);
        return;
      }
      const entries: yauzl.Entry[] = [];
      zip.on('entry', (entry: yauzl.Entry) => entries.push(entry));
      zip.on('end', () => resolve(entries));
      zip.on('error', reject);
    });
  });

afterEach(() => vi.unstubAllEnvs());

describe.each([
  ['zlib', gzip],
  ['fflate', ownGzip],
])('a file compressed by %s', (_, way) => {
  it('holds the parts in their order, with checksum and date', async () => {
    const file = zipOf(parts, date, way);
    const read = unzipSync(file);
    const entries = await entriesOf(file);
    expect(Object.keys(read)).toEqual(parts.map(({ name }) => name));
    parts.forEach(({ name, bytes }, i) => {
      expect(Buffer.compare(read[name]!, bytes)).toBe(0);
      expect(entries[i]).toMatchObject({
        fileName: name,
        crc32: crc32(bytes),
        uncompressedSize: bytes.length,
      });
      expect(entries[i]!.getLastModDate().toDateString()).toBe('Mon Oct 16 2017');
    });
    expect(entries[0]!.compressedSize).toBeLessThan(text.length / 50);
  });

  it('is the same in another time zone', () => {
    const here = zipOf(parts, date, way);
    vi.stubEnv('TZ', 'America/Los_Angeles');
    expect(Buffer.compare(zipOf(parts, date, way), here)).toBe(0);
  });
});

it('refuses a member whose name would stand before the data', () => {
  const named = (bytes: Uint8Array): Uint8Array => {
    const member = gzipSync(bytes);
    member[3] = 8;
    return member;
  };
  expect(() => zipOf(parts, date, named)).toThrow('more than its data');
});
