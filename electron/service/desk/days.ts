/** Dates of papers as days that can be compared, and names that are used from one day to another. */
import { readDate } from '../../../templates/official/dates';

/** A date as a sortable day, however it is written; '' when it is none. */
export function dayOf(date: string): string {
  const read = readDate(date).date;
  if (!read) return '';
  return String(read.year * 10_000 + read.month * 100 + read.day);
}

type Entitled = { readonly from: string; readonly to: string };

/** Whether a name was in use on a day (20171009); open ends hold for ever. */
export const holdsOn = ({ from, to }: Entitled, day: string): boolean =>
  (from === '' || dayOf(from) <= day) && (to === '' || day <= dayOf(to));
