/** The text of a speech as copied from a web page → the data of a 讲话稿: page-width artefacts mended, doubts reported. */
import type { Speech } from '../kinds/speech/schema';
import type { Fault } from '../official/fault';

export interface SpeechFromText {
  readonly data: Speech;
  /** Doubts for the user to judge; nothing of them is changed in the text. */
  readonly faults: readonly Fault[];
}

/** How much of a line must stand in the title and the lines after it to be a search engine's snippet of them. */
const snippetLength = 20;
/** Ends of a paragraph; a line that ends otherwise was cut by the page's width (R69). */
const PARAGRAPH_END = /[。！？：；…”）]$/;
const SALUTATION = /^[^。！？]{0,40}：$/;

/**
 * Reads a speech: title, salutation, body. A first line that repeats what follows and breaks off is dropped, lines
 * cut inside a sentence are joined, blanks at a line's ends are removed; every other character stays as it stands.
 * @param text the file's text; may begin with a byte order mark.
 */
export function speechFromText(text: string): SpeechFromText {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [title = '', ...rest] = isSnippet(lines) ? lines.slice(1) : lines;
  const salutation = SALUTATION.test(rest[0] ?? '') ? (rest[0] ?? '') : '';
  const paragraphs = joinCutLines(salutation === '' ? rest : rest.slice(1));
  const body = paragraphs.join('\n');
  return { data: { title, speaker: '', post: '', date: '', salutation, body }, faults: doubts(body) };
}

/** 标题尊敬的…： in one line, broken off with dots: what a search page shows of the speech. */
function isSnippet([first = '', second = '', third = '']: readonly string[]): boolean {
  const repeated = `${second}${third}`.slice(0, Math.max(snippetLength, second.length));
  return second !== '' && /(\.{3}|…+)$/.test(first) && first.startsWith(repeated);
}

/** R69: a line that does not end a sentence goes on in the next. */
const joinCutLines = (lines: readonly string[]): readonly string[] =>
  lines.reduce<readonly string[]>((paragraphs, line) => {
    const previous = paragraphs.at(-1);
    return previous === undefined || PARAGRAPH_END.test(previous)
      ? [...paragraphs, line]
      : [...paragraphs.slice(0, -1), previous + line];
  }, []);

const doubt = (rule: string, message: string, remedy: string): Fault => ({
  path: 'body',
  label: '正文',
  rule,
  severity: 'W',
  message,
  remedy,
});

/** The 19th Congress of the party opened on 18 October 2017; a speech that awaits it is no later. */
const CONGRESS = { words: '十九大', year: 2017 };

function doubts(body: string): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [range, from, to] of body.matchAll(/(\d{4})[—－～-](\d{4})年/g)) {
    if (Number(from) < Number(to)) continue;
    faults.push(
      doubt('R12', `“${range}”的起止年份${from === to ? '相同' : '颠倒'}。`, '请对照印发的原文件核对年份。'),
    );
  }
  const later = [...new Set([...body.matchAll(/\d{4}(?=年|[—－～-]\d{4}年)/g)].map(([year]) => year))].filter(
    (year) => Number(year) > CONGRESS.year + 1,
  );
  if (later.length > 0 && body.includes(CONGRESS.words)) {
    const message = `正文提到${CONGRESS.words}（${CONGRESS.year}年召开），又写有${later.join('、')}年，年份矛盾。`;
    faults.push(doubt('R12', message, '年份可能被整体替换过，请对照原文核对。'));
  }
  const names = ['巡查组', '巡视组'].map((name) => ({ name, count: body.split(name).length - 1 }));
  if (names.every(({ count }) => count > 0)) {
    const counted = names.map(({ name, count }) => `“${name}”${count}处`).join('，');
    faults.push(
      doubt(
        'R58',
        `同一机构的名称不一致：${counted}。`,
        '环保部派出的是巡查组，巡视组是党内用语，请核对后统一。',
      ),
    );
  }
  return faults;
}
