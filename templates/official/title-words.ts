/** A title cut into the words that a line break must respect, each boundary with what a break there would cost. */
import { statutoryKinds } from './document-kinds';
import { isClosingMark, isHan, isInseparable, isOpeningMark, takesLatinFace } from './punctuation';
import { longestTitleWord, titleWords } from './title-lexicon';

/** A break that would tear a word or lead to a line no reader would accept. */
export const TORN = 1000;

/** Stand alone between words: a break is no worse beside them than between two words. */
const PARTICLES = '的和及与暨或等在对为向从以由把将被让经并使于至到后前中上下不';
/** Hold on to what follows. */
const LEADING = new Set([
  '关于',
  '在',
  '对',
  '为',
  '向',
  '从',
  '以',
  '由',
  '把',
  '将',
  '被',
  '让',
  '经',
  '并',
  '使',
  '于',
  '至',
  '到',
  '不',
]);
/** Good to break before. */
const JOINING = new Set(['和', '及', '与', '暨', '或']);
/** Hold on to what precedes. */
const TRAILING = new Set(['的', '等', '后', '前', '中', '上', '下']);
/** A number with its sign, measure word and 第: never cut. */
const NUMERIC =
  /^(?:第[0-9一二三四五六七八九十]+[批期次号个届季]?|[0-9]+(?:[.—～－-][0-9]+)*(?:[%％‰年月日号时个家处件户项批期次名吨万亿台]+)?)/;
const LATIN = /^[A-Za-z\u00c0-\u024f][A-Za-z0-9\u00c0-\u024f.\-/]*/;
/** An unknown name before one of these is a place or a unit. */
const PLACE = /^(?!的|和|及|与)\p{Script=Han}{2,3}?(?:市|区|县|乡|镇|村|局|委)(?!\p{Script=Han}?[域间])/u;

/** Words of a title in order; joined they give it back. Unknown Chinese text comes character by character. */
export function splitTitle(title: string): readonly string[] {
  // best[i]: the cheapest way to read the title from i on; few words and few unknown characters are cheap
  const best: { readonly cost: number; readonly length: number }[] = [];
  best[title.length] = { cost: 0, length: 0 };
  for (let at = title.length - 1; at >= 0; at -= 1) {
    best[at] = candidates(title, at)
      .map(({ length, cost }) => ({ length, cost: cost + (best[at + length]?.cost ?? 0) }))
      .reduce((least, next) => (next.cost < least.cost ? next : least));
  }
  const words: string[] = [];
  for (let at = 0; at < title.length;) {
    const length = Math.max(1, best[at]?.length ?? 1);
    words.push(title.slice(at, at + length));
    at += length;
  }
  return words;
}

function candidates(
  title: string,
  at: number,
): readonly { readonly length: number; readonly cost: number }[] {
  const rest = title.slice(at, at + 24);
  const single = rest.codePointAt(0) ?? 0;
  const width = single > 0xffff ? 2 : 1;
  const known = !isHan(rest) || PARTICLES.includes(rest.charAt(0));
  const found = [{ length: width, cost: known ? 1 : 3 }];
  for (let length = Math.min(longestTitleWord, rest.length); length > 1; length -= 1) {
    if (titleWords.has(rest.slice(0, length))) found.push({ length, cost: 1 });
  }
  const latin = LATIN.exec(rest);
  // PM2.5 is one word: its letters are never tried one by one
  if (latin) return [{ length: latin[0].length, cost: 0.5 }];
  const run = NUMERIC.exec(rest);
  if (run) found.push({ length: run[0].length, cost: 0.5 });
  const place = PLACE.exec(rest);
  if (place) found.push({ length: place[0].length, cost: 4 });
  return found;
}

const isUnknown = (word: string): boolean =>
  word.length === 1 && isHan(word) && !PARTICLES.includes(word) && !titleWords.has(word);

/** What a break between the words `index - 1` and `index` costs: the less the better, from `TORN` on it is a fault. */
export function breakCost(words: readonly string[], index: number): number {
  const before = words[index - 1] ?? '';
  const after = words[index] ?? '';
  if (/\s$/.test(before) || /^\s/.test(after)) return 0;
  if (isForbidden(before, after)) return TORN;
  if (partsKind(words, index)) return TORN;
  if (isUnknown(before) && isUnknown(after)) return TORN / 2;
  let cost = 4;
  // the organ's name on lines of its own is what readers expect most
  if (after === '关于') cost = -4;
  else if (before === '的' || before === '、') cost = 0;
  else if (JOINING.has(after) || isClosingMark(before)) cost = 1;
  else if (isOpeningMark(after)) cost = 3;
  if (isUnknown(before) || isUnknown(after)) cost += 6;
  return cost + (insideMarks(words, index) ? 4 : 0);
}

function isForbidden(before: string, after: string): boolean {
  const last = before.slice(-1);
  const first = after.charAt(0);
  if (isClosingMark(first) || isOpeningMark(last) || isInseparable(last, first)) return true;
  if (LEADING.has(before) || JOINING.has(before) || TRAILING.has(after)) return true;
  return takesLatinFace(last) && takesLatinFace(first);
}

/** …的通知, …的督办通知: the kind of paper stays with its 的, and is never parted from its own adjective. */
function partsKind(words: readonly string[], index: number): boolean {
  const tail = words.slice(index).join('');
  if (words[index - 1] === '的' && tail.length <= 4) return true;
  return index === words.length - 1 && statutoryKinds.includes(tail);
}

/** True between 《 and 》 or “ and ”: better broken outside. */
function insideMarks(words: readonly string[], index: number): boolean {
  const head = words.slice(0, index).join('');
  const open = (mark: string, close: string): boolean => head.lastIndexOf(mark) > head.lastIndexOf(close);
  return open('《', '》') || open('“', '”');
}
