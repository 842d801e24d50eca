/** Moments as the archive's papers write them, where the program runs. */
import { formatDate } from '../../../templates/official/dates';

const two = (n: number): string => String(n).padStart(2, '0');

/** 2018年6月20日 */
export const dayWords = (at: Date): string =>
  formatDate({ year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() });

/** 2018年6月20日 15:30 */
export const timeWords = (at: Date): string =>
  `${dayWords(at)} ${two(at.getHours())}:${two(at.getMinutes())}`;
