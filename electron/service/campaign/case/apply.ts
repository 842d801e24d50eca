/** The reducer: a case and an event make the next case, or faults that say what is missing. Pure. */
import type { Fault } from '../../../../templates/official/fault';
import { schemaFaults } from '../../../../templates/schema-faults';
import type { z } from '../../../../templates/zod';
import { dayOfMoment } from '../day';
import { fault, type Move, type MoveEvent } from '../moves/move';
import { moveNamed } from '../moves/table';
import type { Case } from './case';
import { eventSchema, type CaseEvent } from './event';
import { newCase, REGISTER, registerSchema, type Registration } from './register';
import { roleNames, stateNames } from './states';

export type Applied =
  | { readonly ok: true; readonly case: Case; readonly event: CaseEvent }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const refused = (...faults: readonly Fault[]): Applied => ({ ok: false, faults });

/**
 * Makes an event's change.
 * @param kase the case; undefined for the event that registers it.
 * @param given an event as it was told or read; it is checked whole.
 * @returns the next case with the event as it is to be kept (defaults filled in), or what is wrong.
 */
export function apply(kase: Case | undefined, given: unknown): Applied {
  const event = eventSchema.safeParse(given);
  if (!event.success) return refused(...schemaFaults(eventSchema, event.error.issues, given));
  return event.data.move === REGISTER ? register(kase, event.data) : change(kase, event.data);
}

function register(kase: Case | undefined, event: CaseEvent): Applied {
  if (kase) return refused(fault('move', '登记', `${kase.id}已经登记过了`, '请换一个问题编号。'));
  const data = parsed(registerSchema, event.data);
  if (!data.ok) return refused(...data.faults);
  const faults = timeFaults(undefined, event);
  if (event.by.role !== 'clerk' && event.by.role !== 'director' && event.by.role !== 'checker')
    faults.push(roleFault('登记', event));
  if (faults.length > 0) return refused(...faults);
  const kept = { ...event, data: data.value };
  return { ok: true, case: newCase(kept, data.value), event: kept };
}

function change(kase: Case | undefined, event: CaseEvent): Applied {
  const row = moveNamed(event.move);
  if (!row) return refused(fault('move', '办理', `没有“${event.move}”这一步`, '请从可办的步骤中选择。'));
  if (!kase) return refused(fault('move', row.label, '问题还没有登记', '请先登记。'));
  const data = parsed(row.schema, event.data ?? {});
  const kept = { ...event, data: data.ok ? data.value : undefined };
  const faults = [...gate(kase, row, event), ...(data.ok ? [] : data.faults)];
  if (faults.length === 0) faults.push(...(row.check?.(kase, kept) ?? []));
  if (faults.length > 0) return refused(...faults);
  return { ok: true, case: taken(kase, row, kept), event: kept };
}

/** What holds for every move: the state, the person, the time, the paper. */
function gate(kase: Case, row: Move, event: CaseEvent): Fault[] {
  const faults = timeFaults(kase, event);
  if (!row.from.includes(kase.state)) {
    const from = row.from.map((state) => stateNames[state]).join('、');
    faults.push(
      fault(
        'move',
        row.label,
        `${kase.id}现在是“${stateNames[kase.state]}”，不能${row.label}`,
        `这一步只在“${from}”时办理。`,
      ),
    );
  }
  if (!row.who.includes(event.by.role)) faults.push(roleFault(row.label, event, row));
  if (row.paper) {
    const { kinds, label, numbered } = row.paper;
    const { paper } = event;
    if (!paper) faults.push(fault('paper', '文书', `没有${label}`, `请先做好${label}，再${row.label}。`));
    else if (kinds.length > 0 && !kinds.includes(paper.kind))
      faults.push(fault('paper.kind', '文书', `“${paper.title}”不是${label}`, `请选择${label}。`));
    else if (numbered === true && paper.number.trim() === '')
      faults.push(fault('paper.number', '文号', `${label}还没有编号`, '请先定稿取号。'));
  }
  return faults;
}

const roleFault = (label: string, { by }: CaseEvent, row?: Move): Fault => {
  const who = (row?.who ?? (['clerk', 'director', 'checker'] as const))
    .map((role) => roleNames[role])
    .join('或');
  return fault('by.role', '身份', `${roleNames[by.role]}不能办理“${label}”`, `请由${who}办理。`);
};

/** Nothing is done before what was done before it, nor after it was put down. */
function timeFaults(kase: Case | undefined, { at, on }: CaseEvent): Fault[] {
  const faults: Fault[] = [];
  if (on > dayOfMoment(at))
    faults.push(fault('on', '办理日期', `办理日期${on}还没有到`, '请填写今天或以前的日期。'));
  if (kase && on < kase.lastOn)
    faults.push(
      fault('on', '办理日期', `办理日期${on}早于上一步的日期${kase.lastOn}`, '请按办理的先后填写日期。'),
    );
  if (kase && at < kase.lastAt)
    faults.push(fault('at', '记录时间', '记录时间早于上一条记录', '请核对电脑的日期和时间。'));
  return faults;
}

/**
 * The case after an event that was checked when it was put down: for stored histories, where thousands are read at once.
 * `apply` answers the same for it.
 */
export function take(kase: Case | undefined, event: CaseEvent): Case {
  if (event.move === REGISTER) return newCase(event, event.data as Registration);
  return taken(kase!, moveNamed(event.move)!, { ...event, data: event.data });
}

function taken(kase: Case, row: Move, event: MoveEvent<unknown>): Case {
  const state = row.to === 'same' ? kase.state : row.to === 'before' ? (kase.before ?? kase.state) : row.to;
  const { paper, on, at } = event;
  return {
    ...kase,
    ...row.take(kase, event),
    state,
    since: state === kase.state ? kase.since : on,
    papers: paper === undefined ? kase.papers : [...kase.papers, { ...paper, on, at, move: event.move }],
    events: kase.events + 1,
    lastAt: at,
    lastOn: on,
  };
}

type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] };

function parsed<T>(schema: z.ZodType<T>, data: unknown): Parsed<T> {
  const result = schema.safeParse(data);
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    faults: schemaFaults(schema, result.error.issues, data).map((one) => ({
      ...one,
      path: `data.${one.path}`,
    })),
  };
}
