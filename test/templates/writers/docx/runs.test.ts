/** Runs: which characters get the Chinese face in all four fonts, and what is escaped or dropped. */
import { describe, expect, it } from 'vitest';
import { stylesFor } from '../../../../templates/flow/styles';
import { setups } from '../../../../templates/official/setups';
import { flowRuns, textRuns } from '../../../../templates/writers/docx/runs';
import { StyleBook } from '../../../../templates/writers/docx/style-book';

const book = (): StyleBook => new StyleBook(stylesFor(setups.common));
/** [style, text] of every run. */
const runsOf = (xml: string): [string, string][] =>
  [...xml.matchAll(/<w:r>(?:<w:rPr><w:rStyle w:val="([^"]*)"\/><\/w:rPr>)?(.*?)<\/w:r>/gs)].map((run) => [
    run[1] ?? '',
    run[2]!.replaceAll(/<w:t[^>]*>|<\/w:t>/g, ''),
  ]);

describe('runs', () => {
  it.each(['“', '”', '‘', '’', '—', '…', '·', '①', '㎡'.normalize('NFC'), '★', '☑', '□', '×', 'Ⅱ'])(
    '%s stands in the Chinese face',
    (mark) => {
      const expected =
        mark === '㎡'
          ? [['', '甲㎡2']]
          : [
              ['', '甲'],
              ['MarkFangsong', mark],
              ['', '2'],
            ];
      expect(runsOf(textRuns(`甲${mark}2`, 'fangsong', 'fangsong', book()))).toEqual(expected);
    },
  );

  it('keeps Chinese, full-width marks and Latin in one run', () => {
    const words = '截至2017年10月，PM2.5（café）《方案》〔45〕号';
    expect(runsOf(textRuns(words, 'fangsong', 'fangsong', book()))).toEqual([['', words]]);
  });

  it('keeps the halves of a character together', () => {
    expect(runsOf(textRuns('𠮷😀吉', 'fangsong', 'fangsong', book()))).toEqual([
      ['', '𠮷'],
      ['MarkFangsong', '😀'],
      ['', '吉'],
    ]);
  });

  it('names another face than the style’s by a character style, for marks too', () => {
    const styles = book();
    expect(runsOf(flowRuns([{ text: '王—明', face: 'kai' }], 'fangsong', styles))).toEqual([
      ['FaceKai', '王'],
      ['MarkKai', '—'],
      ['FaceKai', '明'],
    ]);
    expect(styles.characters.map(({ id }) => id)).toEqual(['FaceKai', 'MarkKai']);
  });

  it('escapes, and drops what XML cannot hold', () => {
    const xml = textRuns('a<b>&"c"\u0007\ud800d\u0001', 'fangsong', 'fangsong', book());
    expect(xml.replaceAll(/<[^>]*>/g, '')).toBe('a&lt;b&gt;&amp;&quot;c&quot;d');
  });

  it('writes tabs, line breaks and loose spaces', () => {
    const xml = textRuns('甲\t乙\n 丙', 'fangsong', 'fangsong', book());
    expect(xml).toBe(
      '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t xml:space="preserve"> 丙</w:t></w:r>',
    );
  });
});
