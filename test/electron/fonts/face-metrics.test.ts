/** What the typesetter is told of a face agrees with the font itself, and comes quickly once kept. */
import { describe, expect, it } from 'vitest';
import { faceChains, metricsOf } from '../../../electron/disk/fonts/face-metrics';
import { loadFaces } from '../../../electron/disk/fonts/load-faces';
import { openFace } from '../../../electron/disk/fonts/open-face';

const faces = await loadFaces({ folders: [] });

/** Advance of a code point by the triples. */
function advanceOf(advances: readonly number[], point: number): number | undefined {
  for (let index = 0; index < advances.length; index += 3)
    if (point >= advances[index]! && point < advances[index]! + advances[index + 1]!)
      return advances[index + 2];
  return undefined;
}

describe('metricsOf', () => {
  it.each(['fangsong', 'kai', 'latin'] as const)(
    'tells the advance of every character of %s',
    async (role) => {
      const { face } = faces.roles[role];
      const font = openFace(face);
      const metrics = await metricsOf(face);
      expect(metrics).toMatchObject({ id: role, family: face.family, unitsPerEm: font.unitsPerEm });
      expect([metrics.ascent, metrics.descent]).toEqual([font.ascent, font.descent]);
      const wrong = font.characterSet.filter(
        (point) => advanceOf(metrics.advances, point) !== font.glyphForCodePoint(point).advanceWidth,
      );
      expect(wrong).toEqual([]);
      expect(advanceOf(metrics.advances, 0xe000)).toBeUndefined();
    },
  );

  it('keeps the triples sorted and apart, so that they can be searched', async () => {
    const { advances } = await metricsOf(faces.roles.song.face);
    for (let index = 3; index < advances.length; index += 3)
      expect(advances[index]).toBeGreaterThanOrEqual(advances[index - 3]! + advances[index - 2]!);
  });

  it('is JSON', async () => {
    const metrics = await metricsOf(faces.roles.hei.face);
    expect(JSON.parse(JSON.stringify(metrics))).toEqual(metrics);
  });
});

describe('faceChains', () => {
  it('gives each role its chain, in under 100 ms once kept', async () => {
    await faceChains(faces);
    const started = performance.now();
    const chains = await faceChains(await loadFaces({ folders: [] }));
    expect(performance.now() - started).toBeLessThan(100);
    expect(chains.kai.map(({ id }) => id)).toEqual(['kai', 'song', 'hei', 'last']);
  });
});
