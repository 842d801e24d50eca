/** A case as its events have made it; nothing of it is ever set in another way. */
import type { Day } from '../day';
import type { Facts, SupervisionLevel } from './facts';
import type { CasePaper } from './event';
import type { State } from './states';
import type { Told } from './told';

/** A part of a staged rectification. */
export interface Stage {
  readonly title: string;
  readonly due: Day;
  readonly doneOn?: Day;
}

/** A deadline as it was set; a later one stands beside it, never in its place. */
export interface CaseDeadline {
  readonly reason: 'handOver' | 'extension' | 'failed' | 'refused' | 'resumed';
  readonly setOn: Day;
  readonly basis: string;
  /** As it is written: 2017年10月25日前, 立行立改, 每月5日前. */
  readonly words: string;
  /** Undefined for a standing duty. */
  readonly due?: Day;
  readonly stages: readonly Stage[];
  /** Reports that were in when it was set: only later ones can meet it. */
  readonly after: number;
}

export const deadlineReasons: Readonly<Record<CaseDeadline['reason'], string>> = {
  handOver: '交办',
  extension: '延期',
  failed: '核查不合格',
  refused: '不予销号',
  resumed: '恢复办理',
};

/** One report and what became of it; attempts are kept, one after the other. */
export interface Attempt {
  readonly reportedOn: Day;
  readonly completedOn: Day;
  readonly measures: string;
  readonly report: CasePaper;
  readonly checkers: readonly string[];
  readonly checkedOn?: Day;
  readonly outcome: 'waiting' | 'passed' | 'failed' | 'sentBack' | 'refused' | 'objected';
  /** What was found, or why it came back. */
  readonly words: string;
}

export const outcomeNames: Readonly<Record<Attempt['outcome'], string>> = {
  waiting: '待核查',
  passed: '核查合格',
  failed: '核查不合格',
  sentBack: '材料退回',
  refused: '不予销号',
  objected: '公示有异议',
};

export interface LookBack {
  readonly due: Day;
  readonly startedOn?: Day;
  readonly checkers: readonly string[];
  readonly doneOn?: Day;
  readonly outcome?: 'stable' | 'rebounded';
  readonly words: string;
}

export interface Dated {
  readonly on: Day;
  readonly words: string;
}

/** What was reported on the way; `told` where it came in the table that the unit fills in. */
export interface Progress extends Dated {
  readonly told?: Told;
}

export interface CasePaperOn extends CasePaper {
  readonly on: Day;
  /** When it was put down. */
  readonly at: string;
  readonly move: string;
}

export interface Case {
  readonly id: string;
  readonly state: State;
  /** Where it stood before it was suspended. */
  readonly before?: State;
  /** The day of the last change of state. */
  readonly since: Day;
  readonly facts: Facts;
  readonly level: SupervisionLevel;
  /** How often it was urged. */
  readonly urged: number;
  readonly registeredOn: Day;
  readonly handedOverOn?: Day;
  readonly signedOn?: Day;
  readonly deadlines: readonly CaseDeadline[];
  readonly feedbackDue?: Day;
  readonly progress: readonly Progress[];
  /** Times in which nothing counted; the last one without an end runs. */
  readonly suspensions: readonly { readonly from: Day; readonly to?: Day }[];
  readonly attempts: readonly Attempt[];
  readonly publicity?: { readonly from: Day; readonly to: Day };
  readonly closedOn?: Day;
  readonly closureNumber: string;
  readonly lookBacks: readonly LookBack[];
  /** The case whose rebound opened this one, the one that this one's rebound opened, what it was merged with. */
  readonly parent?: string;
  readonly child?: string;
  readonly mergedInto?: string;
  readonly absorbed: readonly string[];
  readonly reboundCount: number;
  readonly papers: readonly CasePaperOn[];
  readonly archiveNumber: string;
  /** Events so far, and the latest one's moment and day. */
  readonly events: number;
  readonly lastAt: string;
  readonly lastOn: Day;
}

/** The deadline in force. */
export const deadlineOf = ({ deadlines }: Case): CaseDeadline | undefined => deadlines.at(-1);
export const attemptOf = ({ attempts }: Case): Attempt | undefined => attempts.at(-1);
