/** Calls on the archive: final papers sealed as items, listed, opened, checked. */
import { z } from '../../templates/zod';
import { retentionPeriods } from '../../templates/official/retention-periods';
import { scanSchema } from '../service/campaign/incoming/entry';
import { call, file, folder, id, ids, moment, rawBytes } from './shapes';

type Code = keyof typeof retentionPeriods;

/** 保管期限, by its code. */
export const period = z.enum(Object.keys(retentionPeriods) as [Code, ...Code[]]);
export type Period = z.infer<typeof period>;

/** How the office arranges its archive; everything may stay as it is until the district's archive says otherwise. */
export const archiveSettings = z.object({
  /** 全宗号, given by the archive: Z109. */
  fonds: z.string().trim().max(20).default(''),
  fondsName: z.string().default(''),
  scheme: z.enum(['DA/T 22-2015', 'DA/T 13-2022']).default('DA/T 22-2015'),
  /** A 档号 template of the office's own; '' the scheme's. */
  template: z.string().max(200).default(''),
  /** 机构（问题）; '' when the archive is not divided by it. */
  section: z.string().trim().max(20).default(''),
  /** 保管期限 by kind, where it is not the suggested one. */
  periods: z.record(z.string(), period).default({}),
  /** 归档章 printed on the first page of the archive's copy; false leaves the place for stamping by hand. */
  stamp: z.boolean().default(true),
  /** A second place for the archive; '' none. */
  copyTo: folder.default(''),
  /** After so many days a check of the whole is due. */
  checkDays: z.number().int().min(1).max(3650).default(90),
});

/** An item, as its line in the archive's journal tells. */
export const item = z.object({
  /** The record's id on the desk. */
  record: id,
  version: z.number(),
  /** False once a later version corrects it. */
  current: z.boolean(),
  /** Folder of its bag in the archive. */
  path: z.string(),
  /** SHA-256 of the bag's tagmanifest. */
  digest: z.string(),
  at: moment,
  actor: z.string(),
  kind: z.string(),
  title: z.string(),
  number: z.string(),
  author: z.string(),
  /** 20171016. */
  date: z.string(),
  /** 档号. */
  code: z.string(),
  serial: z.number(),
  year: z.string(),
  period,
  section: z.string(),
  pages: z.number(),
  /** Scans of the signed original that lie in it. */
  scans: z.number(),
  /** 四性检测 at its sealing: checks that were made, and clauses of those that had something to tell; not of items before it was made. */
  checked: z.object({ count: z.number(), warned: z.array(z.string()) }).optional(),
});

/** Which items are meant. */
export const wanted = {
  /** 题名, 文号, 档号, 责任者, case, any word of the sealed paper; pinyin of title and author. */
  text: z.string().max(200).default(''),
  years: z.array(z.string()).default([]),
  periods: z.array(period).default([]),
  kinds: z.array(z.string()).default([]),
  /** Only those without a scan of the signed original. */
  unscanned: z.boolean().default(false),
  /** 机构（问题）, where one of several is meant. */
  section: z.string().optional(),
};

const head = z.object({ count: z.number(), digest: z.string() });

/** When the whole archive was last checked, and how many faults that found. */
const wholeCheck = {
  checked: moment.optional(),
  found: z.number().optional(),
  /** How far a check came that was stopped since. */
  stopped: z.object({ done: z.number(), total: z.number() }).optional(),
};

export const archiveCalls = {
  /** 归档: each paper becomes an item, in the given order; one that refuses does not stop the others. */
  seal: call(
    z.object({
      ids,
      /** Goes over the kind's 保管期限. */
      period: period.optional(),
      /** Scans of the signed and stamped original, as `addScan` keeps them, for a single paper. */
      scans: z.array(scanSchema.shape.ref).max(50).default([]),
    }),
    z.object({
      /** Each with what its 四性检测 has to tell beside, in whole sentences. */
      done: z.array(item.extend({ warnings: z.array(z.string()) })),
      refused: z.array(z.object({ id, title: z.string(), message: z.string(), remedy: z.string() })),
    }),
  ),
  /** Items of the archive, the latest sealed first. */
  archive: call(
    z.object({
      ...wanted,
      /** Versions that were corrected later as well. */
      all: z.boolean().default(false),
      from: z.number().int().nonnegative().default(0),
      count: z.number().int().min(1).max(10_000).default(200),
    }),
    z.object({ total: z.number(), rows: z.array(item), head, ...wholeCheck }),
  ),
  /** A sealed file: data/paper.pdf. Refused when its bytes are not those that were sealed. */
  archiveFile: call(z.object({ path: z.string(), name: z.string() }), rawBytes),
  /** 归档文件目录 of the items that are meant as .xlsx, with the head of the archive's journal to be kept elsewhere. */
  archiveCatalogue: call(z.object(wanted), z.object({ file, count: z.number(), head })),
  /** Drafts of the archive's own papers from the items that are meant: one, or one 备考表 a box. */
  draftArchivePapers: call(
    z.object({
      kind: z.enum(['archive-catalogue', 'box-note', 'spine-label', 'transfer-list']),
      ...wanted,
    }),
    z.object({ papers: ids }),
  ),
  /** Checks every sealed file as a job; `rest` goes on where the last one was stopped. */
  verifyArchive: call(
    z.object({
      head: z
        .string()
        .regex(/^[0-9a-f]{64}$/u)
        .optional(),
      rest: z.boolean().default(false),
    }),
    z.object({ job: z.string() }),
  ),
} as const;
