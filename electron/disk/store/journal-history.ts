/** Reads the journal back: who did what when, and what it last said of a document. */
import path from 'node:path';
import type { Collection, Entry } from '../../service/desk/shelf';
import { pacer } from '../../service/desk/tools';
import type { Files } from '../files';
import { linesFromEnd, readLine, type Line } from './journal-line';

export type PastEntry = Omit<Entry, 'changes'>;

/** What an entry last said of a document; no value when it has been let go, or when the document was removed. */
export interface LastWord {
  readonly at: string;
  readonly removed: boolean;
  readonly value?: unknown;
}

/** Names of all files of a journal, older months in short form and whole ones, the newest first. */
async function filesFromNewest(folder: string, files: Files): Promise<readonly string[]> {
  const names = [...(await files.list(folder))].filter((name) => /^\d{4}-\d{2}(\.past)?\.jsonl$/u.test(name));
  // 2017-10.jsonl goes on where 2017-10.past.jsonl ends
  const order = (name: string) => name.replace('.past', '~').replace('.jsonl', '~~');
  return names.sort((a, b) => (order(a) < order(b) ? 1 : -1));
}

/** @param holding only lines with this in them are read: looking for it takes a fraction of the time. */
async function* linesFromNewest(folder: string, files: Files, holding = ''): AsyncGenerator<Line> {
  const pace = pacer();
  for (const name of await filesFromNewest(folder, files)) {
    for (const { bytes } of linesFromEnd(await files.read(path.join(folder, name)))) {
      await pace();
      if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(holding)) continue;
      const line = readLine(bytes);
      if (line !== undefined) yield line;
    }
  }
}

function pastEntry(line: Line): PastEntry | undefined {
  if ('done' in line) return undefined;
  const { id, at, actor, action, subject, note } = 'entry' in line ? line.entry : line.past;
  return { id, at, actor, action, subject, note };
}

/** Up to `count` entries from the latest back. */
export async function history(
  folder: string,
  files: Files,
  count: number,
  subject?: string,
): Promise<readonly PastEntry[]> {
  const found = new Map<string, PastEntry>();
  for await (const line of linesFromNewest(folder, files)) {
    if (found.size >= count) break;
    const entry = pastEntry(line);
    // an entry may stand twice where shortening a month was interrupted
    if (entry && (subject === undefined || entry.subject === subject) && !found.has(entry.id))
      found.set(entry.id, entry);
  }
  return [...found.values()];
}

/** What the journal last said of a document; undefined when it never did. */
export async function lastWord(
  folder: string,
  files: Files,
  collection: Collection,
  key: string,
): Promise<LastWord | undefined> {
  for await (const line of linesFromNewest(folder, files, JSON.stringify(key))) {
    if ('entry' in line) {
      const change = line.entry.changes.find((one) => one.collection === collection && one.key === key);
      if (change) return { at: line.entry.at, removed: change.value === undefined, value: change.value };
    } else if ('past' in line) {
      const touch = line.past.touched.find(([of, one]) => of === collection && one === key);
      if (touch) return { at: line.past.at, removed: touch[2] };
    }
  }
  return undefined;
}
