/** What the host and a thread of its own say to each other. */
import type { CallError } from '../contract';
import type { HostOptions } from './outside';
import type { PressStart } from './press-messages';

/** What a thread is there for, said when it is started. */
export type ThreadStart =
  | { readonly press: PressStart }
  | { readonly proofs: HostOptions }
  | { readonly itemChecks: true }
  | { readonly foreign: true };

export interface ThreadCall {
  readonly seq: number;
  readonly call: unknown;
}

/** An answer, or the refusal of what was asked for; a thread that fails otherwise ends. */
export interface ThreadReply {
  readonly seq: number;
  readonly value?: unknown;
  readonly refused?: CallError;
}
