/** Calls on the campaign: the ledger and its figures, steps of cases, hand-over by the hundred, rules, texts to tasks. */
import type { Proposal as Accusation } from '../service/campaign/accountability/count';
import type { Case } from '../service/campaign/case/case';
import { actorSchema, paperSchema, type CaseEvent } from '../service/campaign/case/event';
import { caseIdSchema } from '../service/campaign/case/case-id';
import type { State } from '../service/campaign/case/states';
import { daySchema } from '../service/campaign/day';
import type { Warning } from '../service/campaign/deadlines/warning';
import { facets } from '../service/campaign/figures/query';
import { roundKinds, scopeFacets, type ReportRound } from '../service/campaign/figures/report-round';
import type { LedgerRow } from '../service/campaign/figures/row';
import type { Tried } from '../service/campaign/figures/try-rules';
import type { Workbench } from '../service/campaign/figures/workbench';
import { handOverSchema } from '../service/campaign/hand-over-terms';
import type { StepForm } from '../service/campaign/step-form';
import { campaignRulesSchema } from '../service/campaign/rules';
import type { Task } from '../../templates/kinds/task-breakdown/schema';
import type { Proposal } from '../service/campaign/text/proposal';
import type { Form } from '../../templates/form';
import { z } from '../../templates/zod';
import { base64, call, id } from './shapes';

/** Made by the service itself: not parsed once more on its way out, a ledger has twenty thousand rows. */
const own = <T>() => z.custom<T>((value) => typeof value === 'object' && value !== null);

const span = z.object({ from: z.string(), to: z.string() }).partial();
const query = z.object({
  facets: z.partialRecord(z.enum(facets), z.array(z.string())).default({}),
  text: z.string().max(200).default(''),
  due: span.optional(),
  assignedOn: span.optional(),
  closedOn: span.optional(),
  sort: z
    .array(z.object({ column: z.string(), descending: z.boolean().default(false) }))
    .max(5)
    .default([]),
});
const groupings = ['township', 'category', 'leadUnit', 'batch', 'state', 'colour'] as const;
const day = daySchema.optional();
/** One township, unit or batch; the whole ledger when not given. */
const scope = z.object({ facet: z.enum(scopeFacets), value: z.string() }).optional();

/** What is told of a step; days that follow from the rules may be left out. */
const stepShape = {
  on: daySchema,
  by: actorSchema,
  basis: z.string(),
  paper: paperSchema.optional(),
  data: z.unknown().optional(),
};
const step = z.object(stepShape);
const pair = z.object({ cases: z.tuple([own<Case>(), own<Case>()]) });

const refused = z.array(z.object({ id: z.string(), message: z.string(), remedy: z.string() }));
const handedOver = z.object({
  batch: z.string(),
  done: z.array(z.object({ id: z.string(), paper: z.string(), number: z.string() })),
  refused,
});

