import { describe, expect, it } from 'vitest';
import { checkPhotoPair, type PhotoPair } from '../../../../templates/official/rules/photo-pair';
import { marks } from './support';

const at = { path: 'photos[0]', label: '对比照片' };
const before = { picture: 'sha256:01', takenOn: '2017年9月28日' };
const after = { picture: 'sha256:02', takenOn: '2017年10月12日' };
const check = (pair: PhotoPair): string[] => marks(checkPhotoPair(pair, at, '喷漆车间', '2017年10月16日'));

describe('R64 photographs', () => {
  it('are right in pairs and in order', () => {
    expect(check({ before, after })).toEqual([]);
    expect(check({ before, after: { ...after, takenOn: before.takenOn } })).toEqual([]);
    expect(check({ before, after: { ...after, takenOn: '2017年10月16日' } })).toEqual([]);
  });

  it.each([
    [{ before, after: { picture: '', takenOn: '' } }, ['R64 E photos[0].after']],
    [{ before: { picture: ' ', takenOn: '' }, after }, ['R64 E photos[0].before']],
    [{ before: { ...before, takenOn: '' }, after }, ['R64 E photos[0].before.takenOn']],
    [{ before, after: { ...after, takenOn: '10月12日' } }, ['R64 E photos[0].after.takenOn']],
    [{ before, after: { ...after, takenOn: '2017年9月27日' } }, ['R64 E photos[0].after.takenOn']],
    [{ before, after: { ...after, takenOn: '2017年10月17日' } }, ['R64 E photos[0].after.takenOn']],
  ])('%j is wrong: %j', (pair, expected) => {
    expect(check(pair)).toEqual(expected);
  });

  it('shows both dates', () => {
    const [fault] = checkPhotoPair({ before, after: { ...after, takenOn: '2017年9月27日' } }, at, '喷漆车间');
    expect(fault?.message).toBe('“喷漆车间”整改后照片早于整改前照片：2017年9月27日，2017年9月28日。');
  });
});
