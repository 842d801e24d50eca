/** R60: parts add up to the whole they are given for. */
import type { Fault, Place } from '../fault';
import { ruleFault } from './catalogue';

export interface Count {
  readonly name: string;
  readonly count: number;
}

/**
 * Checks 交办 = 已完成 + 正在整改 and its like; the message shows every figure. `measure` is the classifier.
 * `unaccounted` names what was left out, if the caller knows: 第7号问题没有填写完成情况.
 */
export function checkTotals(
  {
    whole,
    parts,
    measure = '件',
    unaccounted = [],
  }: {
    readonly whole: Count;
    readonly parts: readonly Count[];
    readonly measure?: string;
    readonly unaccounted?: readonly string[];
  },
  at: Place,
): Fault[] {
  const sum = parts.reduce((total, { count }) => total + count, 0);
  if (sum === whole.count) return [];
  const figures = [whole, ...parts].map(({ name, count }) => `${name} ${count} ${measure}`).join('，');
  const difference =
    sum < whole.count ? `少 ${whole.count - sum} ${measure}` : `多 ${sum - whole.count} ${measure}`;
  const missing = unaccounted.length > 0 ? `：${unaccounted.join('；')}` : '';
  return [
    ruleFault(
      'R60',
      at,
      `${figures}，合计 ${sum} ${measure}，${difference}${missing}。`,
      `请核对各项数字，使${parts.map(({ name }) => name).join('与')}之和等于${whole.name}。`,
    ),
  ];
}
