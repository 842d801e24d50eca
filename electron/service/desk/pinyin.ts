/** How a text is read aloud, so that zgqk finds 整改情况. */
import { pinyin } from 'pinyin-pro';

export interface Reading {
  /** zgqk */
  readonly initials: string;
  /** zhenggaiqingkuang */
  readonly syllables: string;
}

/** Marks and blanks are left out; digits and letters stand for themselves. */
export function readingOf(text: string): Reading {
  const plain = text.replace(/[^\p{L}\p{N}]/gu, '');
  const syllables = pinyin(plain, { toneType: 'none', type: 'array', v: true }).map((one) =>
    one.toLowerCase(),
  );
  return { initials: syllables.map((one) => one[0] ?? '').join(''), syllables: syllables.join('') };
}
