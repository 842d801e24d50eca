/** Case ids, XC-201710-0012: a series of letters, the month in which it was registered, a serial in that month. */
import { z } from '../../../../templates/zod';
import type { Day } from '../day';

const ID = /^([A-Z]{1,6})-(\d{4})(0[1-9]|1[0-2])-(\d{4,6})$/;

/** 巡查: the series that problems of the patrol open; an office may name others. */
export const defaultSeries = 'XC';

export const caseIdSchema = z
  .string()
  .refine((id) => ID.test(id), {
    message: '问题编号不是 XC-201710-0012 的样子。',
    params: { remedy: '请写成字母、年月、至少四位序号，中间用短横线。' },
  })
  .meta({ title: '问题编号' });
export const seriesSchema = z
  .string()
  .refine((letters) => /^[A-Z]{1,6}$/u.test(letters), {
    message: '编号的字母不是1至6个大写字母。',
    params: { remedy: '请写成 XC 的样子。' },
  })
  .default(defaultSeries)
  .meta({ title: '编号字母', description: '问题编号的开头，例如 XC' });

export interface CaseNumber {
  readonly series: string;
  /** 201710. */
  readonly month: string;
  readonly serial: number;
}

export function parseCaseId(id: string): CaseNumber | undefined {
  const [, series = '', year = '', month = '', serial = ''] = ID.exec(id) ?? [];
  return series === '' ? undefined : { series, month: year + month, serial: Number(serial) };
}

export const formatCaseId = ({ series, month, serial }: CaseNumber): string =>
  `${series}-${month}-${String(serial).padStart(4, '0')}`;

const monthOf = (day: Day): string => day.slice(0, 4) + day.slice(5, 7);

/** Gives ids that none of the taken ones bears, one after the other: never below the highest of the month. */
export function caseIds(taken: Iterable<string>, series = defaultSeries): (day: Day) => string {
  const last = new Map<string, number>();
  for (const id of taken) {
    const number = parseCaseId(id);
    if (number?.series !== series) continue;
    last.set(number.month, Math.max(last.get(number.month) ?? 0, number.serial));
  }
  return (day) => {
    const month = monthOf(day);
    const serial = (last.get(month) ?? 0) + 1;
    last.set(month, serial);
    return formatCaseId({ series, month, serial });
  };
}
