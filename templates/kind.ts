/** What a kind of paper is: a schema, a form, a view, a template and samples. */
import type { z } from 'zod';
import type { Direction } from './official/document-kinds';
import type { Fault } from './official/fault';
import type { Office } from './office';
import type { Form } from './form';
import type { KindGroup } from './kind-groups';
import type { Template } from './bind/grammar';
import type { Wording } from './bind/wording';

/** A sample record's data with its name. */
export interface Sample {
  readonly name: string;
  readonly data: unknown;
}

/**
 * One kind of paper. `D` is the parsed data; `view` answers derived figures, joins and numbering as plain
 * data for the template, in the words of the template in force; `check` runs the field rules (official/rules) that this kind is subject to. They are
 * methods so that a list can hold kinds of any data.
 */
export interface Kind<D = unknown> {
  readonly slug: string;
  /** Chinese name of the paper. */
  readonly title: string;
  /** Among which papers it is offered. */
  readonly group: KindGroup;
  /** Version of the data's shape. */
  readonly version: number;
  /** Where the paper goes: decides 签发人, 主送 and 抄送 rules (条例 art. 15). */
  readonly direction: Direction;
  readonly orientation: 'portrait' | 'landscape';
  readonly schema: z.ZodType<D>;
  readonly form: Form;
  view(data: D, office: Office, wording: Wording): object;
  check(data: D, office: Office): readonly Fault[];
  readonly template: Template;
  /** The first is the kind's sample. */
  readonly samples: readonly Sample[];
  /** The record's title in lists and in file properties. */
  titleOf(data: D): string;
}

/** A record file, as stored and exchanged; unknown keys are kept by whoever writes it again. */
export interface Envelope {
  readonly kind: string;
  readonly version: number;
  readonly data: unknown;
  readonly id?: string;
  readonly revision?: number;
  readonly state?: string;
  readonly source?: { readonly id: string; readonly revision: number; readonly digest: string };
  readonly meta?: Readonly<Record<string, unknown>>;
}
