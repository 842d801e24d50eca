/** Calls on stored records: found, read, made, saved, finalised, put away. */
import { z } from '../../templates/zod';
import { call, faults, id, ids, moment, record, roleFont } from './shapes';

/** 草稿 → 定稿 → 已印发. */
export const recordState = z.enum(['draft', 'final', 'issued']);

/** One line of the list of papers. */
export const summary = z.object({
  id,
  kind: z.string(),
  title: z.string(),
  /** 发文字号 or the slip's number; '' while there is none. */
  number: z.string(),
  /** 成文日期 as it is written, 2017年10月9日; '' while there is none. */
  date: z.string(),
  /** 主送 or 承办 units. */
  units: z.array(z.string()),
  state: recordState,
  revision: z.number(),
  created: moment,
  modified: moment,
  /** Faults by severity, as of the last save. */
  errors: z.number(),
  warnings: z.number(),
  /** Earlier states that were kept of it. */
  versions: z.number(),
  /** What it was derived from; `changed` when that has been saved since. */
  derived: z.object({ id, title: z.string(), changed: z.boolean() }).optional(),
  /** Of a draft: the papers among its annexes that have been saved since they were put there. */
  annexesChanged: z.array(z.object({ id, title: z.string() })).optional(),
});

const facet = z.array(z.object({ value: z.string(), count: z.number() }));
const sortKey = z.enum(['modified', 'title', 'kind', 'number', 'date', 'state']);

const refusedOne = z.object({ id, title: z.string(), message: z.string(), remedy: z.string() });
/** What a batch came to: those done, and those that could not be, with the reason. */
const batch = z.object({ done: z.array(summary), refused: z.array(refusedOne) });

export const recordCalls = {
  /** Papers by words (title, number, units, body; pinyin initials of the title) and filters. */
  find: call(
    z.object({
      text: z.string().max(200).default(''),
      kinds: z.array(z.string()).default([]),
      /** Years of 成文日期; '' those without a date. */
      years: z.array(z.string()).default([]),
      states: z.array(recordState).default([]),
      units: z.array(z.string()).default([]),
      /** Those in the recycle bin instead. */
      bin: z.boolean().default(false),
      sort: sortKey.default('modified'),
      descending: z.boolean().default(true),
      from: z.number().int().nonnegative().default(0),
      count: z.number().int().min(1).max(10_000).default(200),
    }),
    z.object({
      total: z.number(),
      rows: z.array(summary),
      /** Counts over all that `text` finds, for the filter chips. */
      facets: z.object({ kinds: facet, years: facet, states: facet, units: facet }),
      /** The bodies are still being read: only titles, numbers, units and initials were searched. */
      partial: z.boolean(),
    }),
  ),
  read: call(z.object({ id }), z.object({ record, summary })),
  /** The line alone, where the paper may be long and is at hand. */
  summary: call(z.object({ id }), summary),
  /** A new paper: of data, or of the kind's blank. */
  create: call(z.object({ kind: z.string(), data: z.unknown().optional() }), z.object({ record, summary })),
  /** Takes a record file in (as `open` answered it) with its pictures. */
  take: call(z.object({ record, source: z.string().optional() }), z.object({ record, summary })),
  /**
   * Saves a draft's data. `revision` is the one that the window started from; when the stored one is newer nothing is
   * written and the stored record is answered. The answer comes after the bytes are durable.
   */
  save: call(
    z.object({ id, revision: z.number(), data: z.unknown() }),
    z.discriminatedUnion('saved', [
      z.object({ saved: z.literal(true), revision: z.number(), at: moment, summary }),
      z.object({ saved: z.literal(false), record, summary }),
    ]),
  ),
  /** What 定稿 would do: the number to be taken, what is left to mend, the fonts in the place of official ones. */
  finalPlan: call(
    z.object({ id }),
    z.object({
      /** Written in already, or the next of its series; undefined for kinds without a number. */
      number: z.string().optional(),
      taken: z.boolean(),
      date: z.string(),
      pages: z.number(),
      faults,
      replaced: z.array(roleFont),
      /** Severe faults are left: 定稿 is refused. */
      blocked: z.boolean(),
    }),
  ),
  /** Freezes a version and takes the number; the year is that of 成文日期. */
  finalise: call(z.object({ ids }), batch),
  /** 已印发: it has left the house. */
  issue: call(z.object({ ids }), batch),
  /** A final paper becomes a draft again; its version and number are kept. */
  reopen: call(z.object({ id, reason: z.string().min(1) }), z.object({ record, summary })),
  duplicate: call(z.object({ ids }), batch),
  /** Into the recycle bin, and back; `purge` for good, from the bin alone. */
  remove: call(z.object({ ids }), batch),
  restore: call(z.object({ ids }), batch),
  purge: call(z.object({ ids }), z.object({ count: z.number() })),
  /** The papers that can be made of one: a breakdown's sheets, an order's report. */
  derive: call(z.object({ id, to: z.string() }), batch),
} as const;
