/** 公文种类: the fifteen statutory kinds of 党政机关公文处理工作条例 article 8, and where papers go. */

/** To a superior, to subordinates, to organs of equal rank, or to nobody in particular. */
export type Direction = 'up' | 'down' | 'level' | 'none';

/** In the order of article 8; 令 is the short form of 命令. */
export const statutoryKinds: readonly string[] = [
  ...['决议', '决定', '命令', '令', '公报', '公告', '通告', '意见'],
  ...['通知', '通报', '报告', '请示', '批复', '议案', '函', '纪要'],
];

/** Papers that need no 主送: minutes, speeches and announcements to everybody (R26). */
export const kindsWithoutAddressee: readonly string[] = ['纪要', '讲话', '公告', '通告', '公报'];

/** Kinds whose title by custom has no 关于…的: 禹王台区人民政府令, …常务会议纪要 (R16). */
export const kindsWithPlainTitle: readonly string[] = ['命令', '令', '公报', '公告', '通告', '纪要'];
