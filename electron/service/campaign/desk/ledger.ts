/** The ledger on a desk: cases as they stand now in memory, their histories on the shelf, changes all or none. */
import type { Desk, Deed } from '../../desk/desk';
import { keptRows } from '../../desk/kept-rows';
import { breathe } from '../../desk/tools';
import type { Change } from '../../desk/shelf';
import { AppError } from '../../errors';
import { workCalendar, type WorkCalendar } from '../calendar/work-calendar';
import type { Case } from '../case/case';
import type { CaseEvent } from '../case/event';
import type { CaseHistory } from '../case/history';
import type { Changed } from '../case/pairs';
import { dayOfMoment, type Day } from '../day';
import { ledgerOn, rowsOf } from '../figures/ledger';
import type { LedgerRow } from '../figures/row';
import { campaignRulesSchema, type CampaignRules } from '../rules';
import { caseChange, caseOf, parseHistory } from './stored-case';

export interface Unread {
  readonly id: string;
  readonly message: string;
  readonly remedy: string;
}

export interface Ledger {
  readonly cases: ReadonlyMap<string, Case>;
  /** Cases whose records cannot be read, with the reason: they are in no figure, and that is told. */
  readonly unread: () => readonly Unread[];
  readonly rules: () => CampaignRules;
  readonly calendar: () => WorkCalendar;
  readonly today: () => Day;
  /** @throws AppError `case`. */
  readonly caseNamed: (id: string) => Case;
  readonly history: (id: string) => Promise<CaseHistory>;
  /** The rows of a day: of today from memory, of a past one from every history. */
  readonly rowsOn: (day: Day) => Promise<readonly LedgerRow[]>;
  /** Events of several cases and other documents in one entry of the journal: all or none. */
  readonly commit: (deed: Deed, changed: readonly Changed[], more?: readonly Change[]) => Promise<void>;
  readonly saveRules: (rules: CampaignRules) => Promise<void>;
  /** Every file was looked at: until then cases stand as the index has them. */
  readonly complete: () => boolean;
  readonly settled: () => Promise<void>;
  /** Reads what another process has changed. */
  readonly follow: () => Promise<void>;
}

/** Counted up when a case is made of its events otherwise than before: all are read again. */
const FORMAT = 1;
/** From the last change to the index being written, ms. */
const LATE = 4000;
/** Files read at once. */
const AT_ONCE = 64;

const noCase = (id: string): AppError =>
  new AppError('case', { message: `台账里没有${id}`, remedy: '请刷新台账再找。' });

/** Reads a desk's ledger: usable when it resolves, its files looked at afterwards (`settled`). */
export async function openLedger(desk: Desk): Promise<Ledger> {
  const { shelf } = desk;
  const cases = new Map<string, Case>();
  const unread = new Map<string, Unread>();
  let rules = campaignRulesSchema.parse({});
  let calendar = workCalendar();
  interface RowsOfDay {
    readonly day: Day;
    readonly rows: readonly LedgerRow[];
  }
  /** Made once for today, and for the past day that was asked for last. */
  let shown: RowsOfDay | undefined;
  let past: RowsOfDay | undefined;
  const forget = (): void => {
    shown = undefined;
    past = undefined;
  };

  const by = `${desk.tools.version} ${FORMAT}`;
  let isBehind = true;
  let timer: NodeJS.Timeout | undefined;
  const kept = keptRows(shelf, 'cases', by, {
    all: function* () {
      for (const id of cases.keys()) yield ['cases', id] as const;
    },
    valueOf: (_, id) => cases.get(id),
    isBehind: () => isBehind,
  });
  /** What is not written is read again at the next opening, that is all. */
  const writeLate = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (shelf.readOnly() === undefined) void kept.write().catch(() => undefined);
    }, LATE);
    timer.unref();
  };

  let rulesText = '';
  const takeRules = (value: unknown): void => {
    const text = JSON.stringify(value ?? {});
    if (text === rulesText) return;
    rulesText = text;
    rules = campaignRulesSchema.safeParse(value ?? {}).data ?? rules;
    calendar = workCalendar(rules.holidays);
    forget();
  };
  const readOne = async (id: string): Promise<void> => {
    const history = parseHistory(await shelf.read('cases', id, cases.has(id)), id);
    unread.delete(id);
    kept.mark('cases', id);
    try {
      if (history) cases.set(id, caseOf(history));
      else cases.delete(id);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      cases.delete(id);
      unread.set(id, { id, message: error.message, remedy: error.remedy });
    }
  };
  const follow = async (): Promise<void> => {
    isBehind = true;
    takeRules(await shelf.read('campaign', 'rules'));
    const { changed, gone } = await shelf.changedSinceIndex('cases');
    const ids = [...changed, ...gone];
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      await Promise.all(ids.slice(at, at + AT_ONCE).map(readOne));
      await breathe();
    }
    isBehind = false;
    if (ids.length === 0) return;
    forget();
    writeLate();
  };
  const history = async (id: string): Promise<CaseHistory> => {
    const found = parseHistory(await shelf.read('cases', id, cases.has(id)), id);
    if (found) return found;
    throw noCase(id);
  };
  const today = (): Day => rules.today ?? dayOfMoment(desk.at());

  const index = await kept.read();
  if (index.by === by)
    for (const { key, value } of index.rows)
      if (value === undefined) cases.delete(key);
      else cases.set(key, value as Case);
  takeRules(await shelf.read('campaign', 'rules'));
  const settled = follow();
  // the call that waits for it is told
  settled.catch(() => undefined);
  // of an index that is none there is nothing to be shown
  if (index.by !== by) await settled;
  return {
    cases,
    unread: () => [...unread.values()],
    rules: () => rules,
    calendar: () => calendar,
    today,
    caseNamed: (id) => {
      const kase = cases.get(id);
      if (kase) return kase;
      throw noCase(id);
    },
    history,
    rowsOn: async (day) => {
      if (day >= today()) {
        if (shown?.day !== day) shown = { day, rows: rowsOf(cases.values(), day, rules.warnings) };
        return shown.rows;
      }
      if (past?.day === day) return past.rows;
      const histories: CaseHistory[] = [];
      const ids = [...cases.keys()];
      for (let at = 0; at < ids.length; at += AT_ONCE) {
        histories.push(...(await Promise.all(ids.slice(at, at + AT_ONCE).map(history))));
        await breathe();
      }
      past = { day, rows: ledgerOn(histories, day, rules.warnings) };
      return past.rows;
    },
    commit: async (deed, changed, more = []) => {
      // several events of one case come one after the other
      const made = new Map<string, { kase: Case; events: CaseEvent[] }>();
      for (const { case: kase, event } of changed)
        made.set(kase.id, { kase, events: [...(made.get(kase.id)?.events ?? []), event] });
      const changes = await Promise.all(
        [...made.values()].map(async ({ kase, events }) => {
          const before = cases.has(kase.id) ? (await history(kase.id)).events : [];
          return caseChange(kase, { id: kase.id, events: [...before, ...events] });
        }),
      );
      await desk.commit(deed, [...changes, ...more]);
      for (const { case: kase } of changed) {
        cases.set(kase.id, kase);
        kept.mark('cases', kase.id);
      }
      forget();
      writeLate();
    },
    saveRules: async (next) => {
      const deed = { action: 'campaignRules', subject: '', note: '攻坚规则' };
      await desk.commit(deed, [{ collection: 'campaign', key: 'rules', value: next }]);
      takeRules(next);
    },
    complete: () => !isBehind,
    settled: () => settled,
    follow,
  };
}
