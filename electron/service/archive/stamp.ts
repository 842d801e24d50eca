/** What the 归档章 of an item says. */
import { retentionPeriods } from '../../../templates/official/retention-periods';
import type { ArchiveStamp } from '../../../templates/typeset/archive-stamp';
import type { ChainEntry } from './chain';

type Placed = Pick<ChainEntry, 'year' | 'serial' | 'section' | 'period'>;

/** @returns the stamp by the paper's number of sides. */
export const stampFor =
  (fonds: string, { year, serial, section, period }: Placed) =>
  (pages: number): ArchiveStamp => ({
    fonds,
    year,
    serial: String(serial),
    section,
    period: retentionPeriods[period as keyof typeof retentionPeriods],
    pages: String(pages),
  });
