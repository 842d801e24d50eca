/** A text as copied or opened → its lines whole: page-width cuts joined (R69), stray blanks gone (R70), a repeated snippet dropped. */

export interface Mend {
  readonly rule: 'R69' | 'R70' | 'snippet';
  /** Line of the text as it was given, counted from 1. */
  readonly line: number;
  /** What was done, in words. */
  readonly words: string;
}

export interface MendedText {
  /** Paragraphs, none of them empty. */
  readonly lines: readonly string[];
  /** Everything that was changed; no other character was. */
  readonly mends: readonly Mend[];
}

interface Line {
  readonly text: string;
  readonly number: number;
}

/** How much of a line must stand in the title and the lines after it to be a search engine's snippet of them. */
const snippetLength = 20;
/** A cut line is a line of a page, not a word that stands alone. */
const shortestCut = 20;
const ENDS = /[。！？：；…”）]$/;
/** What begins a line of its own: a label of any level, a point of a speech, a field's name, a date, an annex. */
const BEGINS =
  /^([一二三四五六七八九十百]+[、是]|（[一二三四五六七八九十\d]+）|\d{1,3}[.．、](?!\d)|[①-⑳]|第[一二三四五六七八九十百]+[条章]|附件|[\u4e00-\u9fff]{2,8}：|\d{4}年\d{1,2}月\d{1,2}日$)/;
const FIELD = /^[\u4e00-\u9fff]{2,8}：/;
/** Blanks that no Chinese text needs; the full-width one that indents and spaces names is none of them. */
const ODD_BLANKS = /[\u00a0\u2000-\u200b\u202f\u2060\ufeff]+/g;

/** @param text the file's text; may begin with a byte order mark. */
export function mendText(text: string): MendedText {
  const mends: Mend[] = [];
  const given = text.replace(/^\uFEFF/, '').split(/\r?\n|\r/);
  const lines = given.flatMap((line, i): Line[] => {
    const plain = line.replace(ODD_BLANKS, ' ').replace(/ {2,}/g, ' ').trim();
    if (plain !== line.replace(/^\u3000+|\u3000+$/g, '') && plain !== '')
      mends.push({ rule: 'R70', line: i + 1, words: `第${i + 1}行去掉了多余的空格。` });
    return plain === '' ? [] : [{ text: plain, number: i + 1 }];
  });
  if (isSnippet(lines.map((line) => line.text))) {
    const { number } = lines.shift()!;
    mends.push({ rule: 'snippet', line: number, words: `第${number}行是后文的摘要，没有读入。` });
  }
  return { lines: joined(lines, mends), mends };
}

/** 标题尊敬的…： in one line, broken off with dots: what a search page shows of the text. */
function isSnippet([first = '', second = '', third = '']: readonly string[]): boolean {
  const repeated = `${second}${third}`.slice(0, Math.max(snippetLength, second.length));
  return second !== '' && /(\.{3}|…+)$/.test(first) && first.startsWith(repeated);
}

/** R69: a line that does not end a sentence goes on in the next, where that begins nothing of its own. */
function joined(lines: readonly Line[], mends: Mend[]): readonly string[] {
  const paragraphs: string[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before === undefined || !isCut(before.text, paragraphs.at(-1)!, line.text)) {
      paragraphs.push(line.text);
      return;
    }
    paragraphs.push(paragraphs.pop()! + line.text);
    mends.push({
      rule: 'R69',
      line: before.number,
      words: `第${before.number}行断在句中，已和第${line.number}行接上。`,
    });
  });
  return paragraphs;
}

function isCut(line: string, paragraph: string, next: string): boolean {
  if (ENDS.test(line) || BEGINS.test(next) || [...line].length < shortestCut) return false;
  // a title and a heading end without a stop as well, but hold no other either
  const inner = paragraph.replace(FIELD, '');
  return /[，。；、：]/.test(inner.replace(/^[一二三四五六七八九十]+、/, ''));
}
