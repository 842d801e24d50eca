/** Moments (ISO 8601, UTC) as people read them here: 14:32, 2017年10月9日 14:32, 今天. */

const two = (n: number): string => String(n).padStart(2, '0');

/** 14:32 */
export function clockOf(moment: string): string {
  const at = new Date(moment);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** 2017年10月9日 */
export const dateWords = (at: Date): string => `${at.getFullYear()}年${at.getMonth() + 1}月${at.getDate()}日`;

const dayOf = (at: Date): number => Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / 86_400_000;

/** 今天, 昨天, 3 天前 */
export function ageWords(moment: string, now: Date): string {
  const days = dayOf(now) - dayOf(new Date(moment));
  if (days <= 0) return '今天';
  return days === 1 ? '昨天' : `${days} 天前`;
}

/** 今天 14:32, else 2017年10月9日 14:32 */
export function momentWords(moment: string, now: Date): string {
  const at = new Date(moment);
  return `${dayOf(at) === dayOf(now) ? '今天' : dateWords(at)} ${clockOf(moment)}`;
}

/** About how long is left: 不到 10 秒, 约 40 秒, 约 3 分钟. */
export function leftWords(seconds: number): string {
  if (seconds < 10) return '不到 10 秒';
  return seconds < 90 ? `约 ${Math.round(seconds / 10) * 10} 秒` : `约 ${Math.round(seconds / 60)} 分钟`;
}
