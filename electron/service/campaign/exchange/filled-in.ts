/** The table that a unit fills in for its cases: which columns it has, and what stands in them for a case. */
import { formatPerson } from '../../../../templates/fields';
import { attemptOf, deadlineOf, type Case } from '../case/case';
import { isOpen } from '../case/states';
import type { Told } from '../case/told';
import { paperDate } from '../day';

/** Columns in their order; those that the unit fills say so, and are found by their names without it. */
export const sheetColumns = [
  { key: 'id', label: '问题编号', weight: 9 },
  { key: 'site', label: '企业（单位）名称', weight: 12 },
  { key: 'place', label: '详细位置', weight: 11 },
  { key: 'problem', label: '存在问题', weight: 20 },
  { key: 'requirements', label: '整改要求和标准', weight: 18 },
  { key: 'deadline', label: '整改时限', weight: 9 },
  { key: 'measures', label: '整改措施', weight: 22, fills: true },
  { key: 'completedOn', label: '完成日期', weight: 9, fills: true },
  { key: 'outcome', label: '完成情况', weight: 11, fills: true },
  { key: 'persons', label: '责任人', weight: 11, fills: true },
] as const;
export type SheetKey = (typeof sheetColumns)[number]['key'];

/** What the unit told last, in the table or in a report. */
export function toldOf(kase: Case): Told {
  const told = kase.progress.filter((one) => one.told !== undefined).at(-1);
  const attempt = attemptOf(kase);
  if (told?.told !== undefined && (attempt === undefined || attempt.reportedOn <= told.on)) return told.told;
  if (attempt === undefined) return { measures: '', outcome: '' };
  return { measures: attempt.measures, completedOn: attempt.completedOn, outcome: '' };
}

/** The cell texts of a case. */
export function sheetCells(kase: Case): Readonly<Record<SheetKey, string>> {
  const { site, place, problem, requirements, persons } = kase.facts;
  const { measures, completedOn, outcome } = toldOf(kase);
  return {
    ...{ id: kase.id, site, place, problem, requirements, deadline: deadlineOf(kase)?.words ?? '' },
    ...{ measures, completedOn: completedOn === undefined ? '' : paperDate(completedOn), outcome },
    persons: persons.map(formatPerson).join('、'),
  };
}

/** Handed over and not yet closed: of these the unit has to tell. */
export const isAsked = (kase: Case): boolean => isOpen(kase.state) && kase.handedOverOn !== undefined;

/** A table as it is written. */
interface Sheet {
  readonly title: string;
  readonly headings: readonly string[];
  readonly weights: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/** @param unit whose table it is, for the title. */
export const sheetOf = (unit: string, cases: readonly Case[]): Sheet => ({
  title: `${unit}问题整改情况填报表`,
  headings: sheetColumns.map((column) => ('fills' in column ? `${column.label}（填写）` : column.label)),
  weights: sheetColumns.map(({ weight }) => weight),
  rows: cases.map((kase) => {
    const cells = sheetCells(kase);
    return sheetColumns.map(({ key }) => cells[key]);
  }),
});
