/** The words of a search: typed with any brackets, or as pinyin, and found in what a thing is called. */

/** What numbers are typed with where a keyboard has no 〔 〕. */
const brackets = (text: string): string => text.replace(/[[（(【［]/gu, '〔').replace(/[\])）】］]/gu, '〕');

export interface Term {
  readonly text: string;
  /** The same with the brackets of numbers. */
  readonly number: string;
  /** Nothing but letters: may be pinyin. */
  readonly isLatin: boolean;
}

/** Words of a question, each to be found. */
export const termsOf = (text: string): readonly Term[] =>
  text
    .toLowerCase()
    .split(/\s+/u)
    .filter((one) => one !== '')
    .map((one) => ({ text: one, number: brackets(one), isLatin: /^[a-z]+$/u.test(one) }));

/** What a thing is found by, lower case: its words, and how they are read aloud. */
export interface Head {
  readonly head: string;
  /** Pinyin: initials, and whole syllables. */
  readonly initials: string;
  readonly syllables: string;
}

export const inHead = (entry: Head, { text, number, isLatin }: Term): boolean =>
  entry.head.includes(text) ||
  (number !== text && entry.head.includes(number)) ||
  (isLatin && (entry.initials.includes(text) || entry.syllables.includes(text)));
