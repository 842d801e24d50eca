/** Numerals of official papers: 一、二、三 in labels, ①②③ at the fifth level, 二〇一七 in old dates. */

const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];

/** Circled numerals come in three Unicode runs: 1–20, 21–35, 36–50. */
const CIRCLED = [
  { first: 1, last: 20, code: 0x2460 },
  { first: 21, last: 35, code: 0x3251 },
  { first: 36, last: 50, code: 0x32b1 },
];

/**
 * 1 → 一, 12 → 十二, 23 → 二十三, 305 → 三百零五, up to 9999.
 * Throws a RangeError for anything that is not a whole number from 1 to 9999: no paper has such a section.
 */
export function toChineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 9999) {
    throw new RangeError(`no Chinese numeral for ${number}: a whole number from 1 to 9999 is needed`);
  }
  const digits = [...String(number)].map(Number);
  let text = '';
  digits.forEach((digit, index) => {
    const place = digits.length - 1 - index;
    if (digit > 0) text += DIGITS.charAt(digit) + (PLACES[place] ?? '');
    else if (!text.endsWith('零')) text += '零';
  });
  // 一十二 is read 十二 only at the very front; 一百一十二 keeps its 一
  return text.replace(/零+$/, '').replace(/^一十/, '十');
}

/** 十二 → 12; undefined for anything `toChineseNumeral` would not write (一十二, 二〇, 两). */
export function fromChineseNumeral(text: string): number | undefined {
  let total = 0;
  let digit = 0;
  for (const character of text) {
    const place = PLACES.indexOf(character);
    const value = DIGITS.indexOf(character);
    if (value >= 0) digit = value;
    else if (place > 0) {
      total += (digit || 1) * 10 ** place;
      digit = 0;
    } else return undefined;
  }
  const number = total + digit;
  if (number < 1 || number > 9999) return undefined;
  return toChineseNumeral(number) === text ? number : undefined;
}

/** 二〇一七 → 2017, digit by digit; 零, ○ and O are read as 〇 because typists mix them. Undefined if not all digits. */
export function fromChineseDigits(text: string): number | undefined {
  let digits = '';
  for (const character of text.replace(/[〇○O]/g, '零')) {
    const value = DIGITS.indexOf(character);
    if (value < 0) return undefined;
    digits += value;
  }
  return digits === '' ? undefined : Number(digits);
}

/** 1 → ①, up to 50 → ㊿. Throws a RangeError outside 1–50: Unicode has no more. */
export function toCircledNumeral(number: number): string {
  const run = CIRCLED.find(
    ({ first, last }) => Number.isInteger(number) && number >= first && number <= last,
  );
  if (!run) throw new RangeError(`no circled numeral for ${number}: a whole number from 1 to 50 is needed`);
  return String.fromCodePoint(run.code + number - run.first);
}

/** ① → 1; undefined for any other character. */
export function fromCircledNumeral(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  const run = CIRCLED.find(({ first, last, code: start }) => code >= start && code <= start + last - first);
  return run && character.length === 1 ? run.first + code - run.code : undefined;
}
