/** What the archive's papers call the classes of its items, and how much they are. */
import { retentionPeriods } from '../../../templates/official/retention-periods';
import type { ChainEntry } from './chain';

const periodName = (period: string): string => retentionPeriods[period as keyof typeof retentionPeriods];

/** Each name once. */
export const named = (names: readonly string[]): string =>
  [...new Set(names)].filter((one) => one !== '').join('、');

/** What a class, or several, are told by. */
export const classOf = (items: readonly ChainEntry[], fonds: string) => ({
  fonds,
  year: named(items.map(({ year }) => year)),
  period: named(items.map(({ period }) => periodName(period))),
  section: named(items.map(({ section }) => section)),
});

const KB = 1024;

/** 412.6 MB; smaller amounts in KB. */
export const sizeWords = (bytes: number): string =>
  bytes < KB * KB ? `${Math.ceil(bytes / KB)} KB` : `${(bytes / KB / KB).toFixed(1)} MB`;
