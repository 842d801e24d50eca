/** What a round asks for → the data of its papers: every figure is counted from the ledger, what it does not know is left. */
import { circularSchema, type Circular } from '../../../../templates/kinds/circular/schema';
import {
  lookBackReportSchema,
  type LookBackReport,
} from '../../../../templates/kinds/look-back-report/schema';
import {
  rectificationReportSchema,
  type RectificationReport,
} from '../../../../templates/kinds/rectification-report/schema';
import { reportSchema, type Report } from '../../../../templates/kinds/report/schema';
import { attemptOf, deadlineOf, type Case } from '../case/case';
import { unitsOf } from '../case/facts';
import { isClosed, isOpen } from '../case/states';
import { paperDate, type Day } from '../day';
import { toldOf } from '../exchange/filled-in';
import { counts, tally, tallyBy } from '../figures/figures';
import {
  measureNames,
  measures,
  monthUpTo,
  type Comparison,
  type Line,
  type Measure,
} from '../figures/report-round';
import type { LedgerRow } from '../figures/row';

interface On {
  readonly day: Day;
  /** Whose problems: 汪屯乡, 第3批; the district for all. */
  readonly whose: string;
}

const date = (day: Day | undefined): string => (day === undefined ? '' : paperDate(day));
const monthWords = (day: Day): string => `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月`;

/** Deadline come by the day: closed ones are done, open ones are not, so that the two make up all. */
export function rectificationReportOf(
  rows: readonly LedgerRow[],
  cases: ReadonlyMap<string, Case>,
  { day, whose }: On,
): RectificationReport {
  const issues = rows.flatMap((row) => {
    const kase = cases.get(row.id);
    const due = kase && deadlineOf(kase)?.due;
    if (kase === undefined || due === undefined || due > day) return [];
    if (!isClosed(kase.state) && !isOpen(kase.state)) return [];
    const { facts } = kase;
    const [told, attempt, done] = [toldOf(kase), attemptOf(kase), isClosed(kase.state)];
    return {
      ...{ number: kase.id, source: facts.source, site: facts.site },
      ...{ place: `${facts.township}${facts.village}${facts.place}`, category: facts.category },
      ...{ problem: facts.problem, requirement: facts.requirements, measures: told.measures },
      ...{ deadline: deadlineOf(kase)?.words ?? '', status: done ? '已完成' : '正在整改' },
      ...{ onSchedule: row.colour !== 'red', completedOn: done ? date(told.completedOn) : '' },
      completion: done ? `${date(kase.closedOn)}核查合格，已销号` : '',
      ...{ units: [...unitsOf(facts)], persons: [...facts.persons] },
      checkers: [...(attempt?.checkers ?? [])],
    };
  });
  return rectificationReportSchema.parse({
    title: `关于${whose}环境问题整改情况的报告`,
    assigned: issues.length,
    introduction: `截至${paperDate(day)}，${whose}整改时限已到的问题共${issues.length}件。现将整改情况报告如下：`,
    issues,
    writtenDate: paperDate(day),
  });
}

/** Problems whose 回头看 was done in the month; `due` counts those also that are still to be looked at in it. */
export function lookBackReportOf(
  ids: readonly string[],
  cases: ReadonlyMap<string, Case>,
  { day, whose }: On,
): LookBackReport {
  const { from } = monthUpTo(day);
  const items = ids.flatMap((id) => {
    const kase = cases.get(id)!;
    const done = kase.lookBacks.filter(({ doneOn = '' }) => from <= doneOn && doneOn <= day).at(-1);
    if (done === undefined) return [];
    return {
      ...{ number: id, closedOn: date(kase.closedOn), site: kase.facts.site, problem: kase.facts.problem },
      ...{ measures: toldOf(kase).measures, checkedOn: date(done.doneOn), state: done.words },
      ...{ rebound: done.outcome === 'rebounded', newCase: kase.child ?? '' },
      checkers: [...done.checkers],
    };
  });
  return lookBackReportSchema.parse({
    title: `关于${whose}${monthWords(day)}环境问题整改回头看情况的报告`,
    introduction: `截至${paperDate(day)}，${whose}本月应回头看问题${ids.length}件，已查${items.length}件。现将有关情况报告如下：`,
    due: ids.length,
    items,
    writtenDate: paperDate(day),
  });
}

/** The townships ranked by the share that is closed, in percent with one decimal. */
export function circularOf(rows: readonly LedgerRow[], { day, whose }: On): Circular {
  const { total, closed, overdue } = tally(rows);
  const known = tallyBy(rows.filter(counts), 'township').filter(({ value }) => value !== '');
  return circularSchema.parse({
    title: `关于${whose}${monthWords(day)}环境问题整改情况的通报`,
    body: `截至${paperDate(day)}，${whose}累计交办问题${total}件，已销号${closed}件，逾期未完成${overdue}件。现以销号率（%）为得分，将各乡办整改情况通报如下：`,
    ranking: known.map(({ value, share, overdue: late }) => ({
      unit: value,
      score: String(Math.round(share * 1000) / 10),
      measure: late > 0 ? `逾期${late}件，限期整改` : '',
    })),
    writtenDate: paperDate(day),
  });
}

const changeWords = (line: Line, measure: Measure): string => {
  const { now, before, difference } = line[measure];
  const than = difference === 0 ? '持平' : `${difference > 0 ? '增加' : '减少'}${Math.abs(difference)}件`;
  return `${measureNames[measure]}${now}件（上月${before}件，${than}）`;
};

const lineWords = (line: Line): string => measures.map((measure) => changeWords(line, measure)).join('，');

/** 环比 as a 报告: the whole, then every township and category with the same four figures. */
export function comparisonReport(
  { month, before, whole, townships, categories }: Comparison,
  on: On,
): Report {
  const listed = (lines: readonly Line[], none: string): readonly string[] =>
    lines.map((line, n) => `${n + 1}.${line.value === '' ? none : line.value}：${lineWords(line)}。`);
  return reportSchema.parse({
    title: `关于${on.whose}${monthWords(on.day)}环境问题整改工作情况的报告`,
    body: [
      `现将${paperDate(month.from)}至${paperDate(month.to)}环境问题整改情况与上月（${paperDate(before.from)}至${paperDate(before.to)}）对比报告如下，数据均取自问题整改台账：`,
      ...['一、总体情况', `本月${lineWords(whole)}。`],
      ...['二、各乡办情况', ...listed(townships, '未写明属地')],
      ...['三、各类问题情况', ...listed(categories, '未写明类别')],
    ].join('\n'),
    writtenDate: paperDate(on.day),
  });
}
