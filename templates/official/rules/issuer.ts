/** R40 and R43: who signs the paper, and the note below the date. */
import type { Fault, Place } from '../fault';
import { ruleFault } from './catalogue';

/** The three places where an organ's name stands; lead organ first in each. */
export interface IssuerNames {
  readonly issuers: readonly string[];
  /** Of the 发文机关标志, without 文件; may hold the lead organ alone (7.2.4). */
  readonly redHead: readonly string[];
  /** Absent on papers without a seal. */
  readonly seals?: readonly string[];
}

/**
 * R40: 署名 = 印章 = 发文机关标志 (条例 9(十三)). `sameOrgan` tells names of one organ, such as the full name and
 * the standard short name; by default only equal names are the same.
 */
export function checkIssuer(
  { issuers, redHead, seals }: IssuerNames,
  at: Place,
  sameOrgan: (a: string, b: string) => boolean = (a, b) => a === b,
): Fault[] {
  const faults: Fault[] = [];
  const same = (a: readonly string[], b: readonly string[]): boolean =>
    a.length === b.length && a.every((name, index) => sameOrgan(name, b[index] ?? ''));
  const leadOnly =
    redHead.length === 1 && issuers.length > 1 && sameOrgan(redHead[0] ?? '', issuers[0] ?? '');
  if (redHead.length > 0 && !leadOnly && !same(issuers, redHead)) {
    faults.push(differs('发文机关标志', redHead, issuers, at));
  }
  if (seals !== undefined && !same(issuers, seals)) faults.push(differs('印章', seals, issuers, at));
  return faults;
}

function differs(what: string, names: readonly string[], issuers: readonly string[], at: Place): Fault {
  const message = `署名“${issuers.join('、')}”与${what}“${names.join('、')}”不一致。`;
  return ruleFault('R40', at, message, `请改为同一机关的名称，${what}与署名应当一致。`);
}

/** R43: 附注 as printed stands in full-width brackets; an empty one is none. */
export function checkNote(text: string, at: Place): Fault[] {
  if (text === '' || /^（[^]*）$/.test(text)) return [];
  const bare = text.replace(/^[（(]|[）)]$/g, '');
  const why = /^\(|\)$/.test(text) ? '用了半角括号' : '没有加圆括号';
  return [ruleFault('R43', at, `附注“${text}”${why}。`, `请改为“（${bare}）”。`)];
}

/** R43: a 请示 names in its 附注 whom the superior may ask, and how he is reached (practice). */
export function checkContact(note: string, at: Place): Fault[] {
  if (/联系人.*\d{3,}|\d{7,}/.test(note)) return [];
  const remedy = '请在附注中写明，例如 联系人：罗丹，联系电话：0371—23850218。';
  return [ruleFault('R43', at, '请示没有在附注中写明联系人和电话。', remedy)];
}
