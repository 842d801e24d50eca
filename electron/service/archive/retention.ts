/** 保管期限: three periods (国家档案局令第8号), and what this program suggests for each kind of paper until an archive rules otherwise. */
import type { Period } from '../../contract/archive';

export const PERIOD_WORDS: Readonly<Record<Period, string>> = { Y: '永久', D30: '30年', D10: '10年' };

/** What papers get that the table does not name. */
export const USUAL: Period = 'D30';

/** By kind, where it is not the usual one. Practice, to be confirmed with the district's archive. */
export const SUGGESTED: Readonly<Record<string, Period>> = {
  // the office's own plans and lists of the year
  'task-breakdown': 'Y',
  'responsibility-breakdown': 'Y',
  // short-lived news
  brief: 'D10',
};

/** @param own the office's own table, by kind; it goes before the suggestions. */
export const periodOf = (kind: string, own: Readonly<Record<string, Period>>): Period =>
  own[kind] ?? SUGGESTED[kind] ?? USUAL;
