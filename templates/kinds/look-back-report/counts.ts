/** The figures of a look-back, counted from its rows. */
import type { LookBackReport } from './schema';

export interface LookBackCounts {
  readonly due: number;
  readonly checked: number;
  readonly rebounds: number;
  readonly newFound: number;
  /** Share of what was due, in per cent of one decimal: 100, 87.5; '' when nothing was due. */
  readonly coverage: string;
}

export function countLookBack({
  due,
  newFound,
  items,
}: Pick<LookBackReport, 'due' | 'newFound' | 'items'>): LookBackCounts {
  const checked = items.length;
  return {
    due,
    checked,
    rebounds: items.filter(({ rebound }) => rebound).length,
    newFound,
    coverage: due === 0 ? '' : String(Math.round((checked / due) * 1000) / 10),
  };
}
