/** A bag in memory: its files as RFC 8493 has them, the same bytes for the same input, lists that read back. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBag, readInfo } from '../../../electron/service/archive/bag';
import { manifestText, readManifest } from '../../../electron/service/archive/manifest';
import { sm3 } from '../../../electron/service/archive/sm3';
import { bagOf, payloadOf } from '../../support/bag-fixture';

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('a bag', () => {
  it('declares BagIt 1.0, counts its payload, lists every file but the last list', () => {
    const { files, digest, bytes } = bagOf(1);
    expect(text(files.get('bagit.txt'))).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    const payload = payloadOf(1);
    const octets = [...payload.values()].reduce((sum, one) => sum + one.length, 0);
    const info = new Map(readInfo(text(files.get('bag-info.txt'))));
    expect(info.get('Payload-Oxum')).toBe(`${octets}.${payload.size}`);
    expect(info.get('Manifest-SM3')).toBe(sm3(files.get('manifest-sha256.txt')!));
    expect(info.get('External-Identifier')).toBe('Z109-WS·2017-D30-1');
    const listed = new Map([
      ...readManifest(text(files.get('manifest-sha256.txt'))).digests,
      ...readManifest(text(files.get('tagmanifest-sha256.txt'))).digests,
    ]);
    expect([...listed.keys(), 'tagmanifest-sha256.txt'].sort()).toEqual([...files.keys()].sort());
    for (const [path, wanted] of listed) expect(sha(files.get(path)!)).toBe(wanted);
    expect(digest).toBe(sha(files.get('tagmanifest-sha256.txt')!));
    expect(bytes).toBe([...files.values()].reduce((sum, one) => sum + one.length, 0));
  });

  it('is the same for the same input, and another for one letter more', () => {
    expect(bagOf(1).digest).toBe(bagOf(1).digest);
    expect(makeBag(payloadOf(1), [], '甲').digest).not.toBe(makeBag(payloadOf(1), [], '乙').digest);
  });

  it('keeps a value on its line whatever it holds', () => {
    const { files } = makeBag(payloadOf(1), [['External-Description', '一\n二\r\nBag-Size: 9']], '');
    expect(readInfo(text(files.get('bag-info.txt')))[0]).toEqual([
      'External-Description',
      '一 二 Bag-Size: 9',
    ]);
  });
});

describe('a list of digests', () => {
  it('reads back what was written, names with line ends and % too', () => {
    const name = fc
      .array(fc.constantFrom('a', 'Z', '图', '%', '\n', '\r', ' ', '0', 'D', '.x'), {
        minLength: 1,
        maxLength: 8,
      })
      .map((parts) => `data/n${parts.join('')}n`);
    fc.assert(
      fc.property(fc.uniqueArray(name), (names) => {
        const digests = new Map(names.map((one) => [one, sha(new TextEncoder().encode(one))]));
        const read = readManifest(manifestText(digests));
        expect(read.faults).toEqual([]);
        expect(new Map([...read.digests].sort())).toEqual(new Map([...digests].sort()));
      }),
    );
  });

  it.each([
    ['../../etc/passwd', 'out of the bag'],
    ['/etc/passwd', 'from the root'],
    ['C:\\windows\\x', 'with a drive'],
    ['data/../../x', 'up in the middle'],
    ['~/x', 'of a home'],
  ])('refuses the path %s (%s)', (path) => {
    const { digests, faults } = readManifest(`${'a'.repeat(64)}  ${path}\n`);
    expect(digests.size).toBe(0);
    expect(faults).toHaveLength(1);
  });

  it('tells a file that stands there twice, and takes the forms of other tools', () => {
    const line = `${'AB'.repeat(32)} *./data/a\r\n`;
    expect(readManifest(line)).toEqual({ digests: new Map([['data/a', 'ab'.repeat(32)]]), faults: [] });
    expect(readManifest(line + line).faults).toHaveLength(1);
  });
});
