/** Cases of the ledger → the data of a printed 台账, and of a 调度表 by township; all figures are counted, none is typed. */
import { measures } from '../../../../templates/case-fields';
import {
  ledgerSchema,
  type Ledger as LedgerPaper,
  type LedgerItem,
} from '../../../../templates/kinds/ledger/schema';
import { progressTableSchema, type ProgressTable } from '../../../../templates/kinds/progress-table/schema';
import type { Office } from '../../../../templates/office';
import { attemptOf, outcomeNames, type Case, type LookBack } from '../case/case';
import { paperDate, type Day } from '../day';
import { counts, tally } from '../figures/figures';
import type { LedgerRow } from '../figures/row';

const date = (day: Day | undefined): string => (day === undefined || day === '' ? '' : paperDate(day));

/** Of the last order, or of the slip that lists it with others of its unit. */
const orderNumberOf = ({ papers }: Case): string =>
  papers.filter(({ kind }) => kind === 'supervision-order' || kind === 'handover').at(-1)?.number ?? '';

const lookBackWords = (one: LookBack | undefined): string =>
  one?.doneOn === undefined ? '' : `${paperDate(one.doneOn)}${one.outcome === 'rebounded' ? '反弹' : '稳定'}`;

function itemOf(kase: Case, row: LedgerRow): Partial<LedgerItem> {
  const { facts } = kase;
  const attempt = attemptOf(kase);
  const extended = kase.deadlines.filter(({ reason }) => reason === 'extension').at(-1);
  return {
    caseNumber: kase.id,
    source: facts.source,
    batch: facts.batch,
    assignedOn: date(facts.assignedOn),
    order: orderNumberOf(kase),
    locality: facts.township + facts.village,
    site: facts.site,
    place: facts.place,
    category: facts.category,
    problem: facts.problem,
    measure: measures.find((way) => way === facts.way) ?? '',
    requirements: facts.requirements,
    leads: facts.leadUnit === '' ? [] : [facts.leadUnit],
    units: [...facts.units],
    persons: [...facts.persons],
    leaders: [...facts.leaders],
    deadline: kase.deadlines[0]?.words ?? '',
    extension: date(extended?.due),
    completedOn: date(attempt?.completedOn),
    status: row.stateName,
    reportNumber: attempt?.report.number ?? '',
    checkedOn: date(attempt?.checkedOn),
    checkResult: attempt === undefined || attempt.outcome === 'waiting' ? '' : outcomeNames[attempt.outcome],
    closedOn: date(kase.closedOn),
    lookBack: lookBackWords(kase.lookBacks[0]),
    secondLookBack: lookBackWords(kase.lookBacks[1]),
    rebounds: kase.reboundCount,
    light: row.colourWord,
    remark: facts.remark,
    archive: kase.archiveNumber,
  };
}

/** By which facet of the screen a printed ledger is grouped. */
export const GROUPINGS = {
  township: 'locality',
  category: 'category',
  leadUnit: 'units',
  batch: 'batch',
  state: 'status',
  colour: 'light',
} as const;
export type Grouping = keyof typeof GROUPINGS;

/**
 * @param rows of the day, in the order in which they are printed.
 * @param caseNamed the cases as they stood on that day.
 */
export function ledgerPaper(
  rows: readonly LedgerRow[],
  caseNamed: (id: string) => Case | undefined,
  { day, groupBy, office }: { readonly day: Day; readonly groupBy: Grouping | ''; readonly office: Office },
): LedgerPaper {
  const items = rows.flatMap((row) => {
    const kase = caseNamed(row.id);
    if (kase === undefined) return [];
    const item = itemOf(kase, row);
    // grouped by township: villages of one stand together
    return [groupBy === 'township' ? { ...item, locality: kase.facts.township } : item];
  });
  return ledgerSchema.parse({
    title: `${office.district}环境问题整改台账`,
    preparedBy: office.shortName,
    date: paperDate(day),
    groupBy: groupBy === '' ? '' : GROUPINGS[groupBy],
    items,
  });
}

const inSpan = (day: string, from: Day, to: Day): boolean => day !== '' && from <= day && day <= to;

/** @param from first day of the period that is reported, up to the day of the rows. */
export function progressPaper(
  rows: readonly LedgerRow[],
  { from, day, office }: { readonly from: Day; readonly day: Day; readonly office: Office },
): ProgressTable {
  const counted = rows.filter(counts);
  const townships = [...new Set(counted.map(({ township }) => township))];
  return progressTableSchema.parse({
    title: `${office.district}环境问题整改进度调度表`,
    preparedBy: office.shortName,
    date: paperDate(day),
    until: paperDate(day),
    period: '月',
    whole: counted.length,
    rows: townships.map((unit) => {
      const own = counted.filter(({ township }) => township === unit);
      const { total, closed, overdue } = tally(own);
      return {
        unit: unit === '' ? '未写明属地' : unit,
        added: own.filter(({ assignedOn }) => inSpan(assignedOn, from, day)).length,
        finished: own.filter(({ closedOn }) => inSpan(closedOn, from, day)).length,
        assigned: total,
        closed,
        overdue,
      };
    }),
  });
}
