/** What the command line says: results on stdout, progress and faults on stderr, one fault a line. */
import type { Fault } from '../../templates/official/fault';

/** A fault with the file it was found in, as `--json` gives it. */
export interface FileFault extends Fault {
  readonly file: string;
}

export interface Output {
  readonly result: (text: string) => void;
  readonly progress: (text: string) => void;
}

// control marks in a record could move the cursor of the terminal
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ');

const stopped = (text: string): string => (/[。！？；]$/u.test(text) ? text : `${text}。`);

/** 文件：字段（路径）：什么不对。怎么办 */
export function faultLine({ file, path, label, message, remedy }: FileFault): string {
  const field = label === '' ? path : path === '' || path === label ? label : `${label}（${path}）`;
  const place = field === '' ? file : `${file}：${field}`;
  return printable(`${place}：${stopped(message)}${remedy}`);
}

/** Faults of one file, on stderr. */
export function tellFaults(output: Output, file: string, faults: readonly Fault[]): void {
  for (const fault of faults) output.progress(faultLine({ ...fault, file }));
}

/** One JSON value on stdout. */
export const tellJson = (output: Output, value: unknown): void =>
  output.result(JSON.stringify(value, undefined, 2));
