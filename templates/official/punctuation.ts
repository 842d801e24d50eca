/** Character classes of Chinese setting: which marks hold together (GB/T 15834-2011, 5.1) and which face a character takes. */

/**
 * May not begin a line. The set is the one Word keeps for simplified Chinese, so that our breaks and Word's
 * agree; of GB/T 15834's marks it lacks the range dash — and the slash, which Word lets begin a line.
 */
const CLOSING = new Set(
  '!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠',
);
/** May not end a line; Word's set again. */
const OPENING = new Set('$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥');

/** True for a mark that may not begin a line: 。，、”》） … */
export const isClosingMark = (character: string): boolean => CLOSING.has(character);

/** True for a mark that may not end a line: “《（ … */
export const isOpeningMark = (character: string): boolean => OPENING.has(character);

/** True between the halves of —— and …… (GB/T 15834-2011, 5.1.5 and 5.1.6: never cut). */
export const isInseparable = (before: string, after: string): boolean =>
  before === after && (before === '—' || before === '…');

/** True for a Chinese character, 〇 included. */
export const isHan = (character: string): boolean => /^[\p{Script=Han}〇]/u.test(character);

/** True for whatever is set in a full square: Chinese characters, kana, CJK marks and full-width forms. */
export const isCjk = (character: string): boolean =>
  isHan(character) || /^[\u3000-\u30ff\u3200-\u33ff\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6]/u.test(character);

/**
 * True for a character that takes the Latin face: ASCII and accented Latin letters. All others take the Chinese
 * face, “ ” ‘ ’ — … · × ÷ among them, which Latin fonts also have but draw narrower.
 */
export function takesLatinFace(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x20 && code <= 0x7e) return true;
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
}

/** Width of a text in 字 by rule, not by font: ½ for each character in the Latin face, 1 for the others. */
export function widthInCharacters(text: string): number {
  let width = 0;
  for (const character of text) width += takesLatinFace(character) ? 0.5 : 1;
  return width;
}
