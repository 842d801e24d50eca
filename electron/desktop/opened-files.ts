/** Record files that the system hands over (double click, command line, a second start), kept until a window takes them. */
import path from 'node:path';

const RECORD = /\.(?:duban|json)$/iu;

/** Whether a path may be one of our record files. */
export const isRecordPath = (file: string): boolean => path.isAbsolute(file) && RECORD.test(file);

/**
 * The record files among the arguments of a start.
 * @param argv without the program itself.
 * @param folder where the start was made; relative paths are meant from there.
 */
export const recordPathsIn = (argv: readonly string[], folder: string): readonly string[] =>
  argv
    .filter((argument) => !argument.startsWith('-'))
    .map((argument) => path.resolve(folder, argument))
    .filter(isRecordPath);

/** What a second start says to the process that is already there; Chromium adds switches to argv, so not argv. */
export interface Handover {
  /** Percent-encoded: Electron 22 now and then loses a message with characters beyond Latin. */
  readonly files: readonly string[];
}

export const handover = (files: readonly string[]): Handover => ({ files: files.map(encodeURIComponent) });

/** The paths in a message of another process of ours; none when it is something else. */
export function handedOver(message: unknown): readonly string[] {
  const files: unknown = (message as Partial<Handover> | null | undefined)?.files;
  if (!Array.isArray(files)) return [];
  return files
    .filter((file): file is string => typeof file === 'string')
    .map(decoded)
    .filter(isRecordPath);
}

function decoded(file: string): string {
  try {
    return decodeURIComponent(file);
  } catch {
    return '';
  }
}

export interface OpenedFiles {
  readonly add: (files: readonly string[]) => void;
  /** All that came since it was last asked. */
  readonly take: () => readonly string[];
}

/** @param tell called when there is something to take. */
export function openedFiles(tell: () => void): OpenedFiles {
  let waiting: string[] = [];
  return {
    add: (files) => {
      if (files.length === 0) return;
      waiting.push(...files);
      tell();
    },
    take: () => {
      const taken = waiting;
      waiting = [];
      return taken;
    },
  };
}