export const campaignCalls = {
  campaignRules: call(z.object({}), campaignRulesSchema),
  /** The rules as a form, and the built-in ones. */
  rulesForm: call(z.object({}), z.object({ form: own<Form>(), builtIn: campaignRulesSchema })),
  /** What rules that are not saved yet would do to the ledger of today. */
  tryRules: call(campaignRulesSchema, own<Tried>()),
  /** Refused when its revision is not the stored one, or a holiday table contradicts itself. */
  saveCampaignRules: call(campaignRulesSchema, campaignRulesSchema),
  /**
   * What a query finds on a day (today when not given), filtered and sorted: the ids of all of it, the first rows whole
   * (all of them where `first` is not given). `groups` counts by each facet asked for; `by` puts rows of one value together.
   */
  ledger: call(
    z.object({
      day,
      query,
      groups: z.array(z.enum(facets)).default([]),
      by: z.enum(['', ...groupings]).default(''),
      first: z.number().int().nonnegative().optional(),
    }),
    z.object({
      day: z.string(),
      total: z.number(),
      /** In their order, each with its state behind the same number. */
      ids: own<readonly string[]>(),
      states: own<readonly State[]>(),
      rows: z.array(own<LedgerRow>()),
      /** The groups of `by` in the order of the ids. */
      sections: z.array(
        z.object({
          value: z.string(),
          words: z.string(),
          count: z.number(),
          closed: z.number(),
          overdue: z.number(),
        }),
      ),
      /** With the words by which a value is called; what the query asks for stands there also when it finds nothing. */
      groups: z.record(
        z.string(),
        z.array(z.object({ value: z.string(), words: z.string(), count: z.number() })),
      ),
      /** False while files are still being looked at: what another program changed may not be shown yet. */
      complete: z.boolean(),
      /** Cases whose records cannot be read: they stand in no row. */
      unread: refused,
    }),
  ),
  /** Rows of a day by their ids; those that are not there are left out. */
  ledgerRows: call(
    z.object({ day, ids: z.array(caseIdSchema).max(500) }),
    z.object({ rows: z.array(own<LedgerRow>()) }),
  ),
  workbench: call(z.object({ day }), own<Workbench>()),
  case: call(
    z.object({ id: caseIdSchema, day }),
    z.object({
      case: own<Case>(),
      warning: own<Warning>(),
      /** Each with the name of its move. */
      events: z.array(own<CaseEvent & { readonly label: string }>()),
      /** What can be done next. */
      next: z.array(z.object({ move: z.string(), label: z.string(), yields: z.string() })),
    }),
  ),
  /**
   * What a step asks for; without a move, what is told of a problem when it is registered; for a `batch` of 交办 its
   * terms, one for all, because each case gets a paper of its own.
   */
  stepForm: call(
    z.object({ move: z.string().optional(), batch: z.boolean().default(false) }),
    // with the ledger's own day: a sample campaign has one of its own
    own<StepForm & { readonly today: string }>(),
  ),
  /** Rows of facts (`factsSchema`), all or none: what is wrong is told with the row's number. */
  registerCases: call(
    z.object({
      on: daySchema,
      by: actorSchema,
      basis: z.string(),
      /** The paper that the list came with: every case keeps it. */
      paper: paperSchema.optional(),
      items: z.array(z.record(z.string(), z.unknown())).min(1).max(5000),
    }),
    z.object({ ids: z.array(z.string()) }),
  ),
  /** A draft of a paper of the case: what the case knows stands in it, and it knows for which step it was begun. */
  draftForCase: call(
    z.object({ id: caseIdSchema, kind: z.string(), move: z.string().default('') }),
    z.object({ paper: id }),
  ),
  /** A 台账 of the rows that a query finds, grouped by a facet or not. */
  draftLedger: call(
    z.object({ day, query, groupBy: z.enum(['', ...groupings]).default('') }),
    z.object({ paper: id }),
  ),
  /** The townships' 调度表 of a month up to a day. */
  draftProgress: call(z.object({ day }), z.object({ paper: id })),
  /** Which reports are due, and the month's figures beside those of the month before. */
  reportRound: call(z.object({ day, scope }), own<ReportRound>()),
  /** One of these papers, or the comparison as a 报告. */
  draftRound: call(z.object({ day, scope, kind: z.enum(roundKinds) }), z.object({ paper: id })),
  /** `events`: how many the window knew of; refused when there are others since. */
  advanceCase: call(
    z.object({ id: caseIdSchema, events: z.number(), step: z.object({ ...stepShape, move: z.string() }) }),
    z.object({ case: own<Case>() }),
  ),
  /** The same step of many cases, each whole or not at all; those whose state forbids it are told. */
  advanceCases: call(
    z.object({
      ids: z.array(caseIdSchema).min(1).max(5000),
      step: z.object({ ...stepShape, move: z.string() }),
    }),
    z.object({ done: z.array(z.string()), refused }),
  ),
  /** The case that rebounded and the one that it opens. */
  reboundCase: call(z.object({ id: caseIdSchema, problem: z.string().min(1), step }), pair),
  mergeCases: call(z.object({ id: caseIdSchema, into: caseIdSchema, step }), pair),
  /** 督办单 numbered and cases handed over, each whole or not at all. */
  handOver: call(handOverSchema, handedOver),
  /** Batches that were cut off. */
  openHandOvers: call(
    z.object({}),
    z.array(z.object({ batch: z.string(), startedAt: z.string(), ids: z.array(z.string()) })),
  ),
  resumeHandOver: call(z.object({ batch: z.string() }), handedOver),
  /** What the rules propose for a day, with the cases that were counted; and rules that cannot be counted here. */
  accountability: call(
    z.object({ day }),
    z.object({
      day: z.string(),
      proposals: z.array(own<Accusation>()),
      uncounted: z.array(z.object({ rule: z.string(), reason: z.string() })),
    }),
  ),
  /** A 问责建议函 of one of them, with what was counted as its evidence. */
  draftProposal: call(z.object({ day, rule: z.string(), subject: z.string() }), z.object({ paper: id })),
  /** When a written deadline falls due, counted from a day. */
  countDeadline: call(
    z.object({ words: z.string(), from: daySchema }),
    z.object({ day: z.string().optional(), note: z.string(), readable: z.boolean() }),
  ),
  /** A .txt or .docx as its text. */
  readText: call(z.object({ name: z.string(), bytes: base64 }), z.object({ text: z.string() })),
  /** Tasks that a text proposes, by the desk's units and persons; `date` is the text's own, 2017年10月12日. */
  proposeTasks: call(
    z.object({ text: z.string().max(500_000), date: z.string().default('') }),
    // each task also as a row of 任务分解表
    own<Proposal & { readonly rows: readonly Task[] }>(),
  ),
} as const;
