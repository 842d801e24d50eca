/** Calls on the office's own wording of each kind of paper: kept in versions, the latest in force. */
import { overlaySchema, type OverlayFault } from '../../templates/overlay/overlay';
import { z } from '../../templates/zod';
import { call, moment } from './shapes';

const kind = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/u);
const version = z.number().int().positive();

/** One version of an overlay, as a final paper names it. */
export const overlayName = z.object({ kind, version, digest: z.string() });

const kept = overlayName.extend({
  at: moment,
  actor: z.string(),
  /** Saved as it was written, brought back from an earlier version, or set back to the built-in. */
  reason: z.enum(['saved', 'restored', 'reset']),
  overlay: overlaySchema,
});

const fault: z.ZodType<OverlayFault> = z.object({
  place: z.string(),
  label: z.string(),
  message: z.string(),
});

/** The version that the change was made over; 0 for the built-in. A newer one refuses with `conflict`. */
const base = z.number().int().nonnegative();

export const overlayCalls = {
  /** The latest version of every kind that was ever changed; one that was set back changes nothing. */
  overlays: call(z.object({}), z.array(kept)),
  /** Versions that papers were finalised with. Refuses with `overlay` when one is not to be had. */
  overlaysNamed: call(z.object({ names: z.array(overlayName).max(50) }), z.array(kept)),
  /** All versions of a kind, the latest first. */
  overlayVersions: call(z.object({ kind }), z.array(kept)),
  /** Keeps a new version, which is then in force; one with faults is not kept. */
  saveOverlay: call(
    z.object({ overlay: overlaySchema, base }),
    z.object({ kept: kept.optional(), faults: z.array(fault) }),
  ),
  /** A new version that holds what an earlier one held. */
  restoreOverlay: call(z.object({ kind, version, base }), z.object({ kept })),
  /** A new version that changes nothing. */
  resetOverlay: call(z.object({ kind, base }), z.object({ kept })),
} as const;
