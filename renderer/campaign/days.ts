/** Days of the ledger (2017-10-09) and as papers and fields write them (2017年10月9日). */
import type { Field } from '../../templates/form';
import { formatDate, parseDate } from '../../templates/official/dates';

export const dayWords = (day: string): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return day === '' ? '' : formatDate({ year, month, day: date });
};

const two = (number: number): string => String(number).padStart(2, '0');

/** undefined for what is no date. */
export function dayOfWords(words: string): string | undefined {
  const date = parseDate(words.trim());
  return date && `${date.year}-${two(date.month)}-${two(date.day)}`;
}

/** Today on this computer's clock, 2017-10-09. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Behind the light's word: 还有 3 天, 今天到期, 逾期 2 天; '' where nothing is due. */
export function leftWords(left: number | undefined): string {
  if (left === undefined) return '';
  if (left === 0) return '今天到期';
  return left > 0 ? `还有 ${left} 天` : `${-left} 天`;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What was filled in, as the ledger takes it: dates as days, what was left empty left out.
 * @param names of fields whose texts in a list are dates.
 */
export function forLedger(fields: readonly Field[], value: unknown): Record<string, unknown> {
  const given = isObject(value) ? value : {};
  const out: Record<string, unknown> = {};
  for (const field of fields) {
    const name = field.name.split('.').at(-1)!;
    const own = given[name];
    if (own === undefined || own === '') continue;
    // what may be left out follows from the rules then: 回头看 dates
    if (field.required !== true && Array.isArray(own) && own.length === 0) continue;
    if (field.kind === 'date' && typeof own === 'string') out[name] = dayOfWords(own) ?? own;
    else if (field.kind === 'group') out[name] = forLedger(field.fields, own);
    else if (field.kind === 'rows' && Array.isArray(own))
      out[name] = own.map((row) => forLedger(field.fields, row));
    else if (field.kind === 'list' && Array.isArray(own))
      out[name] = own.map((item: unknown) => (typeof item === 'string' ? (dayOfWords(item) ?? item) : item));
    else out[name] = own;
  }
  return out;
}
