/** What a move is: who may make it, from where to where, what it needs, what it yields. */
import type { Fault } from '../../../../templates/official/fault';
import { z } from '../../../../templates/zod';
import { daySchema, type Day } from '../day';
import type { Attempt, Case, CaseDeadline } from '../case/case';
import type { CaseEvent } from '../case/event';
import type { Role, State } from '../case/states';

/** An event whose data is known to be the move's. */
export type MoveEvent<D> = Omit<CaseEvent, 'data'> & { readonly data: D };

/** The papers one of which must come with a move. */
export interface NeededPaper {
  readonly kinds: readonly string[];
  readonly label: string;
  /** It must bear its number. */
  readonly numbered?: boolean;
}

/** One row of the table; `D` is what the move must be told. */
export interface MoveOf<D> {
  readonly label: string;
  readonly from: readonly State[];
  /** `same` leaves the state, `before` goes back to where it was suspended. */
  readonly to: State | 'same' | 'before';
  readonly who: readonly Role[];
  readonly paper?: NeededPaper;
  readonly schema: z.ZodType<D>;
  /** In words, for the next steps that a window offers. */
  readonly yields: string;
  readonly check?: (kase: Case, event: MoveEvent<D>) => readonly Fault[];
  readonly take: (kase: Case, event: MoveEvent<D>) => Partial<Case>;
}

/** A row with its data's type forgotten, so that a table can hold them all. */
export type Move = MoveOf<unknown>;

/** Lets the shape of the data say the type of it in `check` and `take`. */
export const move = <S extends z.ZodRawShape>(
  row: Omit<MoveOf<z.output<z.ZodObject<S>>>, 'schema'> & { readonly needs: S },
): Move => {
  const { needs, ...rest } = row;
  return { ...rest, schema: z.object(needs) } as unknown as Move;
};

export const fault = (path: string, label: string, message: string, remedy: string): Fault => ({
  path,
  label,
  rule: 'case',
  severity: 'E',
  message,
  remedy,
});

/** A text that must be told. */
export const requiredText = (title: string) => z.string().trim().min(1).meta({ title });

export const stageSchema = z.object({
  title: requiredText('阶段'),
  due: daySchema.meta({ title: '阶段时限' }),
});

/** A new deadline: its words as they are written and the day on which it falls due. */
export const deadlineShape = {
  deadline: requiredText('整改时限'),
  due: daySchema.optional().meta({ title: '到期日', description: '长期坚持的不填' }),
  stages: z.array(stageSchema).default([]).meta({ title: '分阶段时限' }),
};
interface NewDeadline {
  readonly deadline: string;
  readonly due?: Day | undefined;
  readonly stages: readonly { readonly title: string; readonly due: Day }[];
}

/** The deadlines with another one after them: what was set before stays. */
export const withDeadline = (
  kase: Case,
  reason: CaseDeadline['reason'],
  { on, basis, data }: MoveEvent<NewDeadline>,
): readonly CaseDeadline[] => [
  ...kase.deadlines,
  {
    reason,
    setOn: on,
    basis,
    words: data.deadline,
    ...(data.due === undefined ? {} : { due: data.due }),
    stages: data.stages.map(({ title, due }) => ({ title, due })),
    after: kase.attempts.length,
  },
];

/** A deadline lies after the day on which it is set, its stages in order and not beyond it. */
export function checkDeadline({ on, data }: MoveEvent<NewDeadline>): readonly Fault[] {
  const faults: Fault[] = [];
  const { due, stages } = data;
  if (due !== undefined && due < on)
    faults.push(fault('data.due', '到期日', `到期日${due}早于办理日期${on}`, '请填写办理当天或以后的日期。'));
  stages.forEach((stage, i) => {
    const before = stages[i - 1];
    if (before !== undefined && stage.due <= before.due)
      stageFault(faults, i, `“${stage.title}”的时限不晚于上一阶段`, '请按先后次序填写各阶段的时限。');
    if (stage.due < on) stageFault(faults, i, `“${stage.title}”的时限早于办理日期`, '请核对阶段时限。');
    if (due !== undefined && stage.due > due)
      stageFault(faults, i, `“${stage.title}”的时限晚于到期日${due}`, '阶段时限不得晚于整改时限。');
  });
  return faults;
}

const stageFault = (faults: Fault[], i: number, message: string, remedy: string): void => {
  faults.push(fault(`data.stages[${i}].due`, '阶段时限', message, remedy));
};

/** The attempts with the last one changed. */
export const withAttempt = (kase: Case, change: Partial<Attempt>): readonly Attempt[] =>
  kase.attempts.map((attempt, i) => (i === kase.attempts.length - 1 ? { ...attempt, ...change } : attempt));

export const reasonShape = { reason: requiredText('原因') };
