/** One year's numbers: each series with the serials that are taken, void or left out. Pure. */
import { z } from '../../../templates/zod';

const takenSchema = z.object({
  serial: z.number().int().positive(),
  /** As it stands on the paper. */
  number: z.string(),
  id: z.string().optional(),
  title: z.string().default(''),
  /** Why it stands for no paper. */
  void: z.string().optional(),
});

const seriesSchema = z.object({
  /** The register begins here: an office that starts in the middle of a year. */
  from: z.number().int().positive().default(1),
  /** The next serial is not below this. */
  floor: z.number().int().positive().default(1),
  taken: z.array(takenSchema).default([]),
});

/** By the series' code: 汴禹攻坚办督. */
export const registerSchema = z.record(z.string(), seriesSchema);

export type Taken = z.infer<typeof takenSchema>;
export type Series = z.infer<typeof seriesSchema>;
export type Register = z.infer<typeof registerSchema>;

/** Serials above this are typing mistakes. */
export const MAX_SERIAL = 99_999;
/** Gaps that are listed of a series. */
const MAX_GAPS = 1000;

const EMPTY: Series = { from: 1, floor: 1, taken: [] };

export const seriesOf = (register: Register, code: string): Series => register[code] ?? EMPTY;

const lastSerial = ({ taken }: Series): number =>
  taken.reduce((last, { serial }) => Math.max(last, serial), 0);

/** One above the highest that was ever taken. */
export const nextSerial = (series: Series): number => Math.max(series.floor, lastSerial(series) + 1);

/** R05: serials below the next that stand for nothing. */
export function gapsOf(series: Series): number[] {
  const taken = new Set(series.taken.map(({ serial }) => serial));
  const gaps: number[] = [];
  for (let serial = series.from; serial < nextSerial(series) && gaps.length < MAX_GAPS; serial += 1)
    if (!taken.has(serial)) gaps.push(serial);
  return gaps;
}

export const takenAt = (register: Register, code: string, serial: number): Taken | undefined =>
  seriesOf(register, code).taken.find((one) => one.serial === serial);

/** The register with a serial taken; in the place of what stood there for the same paper. */
export function withTaken(register: Register, code: string, taken: Taken): Register {
  const series = seriesOf(register, code);
  const others = series.taken.filter(({ serial }) => serial !== taken.serial);
  const sorted = [...others, taken].sort((a, b) => a.serial - b.serial);
  return { ...register, [code]: { ...series, taken: sorted } };
}

/** The register with the numbers of papers, but for the one they bear now, standing for no paper any more. */
export function withVoids(
  register: Register,
  isVoid: (taken: Taken, code: string) => boolean,
  reason: string,
): Register {
  return Object.fromEntries(
    Object.entries(register).map(([code, series]) => [
      code,
      {
        ...series,
        taken: series.taken.map((one) =>
          isVoid(one, code)
            ? { serial: one.serial, number: one.number, title: one.title, void: reason }
            : one,
        ),
      },
    ]),
  );
}

/** The register with a series that goes on at `next`; what is left out up to there is a gap, unless it begins there. */
export function withStart(register: Register, code: string, next: number): Register {
  const series = seriesOf(register, code);
  const from = series.taken.length === 0 ? next : series.from;
  return { ...register, [code]: { ...series, from, floor: next } };
}
