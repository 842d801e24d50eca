/** Which characters the stand-ins keep: 通用规范汉字表 ∪ GB 2312 ∪ the symbols of office papers. */
import { readFileSync } from 'node:fs';

const gb18030 = new TextDecoder('gb18030');

/** Code points of some rows of GB 2312 (区 1–94), in the order of the standard. */
function rowsOfGB2312(first: number, last: number): number[] {
  const points: number[] = [];
  for (let row = first; row <= last; row += 1) {
    for (let cell = 1; cell <= 94; cell += 1) {
      const point = gb18030.decode(Uint8Array.of(0xa0 + row, 0xa0 + cell)).codePointAt(0)!;
      // Cells that GB 2312 leaves empty are private-use code points in GB 18030.
      if (point < 0xe000 || point > 0xf8ff) points.push(point);
    }
  }
  return points;
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const points = (text: string): number[] => [...text].map((character) => character.codePointAt(0)!);

/** Marks and letters of GB 2312 rows 1–9 that stand on a full square in the official faces (row 8 begins with half-wide pinyin). */
export const FULL_WIDTH_SYMBOLS: readonly number[] = [...rowsOfGB2312(1, 7), ...rowsOfGB2312(9, 9)];

/** 6,763 characters of GB 2312-80. */
export const GB2312_IDEOGRAPHS: readonly number[] = rowsOfGB2312(16, 87);

/**
 * 8,105 characters of 通用规范汉字表 (2013) that GB 2312 lacks: 1,467 of them.
 * Source: Unicode Unihan database 15.0, field kTGH.
 */
export const beyondGB2312 = (): readonly number[] =>
  points(readFileSync(new URL('tgh-beyond-gb2312.txt', import.meta.url), 'utf8').trim());

/** Letters and marks of the Latin face: Latin, Greek, Cyrillic, punctuation, arrows, signs. */
export const LATIN: readonly number[] = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0x17f),
  ...points('ǎǐǒǔǖǘǚǜȘșȚț'),
  ...range(0x391, 0x3c9).filter((point) => point !== 0x3a2),
  ...range(0x400, 0x45f),
  ...range(0x2010, 0x2027),
  ...points('‰′″‹›€№™Ω℃←↑→↓−√∞≈≠≤≥'),
];

/** Signs of office papers that neither list above holds. */
const SIGNS: readonly number[] = [
  ...range(0x2460, 0x2473), // ①–⑳
  ...range(0x3220, 0x3229), // ㈠–㈩
  ...range(0x3251, 0x325f), // ㉑–㉟
  ...range(0x2500, 0x257f),
  ...range(0x3000, 0x303f),
  ...range(0xff01, 0xff5e),
  ...points('￠￡￢￣￥•‥※☆★○●◎◇◆□■△▲▽▼◯〇〓☐☑☒✓✔✗✘√×÷±≥≤≠≈∑∏℃℉‰%㎡㎥㎏㎜㎝㎞㏄㎎㏕°′″№→←↑↓⇒▢◻﹡'),
];

/** Everything a Chinese stand-in keeps, ascending. */
export const chineseCharacters = (): readonly number[] =>
  [...new Set([...LATIN, ...SIGNS, ...rowsOfGB2312(1, 9), ...GB2312_IDEOGRAPHS, ...beyondGB2312()])].sort(
    (a, b) => a - b,
  );
