/**
 * The archive's journal: a line an item, each with its own digest and that of the line before. Whoever changes or takes
 * away a line must rebuild all that follow, and then the head is another: it is printed and kept elsewhere.
 */
import { z } from '../../../templates/zod';
import { journalFault, type ArchiveFault } from './faults';
import { sha256 } from './sha256';

export const CHAIN = 'journal.jsonl';
/** Before the first line. */
export const NO_HEAD = '0'.repeat(64);

const sealed = z.object({
  /** Folder of the bag from the archive's folder. */
  path: z.string(),
  /** SHA-256 of its exact tagmanifest-sha256.txt. */
  digest: z.string(),
});

export const chainEntrySchema = z.object({
  /** Counts from 1. */
  n: z.number().int().positive(),
  /** Digest of the line before. */
  previous: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
  actor: z.string(),
  /** The record's id on the desk. */
  record: z.string(),
  /** 1; a correction counts on. */
  version: z.number().int().positive(),
  ...sealed.shape,
  /** The version that this one corrects. */
  replaces: sealed.optional(),
  kind: z.string(),
  title: z.string(),
  /** 发文字号, or the slip's; '' for papers without. */
  number: z.string(),
  /** 责任者. */
  author: z.string(),
  /** 20171016. */
  date: z.string(),
  /** 档号. */
  code: z.string(),
  /** The lowest class in which 件号 count: 2017-D30-BGS. */
  group: z.string(),
  /** 件号. */
  serial: z.number().int().positive(),
  year: z.string(),
  /** Y, D30, D10. */
  period: z.string(),
  /** 机构（问题）; '' when the office does not divide by it. */
  section: z.string(),
  /** 页数: sides with text. */
  pages: z.number(),
  bytes: z.number(),
  /** Scans of the signed original; not told before they could be added. */
  scans: z.number().optional(),
  /** 四性检测 at its sealing: checks that were made, clauses of those that had something to tell; not told before it was made. */
  checked: z.object({ count: z.number(), warned: z.array(z.string()) }).optional(),
  /** The case that the paper was made for. */
  forCase: z.string().optional(),
});

/** An item of the archive in one version, as the journal has it. */
export type ChainEntry = z.infer<typeof chainEntrySchema>;

/** How far the journal goes: to be printed, and kept where the archive's folder is not. */
export interface ChainHead {
  readonly count: number;
  readonly digest: string;
}

const START = '{"hash":"';
const HASH = 64;
const encoder = new TextEncoder();

const bodyOf = (entry: ChainEntry): string => JSON.stringify(entry).slice(1);

/** What the head is once this entry is the last. */
export const lineDigest = (entry: ChainEntry): string => sha256(encoder.encode(bodyOf(entry)));

/** A line with its end: the digest of its body first, then the body. */
export const chainLine = (entry: ChainEntry): Uint8Array =>
  encoder.encode(`${START}${lineDigest(entry)}",${bodyOf(entry)}\n`);

/** The entry that a line holds, and its digest; undefined when it is not what was written. */
function readLine(line: string): { readonly entry: ChainEntry; readonly hash: string } | undefined {
  const hash = line.slice(START.length, START.length + HASH);
  const between = START.length + HASH;
  const body = line.slice(between + 2);
  if (!line.startsWith(START) || line.slice(between, between + 2) !== '",') return undefined;
  if (hash !== sha256(encoder.encode(body))) return undefined;
  // the digest says that this program wrote it, so that it is JSON
  const parsed = chainEntrySchema.safeParse(JSON.parse(`{${body}`));
  return parsed.success ? { entry: parsed.data, hash } : undefined;
}

export interface Chain {
  /** Those that can be read, in order. */
  readonly entries: readonly ChainEntry[];
  readonly head: ChainHead;
  readonly faults: readonly ArchiveFault[];
  /** Where a line that was not written to its end begins, bytes; it was never acknowledged. */
  readonly torn?: number;
}

/** @param noted heads that were noted earlier: the journal must go through each. */
export function readChain(bytes: Uint8Array, noted: readonly string[] = []): Chain {
  const text = new TextDecoder().decode(bytes);
  const lines = text.split('\n');
  const tail = lines.pop() ?? '';
  const entries: ChainEntry[] = [];
  const faults: ArchiveFault[] = [];
  const heads = new Set<string>();
  let last = NO_HEAD;
  let count = 0;
  for (const [at, line] of lines.entries()) {
    const read = readLine(line);
    if (!read) {
      faults.push(journalFault(CHAIN, `第 ${at + 1} 行被改动过或已损坏`));
      // what follows is compared with what itself says of the line before
      last = '';
      continue;
    }
    const { entry, hash } = read;
    if (entry.n !== at + 1 || (last !== '' && entry.previous !== last))
      faults.push(journalFault(CHAIN, `第 ${at + 1} 行与前一行接不上，有的行被改动、插入或删去`));
    entries.push(entry);
    heads.add(hash);
    last = hash;
    count = entry.n;
  }
  if (tail !== '') faults.push(journalFault(CHAIN, '最后一行没有写完，或末尾被改动过'));
  for (const head of noted)
    if (head !== NO_HEAD && !heads.has(head))
      faults.push(journalFault(CHAIN, `里没有链头 ${head.slice(0, 16)}…，日志被改动、缩短或重做过`));
  return {
    entries,
    head: { count, digest: last === '' ? NO_HEAD : last },
    faults,
    ...(tail === '' ? {} : { torn: bytes.length - encoder.encode(tail).length }),
  };
}
