/** Which 保管期限 a paper gets when it is sealed: the office's own, else what is suggested for its kind. */
import { suggestedPeriod } from '../../../templates/official/retention-periods';
import type { Period } from '../../contract/archive';

/** @param own the office's own table, by kind; it goes before the suggestions. */
export const periodOf = (kind: string, own: Readonly<Record<string, Period>>): Period =>
  own[kind] ?? suggestedPeriod(kind);
