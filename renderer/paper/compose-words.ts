/** What the window and its typesetting worker say to each other. */
import type { Office } from '../../templates/office';
import type { Overlay } from '../../templates/overlay/overlay';
import type { Fault } from '../../templates/official/fault';
import type { FaceChains } from '../../templates/typeset/metrics';
import type { Page, PictureSizes } from '../../templates/typeset/page';
import type { Resolved } from '../state/references';

/** To the worker. */
export type Task =
  | { readonly say: 'setup'; readonly office: Office; readonly chains: FaceChains }
  | {
      readonly say: 'compose';
      readonly turn: number;
      readonly kind: string;
      readonly version: number;
      /** What changed of the record's data since the last task of the same `record`; '' the whole. */
      readonly path: string;
      readonly value: unknown;
      /** The sheet in view, from 0: where many changed, those near it come first. Without it all come at once. */
      readonly near?: number;
      /** The wordings it is printed in; absent while they are as before. */
      readonly overlays?: readonly Overlay[];
      /** What the host found for its references; absent while it is as before. */
      readonly found?: { readonly known: Resolved; readonly sizes: PictureSizes };
    }
  /** For further pages that changed, when an answer left some out. */
  | { readonly say: 'more'; readonly turn: number; readonly near: number };

/** Back to the window: what is not as the last answer had it. */
export interface Made {
  readonly turn: number;
  /** Absent where the record cannot be printed as it stands. */
  readonly pages?: {
    readonly count: number;
    readonly changed: readonly (readonly [number, Page])[];
    /** How many more have changed; until they come, the window has older ones, or empty sheets where it had none. */
    readonly left: number;
    /** Ids of all faces in use; absent while they are the same. */
    readonly faces?: readonly string[];
  };
  /** Absent while they are the same. */
  readonly faults?: readonly Fault[];
  /** Time in the worker, ms. */
  readonly took: number;
}
