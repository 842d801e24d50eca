/** A check that was stopped leaves the last whole one as it was. */
import { describe, expect, it } from 'vitest';
import { wholeCheck } from '../../../electron/service/archive/register';

const at = '2018-01-05T01:00:00.000Z';

describe('the last whole check', () => {
  it('is none before the first one has come to its end', () => {
    expect(wholeCheck(undefined)).toBeUndefined();
    expect(wholeCheck({ at, done: 3, total: 9, faults: 0, found: [] })).toBeUndefined();
  });

  it('is kept while another one is on its way or was stopped', () => {
    const whole = { at: '2017-12-01T01:00:00.000Z', faults: 2 };
    expect(wholeCheck({ at, done: 3, total: 9, faults: 0, found: [], whole })).toEqual(whole);
  });

  it('is read from notes of earlier versions that came to their end', () => {
    expect(wholeCheck({ at, done: 9, total: 9, faults: 1, found: [] })).toEqual({ at, faults: 1 });
  });
});
