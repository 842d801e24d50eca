/** What a command is: words in, an exit code out. */
import type { Host } from '../disk/host';
import type { Output } from './output';

/** 0 all well, 1 a file is at fault, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

export type Command = (args: readonly string[], host: Host, output: Output) => Promise<ExitCode>;
