/** 保管期限: the three periods (国家档案局令第8号), by the codes that stand for them in a 档号, and what is suggested. */
export const retentionPeriods = { Y: '永久', D30: '30年', D10: '10年' } as const;
export type RetentionPeriod = keyof typeof retentionPeriods;

/** What papers get that the table does not name. */
const USUAL: RetentionPeriod = 'D30';

/** By kind, where it is not the usual one. Practice, to be confirmed with the district's archive. */
const SUGGESTED: Readonly<Record<string, RetentionPeriod>> = {
  // the office's own plans and lists of the year
  'task-breakdown': 'Y',
  'responsibility-breakdown': 'Y',
  // short-lived news
  brief: 'D10',
};

/** What is suggested for a kind of paper until the archive rules otherwise. */
export const suggestedPeriod = (kind: string): RetentionPeriod => SUGGESTED[kind] ?? USUAL;
