/** The prepared stand-ins: what they cover, how wide their characters are, what was taken out of them. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { beyondGB2312, GB2312_IDEOGRAPHS } from '../../../build/fonts/characters';
import { FACE_ROLES, loadFaces, type Face } from '../../../electron/disk/fonts/load-faces';
import { openFace } from '../../../electron/disk/fonts/open-face';
import { LAYOUT_TABLES, readSfnt } from '../../../electron/disk/fonts/sfnt';
import { standInFolder, STAND_INS } from '../../../electron/disk/fonts/stand-ins';

const faces = await loadFaces({ folders: [] });
const CHINESE = FACE_ROLES.filter((role) => role !== 'latin');
const lacking = (face: Face, points: readonly number[]): string =>
  String.fromCodePoint(...points.filter((point) => !openFace(face).hasGlyphForCodePoint(point)));
const emWidth = (face: Face, character: string): number => {
  const font = openFace(face);
  return font.glyphForCodePoint(character.codePointAt(0)!).advanceWidth / font.unitsPerEm;
};
const ink = (face: Face, character: string) =>
  openFace(face).glyphForCodePoint(character.codePointAt(0)!).bbox;

describe('characters', () => {
  it('are 6,763 of GB 2312 and 1,467 more of 通用规范汉字表, which together hold all 8,105', () => {
    expect(GB2312_IDEOGRAPHS).toHaveLength(6763);
    expect(beyondGB2312()).toHaveLength(1467);
    expect(new Set([...GB2312_IDEOGRAPHS, ...beyondGB2312()]).size).toBe(8230);
    expect(GB2312_IDEOGRAPHS.at(0)).toBe('啊'.codePointAt(0));
    expect(GB2312_IDEOGRAPHS.at(-1)).toBe('齄'.codePointAt(0));
  });

  it.each(CHINESE)('of GB 2312 and 通用规范汉字表 are all in %s', (role) => {
    expect(lacking(faces.roles[role].face, [...GB2312_IDEOGRAPHS, ...beyondGB2312()])).toBe('');
  });

  it.each(CHINESE)('of office papers are found in the chain of %s', (role) => {
    const signs = '，。、；：？！（）〔〕《》“”‘’—…·①⑳㈠☑☐√×±≥≤℃㎡㎥μ°‰→○●◎△▲□■★☆※〓〇％￥＋－αβЖⅣ';
    const missing = Array.from(signs).filter((sign) =>
      faces.roles[role].chain.every((face) => lacking(face, [sign.codePointAt(0)!]) !== ''),
    );
    expect(missing).toEqual([]);
  });

  it('that are rare are in the uncut face asked last', () => {
    expect(
      lacking(
        faces.roles.fangsong.face,
        Array.from('龘靐', (rare) => rare.codePointAt(0)!),
      ),
    ).toBe('龘靐');
    const last = faces.roles.fangsong.chain.at(-1)!;
    expect(last.id).toBe('last');
    expect(
      lacking(
        last,
        Array.from('龘靐', (rare) => rare.codePointAt(0)!),
      ),
    ).toBe('');
  });
});

describe('widths', () => {
  it('of Latin digits are half an em, as in Times New Roman', () => {
    expect(Array.from('0123456789', (digit) => emWidth(faces.roles.latin.face, digit))).toEqual(
      Array(10).fill(0.5),
    );
    // Published widths of Times New Roman: A 1479, a 909, W 1933, % 1706, each of 2048.
    const widths = Array.from('AaW%', (letter) => emWidth(faces.roles.latin.face, letter) * 2048);
    expect(widths).toEqual([1479, 909, 1933, 1706]);
  });

  it.each(CHINESE)('of %s are one em for characters and marks, half for digits', (role) => {
    const { face } = faces.roles[role];
    const squares = Array.from('督办，。、；：？！（）〔〕《》“”‘’—…·×±÷°‰℃①Ⅳ％αЖ');
    expect(squares.filter((square) => emWidth(face, square) !== 1)).toEqual([]);
    expect(Array.from('0123456789').filter((digit) => emWidth(face, digit) !== 0.5)).toEqual([]);
  });

  it.each(CHINESE)('let the halves of —— join in %s, and hold the ink of marks', (role) => {
    const { face } = faces.roles[role];
    const em = openFace(face).unitsPerEm;
    expect([ink(face, '—').minX, ink(face, '—').maxX]).toEqual([0, em]);
    for (const mark of '“”‘’·×°0189') {
      expect(ink(face, mark).minX).toBeGreaterThanOrEqual(0);
      expect(ink(face, mark).maxX).toBeLessThanOrEqual(em * emWidth(face, mark));
    }
    expect(ink(face, '“').minX).toBeGreaterThan(em / 3);
    expect(ink(face, '”').maxX).toBeLessThan((em * 2) / 3);
  });
});

describe('files', () => {
  it.each(STAND_INS)(
    '$file is renamed, freely embeddable, and without layout tables',
    async ({ file, family }) => {
      const { tables } = readSfnt(await readFile(path.join(standInFolder(), file)));
      expect([...tables.keys()].filter((tag) => LAYOUT_TABLES.includes(tag))).toEqual([]);
      const font = openFace({ id: 'last', family, file: path.join(standInFolder(), file), isStandIn: true });
      expect([font.familyName, font.subfamilyName]).toEqual([family, 'Regular']);
      expect(font['OS/2'].fsType).toEqual({
        noEmbedding: false,
        viewOnly: false,
        editable: false,
        noSubsetting: false,
        bitmapOnly: false,
      });
    },
  );

  it('come with the licence of each maker', async () => {
    for (const name of ['noto-serif-sc', 'noto-sans-sc', 'tinos', 'lxgwwenkai']) {
      const licence = path.join(standInFolder(), 'licences', `${name}-LICENSE_FONT.txt`);
      expect(existsSync(licence)).toBe(true);
      expect(await readFile(licence, 'utf8')).toMatch(/SIL OPEN FONT LICENSE/i);
    }
  });
});
