/** Calls on the desk as a whole: its folder, its office, its settings, its units and people. */
import { officeSchema } from '../../templates/office';
import { z } from '../../templates/zod';
import { archiveSettings } from './archive';
import { call, folder, id, moment } from './shapes';

/** Something that the store did or met: a damaged file restored, a folder opened elsewhere. */
const notice = z.object({
  id: z.string(),
  at: moment,
  severity: z.enum(['info', 'warning', 'error']),
  /** What happened and what to do, in whole sentences. */
  message: z.string(),
  remedy: z.string(),
});

/** What the desk remembers for the whole office. */
export const settingsSchema = z.object({
  office: officeSchema,
  /** Series letters behind the office's code, by kind: 督 for 督办单. */
  series: z.record(z.string(), z.string()).default({
    ...{ 'supervision-order': '督', handover: '交', 'site-check': '核', closure: '销' },
    ...{ letter: '函', minutes: '纪' },
  }),
  /** {标题}, {文号}, {单位}, {日期}, {文种}, {序号}. */
  filePattern: z.string().default('{标题}'),
  /** Ways of looking at the ledger, by name: the address of each. */
  ledgerViews: z
    .array(z.object({ name: z.string().min(1), address: z.string().startsWith('/cases') }))
    .default([]),
  theme: z.enum(['light', 'dark']).default('light'),
  largeType: z.boolean().default(false),
  /** A second place for backups; '' none. */
  backupTo: folder.default(''),
  archive: archiveSettings.prefault({}),
});

/** A unit under its name of a time: 环保局 until 2018. Dates 2018年12月31日 or '' for open. */
export const unitSchema = z.object({
  id: z.string(),
  name: z.string().min(1),
  shortName: z.string().default(''),
  aliases: z.array(z.string()).default([]),
  /** superior, peer, subordinate; 乡办 are subordinates. */
  level: z.enum(['superior', 'peer', 'subordinate']).default('subordinate'),
  /** 区直部门, 乡办, 企业…; free words. */
  type: z.string().default(''),
  from: z.string().default(''),
  to: z.string().default(''),
});
export const personSchema = z.object({
  id: z.string(),
  name: z.string().min(1),
  unit: z.string().default(''),
  post: z.string().default(''),
  phone: z.string().default(''),
  from: z.string().default(''),
  to: z.string().default(''),
});
export const registrySchema = z.object({
  revision: z.number().default(0),
  units: z.array(unitSchema).default([]),
  people: z.array(personSchema).default([]),
});

const mergedNames = z.object({ kept: z.string().min(1), names: z.array(z.string().min(1)) });
/** Drafts as a rewriting left them, and the version of what they held before. */
const rewrittenDrafts = z.array(z.object({ id, version: z.number(), revision: z.number() }));

export const deskCalls = {
  /** Where the desk stands; asked at the start and every few seconds. */
  desk: call(
    z.object({}),
    z.object({
      /**
       * `setup`: no office yet; `write`; `read`: opened elsewhere, or the folder cannot be written; `away`: the folder
       * cannot be reached (a stick that is not there); it is tried again by itself.
       */
      mode: z.enum(['setup', 'write', 'read', 'away']),
      /** Why only reading, or why the folder cannot be reached, as a sentence. */
      readOnly: z.string().optional(),
      folder: z.string(),
      /** The sample office, which can be thrown away whole. */
      sample: z.boolean(),
      office: officeSchema,
      notices: z.array(notice),
      /** Which wordings of papers are in force; another text when one of them was changed. */
      overlays: z.string(),
      /** Counts up with every change of a record, settings or registry. */
      turn: z.number(),
      backupAt: moment.optional(),
      counts: z.object({ records: z.number(), drafts: z.number(), bin: z.number() }),
      version: z.string(),
      /** Counts up when a font was brought or taken away: `fonts` is to be asked anew. */
      fontTurn: z.number(),
    }),
  ),
  /** Takes a notice as read. */
  dismiss: call(z.object({ id: z.string() }), z.object({})),
  /** First run: a folder of one's own with its office; `sample` builds the sample office in a folder of its own. */
  setUp: call(
    z.object({ office: officeSchema, folder: folder.optional() }),
    z.object({ folder: z.string() }),
  ),
  openSample: call(z.object({}), z.object({ folder: z.string(), records: z.number() })),
  /** Throws the sample office away whole and goes back to one's own folder or to the first run. */
  leaveSample: call(z.object({}), z.object({})),
  /** Another data folder: opened when it is one, made when it is empty. */
  openFolder: call(z.object({ folder }), z.object({ folder: z.string() })),
  /** Whether a folder can be used for papers, for a 移交包, or as the second place of backups or of the archive; in a sentence. */
  checkFolder: call(
    z.object({ folder, use: z.enum(['papers', 'backups', 'archive', 'parcel']) }),
    z.object({ usable: z.boolean(), words: z.string() }),
  ),
  settings: call(z.object({}), settingsSchema),
  saveSettings: call(settingsSchema, settingsSchema),
  registry: call(z.object({}), registrySchema),
  /** Drafts that write a name which was merged into another, with the first places as they are and would be. */
  mergedDrafts: call(
    mergedNames,
    z.array(
      z.object({
        id,
        title: z.string(),
        count: z.number(),
        places: z.array(z.object({ before: z.string(), after: z.string() })),
      }),
    ),
  ),
  /** Writes the name that was kept into drafts, all or none; what they held becomes a version. */
  rewriteDrafts: call(mergedNames.extend({ ids: z.array(id) }), z.object({ done: rewrittenDrafts })),
  /** Takes that back where nobody has changed the draft since; `left` names the others. */
  unwriteDrafts: call(z.object({ done: rewrittenDrafts }), z.object({ left: z.array(z.string()) })),
  /** Replaces the registry; refused when its revision is not the stored one. */
  saveRegistry: call(registrySchema, registrySchema),
  /** How often a unit's or person's name stands in papers, before two are merged. */
  uses: call(z.object({ names: z.array(z.string()) }), z.record(z.string(), z.array(id))),
} as const;
