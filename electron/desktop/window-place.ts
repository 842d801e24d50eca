/** Where the window stood, as it is kept and as it may be used again: on a screen that is still there. */
import { z } from '../../templates/zod';

/** In the screen's own points (device independent pixels). */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const point = z.number().int();
export const placeSchema = z.object({
  x: point,
  y: point,
  width: point.positive(),
  height: point.positive(),
  maximised: z.boolean(),
});
export type WindowPlace = z.output<typeof placeSchema>;

export const LEAST = { width: 960, height: 600 };
const USUAL = { width: 1440, height: 900 };
/** So much of the title bar must be in sight that it can be taken hold of. */
const GRIP = { width: 120, height: 32 };

const overlap = (from: number, length: number, at: number, size: number): number =>
  Math.min(from + length, at + size) - Math.max(from, at);

const canBeTaken = (place: Area, area: Area): boolean =>
  overlap(place.x, place.width, area.x, area.width) >= GRIP.width &&
  place.y >= area.y &&
  place.y + GRIP.height <= area.y + area.height;

/** No larger than the screen, no smaller than the window can be. */
const fitted = (size: number, room: number, least: number): number => Math.max(Math.min(size, room), least);

/**
 * Where to open the window.
 * @param kept where it last stood.
 * @param areas the screens' free areas, the main one first; there is always one.
 * @returns the size, and the place when it is on a screen; else the system chooses it.
 */
export function placeOn(
  kept: WindowPlace | undefined,
  areas: readonly [Area, ...Area[]],
): { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number } {
  const area = kept && areas.find((one) => canBeTaken(kept, one));
  const { width, height } = kept ?? USUAL;
  const room = area ?? areas[0];
  const size = {
    width: fitted(width, room.width, LEAST.width),
    height: fitted(height, room.height, LEAST.height),
  };
  return kept && area ? { ...size, x: kept.x, y: kept.y } : size;
}
