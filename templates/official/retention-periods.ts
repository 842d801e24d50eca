/** 保管期限: the three periods (国家档案局令第8号), by the codes that stand for them in a 档号. */
export const retentionPeriods = { Y: '永久', D30: '30年', D10: '10年' } as const;
