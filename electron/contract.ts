/** Every call that a window may make of its host: name → input schema, output schema; the type Api is derived. */
import type { z } from 'zod';
import { backupCalls } from './contract/backups';
import { deskCalls } from './contract/desk';
import { jobCalls } from './contract/jobs';
import { numberCalls } from './contract/numbers';
import { paperCalls } from './contract/papers';
import { recordCalls } from './contract/records';
import { versionCalls } from './contract/versions';

export const contract = {
  ...paperCalls,
  ...deskCalls,
  ...recordCalls,
  ...versionCalls,
  ...numberCalls,
  ...backupCalls,
  ...jobCalls,
} as const;

export type CallName = keyof typeof contract;
/** What a caller gives: defaults may be left out. */
export type Given<N extends CallName> = z.input<(typeof contract)[N]['input']>;
/** What the call gets: parsed, defaults filled in. */
export type Input<N extends CallName> = z.output<(typeof contract)[N]['input']>;
export type Output<N extends CallName> = z.output<(typeof contract)[N]['output']>;
/** What a host offers, and what its window sees through a Reply. */
export type Api = { readonly [N in CallName]: (input: Input<N>) => Promise<Output<N>> };

/** A call that went wrong as a whole; words are Chinese and ready to be shown. */
export interface CallError {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}
/** Every answer of a host. Over HTTP a raw value travels as application/octet-stream, all else as this JSON. */
export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CallError };

/** Where the loopback host takes calls: POST /api/<name>, with the token of the address's fragment in this header. */
export type TokenHeader = 'x-duban-token';

/** What the desktop's preload puts at `window.duban`; absent in a browser. */
export interface DesktopBridge {
  readonly call: <N extends CallName>(name: N, input: Given<N>) => Promise<Reply<Output<N>>>;
  /** The system's open dialog for record files; undefined when it was cancelled. */
  readonly openFile: () => Promise<Reply<Output<'open'>> | undefined>;
  /** The system's save dialog; the name written, or undefined when it was cancelled. */
  readonly saveFile: (name: string, bytes: string) => Promise<Reply<string> | undefined>;
}
