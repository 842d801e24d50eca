/** What a text proposes: tasks with where every word of them stands. What the text does not say is empty and is counted. */
import type { Doubt } from '../../../../templates/derive/text/doubts';
import type { Mend } from '../../../../templates/derive/text/mend';
import type { SaidDeadline } from './fields';
import type { NamedPerson, NamedUnit } from './names';
import type { Span } from './passages';

export interface Said extends Span {
  readonly words: string;
}

export interface SaidUnit extends NamedUnit {
  /** Taken over from the sentence before; for the reader to judge. */
  readonly implied: boolean;
}

export interface SaidPerson extends Span {
  readonly words: string;
  readonly name: string;
  readonly post: string;
}

/** The fields that a task should have, with the labels of 任务分解表. */
export const wanted = {
  standard: '工作标准',
  measures: '工作措施',
  deadline: '完成时限',
  leads: '牵头部门',
  persons: '牵头责任人',
} as const;
export type Wanted = keyof typeof wanted;

export interface ProposedTask {
  /** t1, t2, … in the text's order. */
  readonly id: string;
  /** The passage that it was made of. */
  readonly source: Span;
  /** Code of the priority that its words name; '' when they name none. */
  readonly priority: string;
  readonly task: Said;
  readonly standard?: Said;
  readonly deadline?: SaidDeadline;
  readonly measures: readonly Said[];
  readonly leads: readonly SaidUnit[];
  /** Named without being told to lead. */
  readonly units: readonly SaidUnit[];
  readonly partners: readonly SaidUnit[];
  readonly localities: readonly SaidUnit[];
  readonly persons: readonly SaidPerson[];
  readonly leaders: readonly SaidPerson[];
  /** What the text does not say of it. */
  readonly missing: readonly Wanted[];
}

/** A group of measures that stand beside the tasks: 要进一步落实责任。 and what follows it. */
export interface MeasureGroup extends Span {
  readonly title: Said;
  readonly sentences: readonly Said[];
}

export interface Proposal {
  /** The mended text, into which all spans point. */
  readonly text: string;
  readonly mends: readonly Mend[];
  readonly tasks: readonly ProposedTask[];
  readonly groups: readonly MeasureGroup[];
  /** Contradictions and names that do not hold, as questions; nothing of them is changed. */
  readonly questions: readonly Doubt[];
  /** How many tasks lack what. */
  readonly missing: Readonly<Record<Wanted, number>>;
}

export const said = (text: string, { start, end }: Span): Said => ({
  start,
  end,
  words: text.slice(start, end),
});

/** A registered person as a task names him. */
export const asSaid = ({ start, end, words, name, post }: NamedPerson): SaidPerson => ({
  start,
  end,
  words,
  name,
  post,
});
