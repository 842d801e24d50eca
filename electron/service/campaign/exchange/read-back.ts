/** A filled table beside the ledger, field by field; what is taken becomes events of the cases by the table of moves. */
import { formatPerson, type Person } from '../../../../templates/fields';
import { apply } from '../case/apply';
import type { Case } from '../case/case';
import type { Actor, CaseEvent } from '../case/event';
import type { Changed } from '../case/pairs';
import { isOpen, stateNames } from '../case/states';
import { paperDate, type Day } from '../day';
import { moves } from '../moves/table';
import { sheetCells, sheetColumns, toldOf, type SheetKey } from './filled-in';

/** A row as it was filled in; what is empty was not told. */
export interface FilledRow {
  readonly id: string;
  readonly texts: Readonly<Partial<Record<SheetKey, string>>>;
  /** 完成日期 as a day, where it can be read. */
  readonly completedOn?: Day | undefined;
  readonly persons?: readonly Person[] | undefined;
}

export interface Difference {
  readonly field: SheetKey;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** `progress` 报进展, `amend` 更正; `shown` is not taken, `note` says why. */
  readonly how: 'progress' | 'amend' | 'shown';
  readonly note: string;
}

export interface ComparedRow {
  readonly id: string;
  readonly site: string;
  readonly state: string;
  /** How many events the case has: taking is refused when there are others since. */
  readonly events: number;
  readonly differences: readonly Difference[];
  /** Why nothing of the row can be taken. */
  readonly fault: string;
  /** It says that it is done: for 上报 the report with its proofs is still wanted. */
  readonly claims: boolean;
}

/** Told by the unit on the way. */
const told: ReadonlySet<SheetKey> = new Set(['measures', 'completedOn', 'outcome']);
/** Facts that a unit may correct. */
const facts: ReadonlySet<SheetKey> = new Set(['site', 'place', 'persons']);

const notNow = ({ state }: Case): string =>
  state === 'handedOver' ? '还没有签收，先办签收' : `现在是“${stateNames[state]}”，不能报进展`;

function wayOf(kase: Case, field: SheetKey): Pick<Difference, 'how' | 'note'> {
  if (told.has(field))
    return moves.progress.from.includes(kase.state)
      ? { how: 'progress', note: '记为进展' }
      : { how: 'shown', note: notNow(kase) };
  if (facts.has(field)) return { how: 'amend', note: '记为更正' };
  return { how: 'shown', note: field === 'deadline' ? '改时限要办延期' : '由本办核对后办更正' };
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');

function faultOf(row: FilledRow, kase: Case | undefined, today: Day, seen: ReadonlySet<string>): string {
  if (kase === undefined) return row.id === '' ? '没有问题编号' : `台账里没有 ${row.id}`;
  if (seen.has(row.id)) return `${row.id} 在表里出现了两次，后一行不收`;
  if (!isOpen(kase.state)) return `现在是“${stateNames[kase.state]}”，不再收填报`;
  const written = row.texts.completedOn ?? '';
  if (written === '') return '';
  if (row.completedOn === undefined) return `完成日期“${written}”读不出来，请写成 2017年10月20日`;
  if (row.completedOn > today) return '完成日期还没有到';
  if (kase.handedOverOn !== undefined && row.completedOn < kase.handedOverOn) return '完成日期早于交办日期';
  return '';
}

/** @param caseNamed cases as they stand now. */
export function compareRows(
  rows: readonly FilledRow[],
  caseNamed: (id: string) => Case | undefined,
  today: Day,
): readonly ComparedRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const kase = caseNamed(row.id);
    const fault = faultOf(row, kase, today, seen);
    seen.add(row.id);
    const site = kase === undefined ? (row.texts.site ?? '') : kase.facts.site || kase.facts.place;
    const head = { id: row.id, site, state: kase === undefined ? '' : stateNames[kase.state], fault };
    if (kase === undefined || fault !== '')
      return { ...head, events: kase?.events ?? 0, differences: [], claims: false };
    const before = sheetCells(kase);
    const after = textsOf(row);
    const differences = sheetColumns.flatMap(({ key, label }): readonly Difference[] => {
      const text = after[key] ?? '';
      if (key === 'id' || text === '' || plain(text) === plain(before[key])) return [];
      return [{ field: key, label, before: before[key], after: text, ...wayOf(kase, key) }];
    });
    const claims = row.completedOn !== undefined && moves.report.from.includes(kase.state);
    return { ...head, events: kase.events, differences, claims };
  });
}

/** Dates and persons as the ledger writes them: 2017.10.20 is no other day. */
const textsOf = ({ texts, completedOn, persons }: FilledRow): FilledRow['texts'] => ({
  ...texts,
  ...(completedOn === undefined ? {} : { completedOn: paperDate(completedOn) }),
  ...(persons === undefined ? {} : { persons: persons.map(formatPerson).join('、') }),
});

export interface Taking {
  readonly on: Day;
  readonly at: string;
  readonly by: Actor;
  readonly basis: string;
}

type Applied = ReturnType<typeof apply>;

/**
 * The events of one row's taken fields: corrections first, then the progress.
 * @returns the changes one after the other, or the first refusal.
 */
export function takeRow(
  kase: Case,
  row: FilledRow,
  fields: readonly SheetKey[],
  how: Taking,
): readonly Changed[] | Extract<Applied, { ok: false }> {
  const taken: Changed[] = [];
  const texts = textsOf(row);
  const change = {
    ...(fields.includes('site') ? { site: texts.site } : {}),
    ...(fields.includes('place') ? { place: texts.place } : {}),
    ...(fields.includes('persons') ? { persons: (row.persons ?? []).map(known) } : {}),
  };
  const events: CaseEvent[] = [];
  if (Object.keys(change).length > 0)
    events.push({ ...how, move: 'amend', data: { change, reason: '责任单位填报' } });
  if (fields.some((field) => told.has(field))) events.push({ ...how, move: 'progress', data: progressOf() });
  let now = kase;
  for (const event of events) {
    const applied = apply(now, event);
    if (!applied.ok) return applied;
    taken.push(applied);
    now = applied.case;
  }
  return taken;

  /** Who was there already keeps what a cell does not show. */
  function known(person: Person): Person {
    return kase.facts.persons.find((one) => formatPerson(one) === formatPerson(person)) ?? person;
  }

  /** All that has been told by now, not only what is new. */
  function progressOf() {
    const before = toldOf(kase);
    const pick = (field: 'measures' | 'outcome') =>
      fields.includes(field) ? (texts[field] ?? '') : before[field];
    const completedOn = fields.includes('completedOn') ? row.completedOn : before.completedOn;
    const now = {
      ...{ measures: pick('measures'), outcome: pick('outcome') },
      ...(completedOn === undefined ? {} : { completedOn }),
    };
    const words = [
      now.measures === '' ? '' : `整改措施：${now.measures}`,
      now.outcome === '' ? '' : `完成情况：${now.outcome}`,
      completedOn === undefined ? '' : `填报的完成日期：${paperDate(completedOn)}`,
    ];
    return { words: words.filter((one) => one !== '').join('；'), told: now };
  }
}
