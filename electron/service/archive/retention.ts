/** What 保管期限 this program suggests for each kind of paper until an archive rules otherwise. */
import type { Period } from '../../contract/archive';

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
