/** Every call that a window may make of its host: name → input schema, output schema; the type Api is derived. */
import type { z } from 'zod';
import { archiveCalls } from './contract/archive';
import { archiveCopyCalls } from './contract/archive-copy';
import { archiveCompareCalls } from './contract/archive-compare';
import { backupCalls } from './contract/backups';
import { campaignCalls } from './contract/campaign';
import { deskCalls } from './contract/desk';
import { exchangeCalls } from './contract/exchange';
import { fontCalls } from './contract/fonts';
import { fourChecksCalls } from './contract/four-checks';
import { handOverCalls } from './contract/hand-over';
import { incomingCalls } from './contract/incoming';
import { jobCalls } from './contract/jobs';
import { overlayCalls } from './contract/overlays';
import { numberCalls } from './contract/numbers';
import { paperCalls } from './contract/papers';
import { recordCalls } from './contract/records';
import { sheetCalls } from './contract/sheets';
import { versionCalls } from './contract/versions';

export const contract = {
  ...paperCalls,
  ...deskCalls,
  ...recordCalls,
  ...versionCalls,
  ...numberCalls,
  ...backupCalls,
  ...jobCalls,
  ...sheetCalls,
  ...campaignCalls,
  ...exchangeCalls,
  ...incomingCalls,
  ...overlayCalls,
  ...fontCalls,
  ...archiveCalls,
  ...archiveCopyCalls,
  ...archiveCompareCalls,
  ...fourChecksCalls,
  ...handOverCalls,
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

/** What the menu bar asks the window to do; the keys of each are shown in the menu and taken by the window. */
export type DesktopCommand =
  | 'new'
  | 'open'
  | 'save'
  | 'print'
  | 'export'
  | 'undo'
  | 'redo'
  | 'find'
  | 'search'
  | 'addRow'
  | 'rowUp'
  | 'rowDown'
  | 'outdent'
  | 'indent'
  | 'fillDown'
  | 'otherSide'
  | 'sections'
  | 'form'
  | 'pages'
  | 'preview'
  | 'help';

/** What the desktop runs on; `win7` is the variant for Windows 7 and 8.1, whose Chromium gets no more mending. */
export interface DesktopAbout {
  readonly electron: string;
  readonly chrome: string;
  readonly win7: boolean;
}

/** A printer: the system's name for programs, and the one for people. */
export interface Printer {
  readonly name: string;
  readonly label: string;
}

export interface PrintOrder {
  /** A printer's name: printed there without a dialog; '' the system's dialog asks. */
  readonly printer: string;
  /** Turned over the long edge. */
  readonly bothSides: boolean;
}

type Opened = Reply<Output<'open'>>;

/** What the desktop's preload puts at `window.duban`; absent in a browser. */
export interface DesktopBridge {
  readonly about: DesktopAbout;
  readonly call: <N extends CallName>(name: N, input: Given<N>) => Promise<Reply<Output<N>>>;
  /** The system's open dialog for record files; undefined when it was cancelled. */
  readonly openFile: () => Promise<Opened | undefined>;
  /** A record file dropped on the window, with what lies beside it; undefined when no file on the disk is behind it. */
  readonly openDropped: (file: File) => Promise<Opened | undefined>;
  /** Told of record files opened by double click, those before it listened too. @returns a function that ends it. */
  readonly onOpened: (listener: (file: Opened) => void) => () => void;
  /** The system's save dialog; the name written, or undefined when it was cancelled. */
  readonly saveFile: (name: string, bytes: string) => Promise<Reply<string> | undefined>;
  /** Shows a file that this session wrote in its folder, by the name `saveFile` answered; false when it is gone. */
  readonly showInFolder: (name: string) => Promise<boolean>;
  /** The system's dialog for a folder; undefined when it was cancelled. */
  readonly chooseFolder: (start: string) => Promise<string | undefined>;
  readonly printers: () => Promise<readonly Printer[]>;
  /** Prints the page as its print style has it; false when it was cancelled. */
  readonly print: (order: PrintOrder) => Promise<Reply<boolean>>;
  /** Told of the menu's commands. @returns a function that ends it. */
  readonly onCommand: (listener: (command: DesktopCommand) => void) => () => void;
}
