/** The table of derivations: from which kind, to which kind, by which function. */
import { supervisionOrderSchema } from '../kinds/supervision-order/schema';
import { taskBreakdownSchema } from '../kinds/task-breakdown/schema';
import type { DeriveContext } from './context';
import { deriveRectificationReport } from './rectification-report';
import { deriveResponsibilityBreakdown } from './responsibility-breakdown';
import { deriveResponsibilitySheets } from './responsibility-sheets';

/** One derived record's data; the envelope's source is for the service to fill. */
export interface Derived {
  /** Unit that the record is for, `<base>-<unit>` when each has a file of its own; '' where there is but one. */
  readonly unit: string;
  readonly data: unknown;
}

export interface Derivation {
  readonly from: string;
  readonly to: string;
  /** Answers one record for each unit, so that `--split` means something. */
  readonly many: boolean;
  /** `data` is parsed again here, as the source kind's; throws a ZodError when it is not. */
  readonly derive: (data: unknown, context: DeriveContext) => readonly Derived[];
}

export const derivations: readonly Derivation[] = [
  {
    from: 'task-breakdown',
    to: 'responsibility-breakdown',
    many: false,
    derive: (data, context) => [
      { unit: '', data: deriveResponsibilityBreakdown(taskBreakdownSchema.parse(data), context) },
    ],
  },
  {
    from: 'task-breakdown',
    to: 'responsibility-sheet',
    many: true,
    derive: (data) => deriveResponsibilitySheets(taskBreakdownSchema.parse(data)),
  },
  {
    from: 'supervision-order',
    to: 'rectification-report',
    many: false,
    derive: (data, context) => [
      { unit: '', data: deriveRectificationReport(supervisionOrderSchema.parse(data), context) },
    ],
  },
];

/** The derivation between two kinds; undefined when there is none. */
export const derivationOf = (from: string, to: string): Derivation | undefined =>
  derivations.find((derivation) => derivation.from === from && derivation.to === to);
