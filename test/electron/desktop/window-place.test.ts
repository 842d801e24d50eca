/** The window opens where it stood, unless no screen is there any more. */
import { describe, expect, it } from 'vitest';
import { placeOn, placeSchema, type Area, type WindowPlace } from '../../../electron/desktop/window-place';

const main: Area = { x: 0, y: 24, width: 1920, height: 1016 };
const right: Area = { x: 1920, y: 0, width: 1366, height: 728 };
const place = (part: Partial<WindowPlace>): WindowPlace => ({
  x: 100,
  y: 100,
  width: 1200,
  height: 800,
  maximised: false,
  ...part,
});

describe('placeOn', () => {
  it('is the usual size at first, no larger than the screen', () => {
    expect(placeOn(undefined, [main])).toEqual({ width: 1440, height: 900 });
    expect(placeOn(undefined, [right])).toEqual({ width: 1366, height: 728 });
  });

  it('is where it stood, on any screen', () => {
    expect(placeOn(place({}), [main])).toEqual({ x: 100, y: 100, width: 1200, height: 800 });
    const onRight = place({ x: 2000, y: 10, height: 700 });
    expect(placeOn(onRight, [main, right])).toEqual({ x: 2000, y: 10, width: 1200, height: 700 });
  });

  it.each([
    ['its screen is gone', place({ x: 2000, y: 10 })],
    ['it stands above the screen', place({ y: -10 })],
    ['its title bar is below the screen', place({ y: 1030 })],
    ['only an edge is in sight', place({ x: -1150 })],
  ])('is left to the system when %s', (_name, kept) => {
    expect(placeOn(kept, [main])).toEqual({ width: 1200, height: 800 });
  });

  it('shrinks to a smaller screen, but not below what the window can be', () => {
    expect(placeOn(place({ x: 2000, y: 10, width: 1800, height: 1000 }), [main, right])).toEqual({
      x: 2000,
      y: 10,
      width: 1366,
      height: 728,
    });
    const small: Area = { x: 0, y: 0, width: 800, height: 480 };
    expect(placeOn(place({ x: 0, y: 0 }), [small])).toMatchObject({ width: 960, height: 600 });
  });
});

describe('placeSchema', () => {
  it.each([null, [], {}, { ...place({}), width: 0 }, { ...place({}), x: 'NaN' }, { ...place({}), y: 1.5 }])(
    'refuses %j',
    (value) => {
      expect(placeSchema.safeParse(value).success).toBe(false);
    },
  );
});
