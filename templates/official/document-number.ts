/** 发文字号 (GB/T 9704-2012, 7.2.5) and the numbers of slips: reading, writing and proposing the right form. */

/** 汴禹攻坚办〔2017〕12号. */
export interface YearlyNumber {
  readonly series: 'yearly';
  /** 机关代字, with the series letters if any: 汴禹攻坚办督. */
  readonly code: string;
  readonly year: number;
  readonly serial: number;
}
/** 第3批第12号, a slip of a batch that was handed over. */
export interface BatchNumber {
  readonly series: 'batch';
  readonly batch: number;
  readonly serial: number;
}
export type DocumentNumber = YearlyNumber | BatchNumber;

/** `plain` is the standard's; `padded` writes three digits for an office's own slips (R01 reports it on a paper). */
export type SerialStyle = 'plain' | 'padded';

/** R01: two to twelve Chinese characters, the year in U+3014/U+3015, no 第 and no leading zero. */
const YEARLY = /^([\u4e00-\u9fa5]{2,12})〔((?:19|20)\d{2})〕([1-9]\d*)号$/;
const BATCH = /^第([1-9]\d*)批第0*([1-9]\d*)号$/;

/** A number in its right form; undefined for any other text. Padded serials are right on slips only. */
export function parseDocumentNumber(text: string): DocumentNumber | undefined {
  const yearly = YEARLY.exec(text);
  if (yearly?.[1] !== undefined) {
    return { series: 'yearly', code: yearly[1], year: Number(yearly[2]), serial: Number(yearly[3]) };
  }
  const batch = BATCH.exec(text);
  return batch ? { series: 'batch', batch: Number(batch[1]), serial: Number(batch[2]) } : undefined;
}

/** Writes a number: 汴禹攻坚办〔2017〕12号 or 第3批第12号. */
export function formatDocumentNumber(number: DocumentNumber, style: SerialStyle = 'plain'): string {
  const serial = style === 'padded' ? String(number.serial).padStart(3, '0') : String(number.serial);
  return number.series === 'yearly'
    ? `${number.code}〔${number.year}〕${serial}号`
    : `第${number.batch}批第${serial}号`;
}

/** Brackets that stand where 〔 〕 should: half-width, full-width, lenticular and the look-alikes U+FE5D/U+FE5E. */
const WRONG_OPENING = /[[(（【［﹝]/;
const WRONG_CLOSING = /[\])）】］﹞]/;

/** The wrong brackets in a number, as written; '' when there are none. */
export function wrongBrackets(text: string): string {
  return `${WRONG_OPENING.exec(text)?.[0] ?? ''}${WRONG_CLOSING.exec(text)?.[0] ?? ''}`;
}

/**
 * The right form nearest to a text: brackets, full-width digits, spaces, 第 and leading zeros mended. Undefined
 * when even so it is no number. A proposal for the user, never applied by itself.
 */
export function proposeDocumentNumber(text: string): string | undefined {
  const mended = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(WRONG_OPENING, '〔')
    .replace(WRONG_CLOSING, '〕')
    .replace(/〕第?0*(\d+)号?$/, '〕$1号');
  return parseDocumentNumber(mended) ? mended : undefined;
}
