/** The part of a picture that stays, as shares of its turned size, and what a drag or a key makes of it. */

export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const wholePicture: Crop = { left: 0, top: 0, right: 0, bottom: 0 };

/** What must stay of a side. */
const least = 0.05;

const clamp = (value: number, most: number): number => Math.min(Math.max(0, value), Math.max(0, most));

/** One edge set to a share, so that something of the picture stays. */
export function withEdge(crop: Crop, edge: keyof Crop, share: number): Crop {
  const opposite = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' } as const;
  return { ...crop, [edge]: clamp(share, 1 - least - crop[opposite[edge]]) };
}

/** The rectangle between two corners, shares from the top left. */
export function between(
  a: { readonly x: number; readonly y: number },
  b: { readonly x: number; readonly y: number },
): Crop {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  if (right - left < least || bottom - top < least) return wholePicture;
  return {
    left: clamp(left, 1),
    top: clamp(top, 1),
    right: clamp(1 - right, 1),
    bottom: clamp(1 - bottom, 1),
  };
}

/** The crop of the picture turned once more by 90° clockwise. */
export const turnedCrop = ({ left, top, right, bottom }: Crop): Crop => ({
  left: bottom,
  top: left,
  right: top,
  bottom: right,
});
