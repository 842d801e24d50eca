/** Widths of a face's glyphs as the typesetter takes them, kept beside the fonts so that a start need not parse any. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FaceRole } from '../../../templates/document/blocks';
import type { FaceChains, FaceMetrics } from '../../../templates/typeset/metrics';
import { FACE_ROLES, type Face, type FaceSet } from './load-faces';
import { writeWhole } from './machine-fonts';
import { openFace } from './open-face';
import { fontCache } from './stand-ins';

/** Raise when the form of the kept files changes. */
const FORM = 1;

/**
 * Metrics of one face: from the cache by the file's size and time, else measured from the font and kept.
 * @throws Error when the font is gone or damaged.
 */
export async function metricsOf(face: Face): Promise<FaceMetrics> {
  const { size, mtimeMs } = await stat(face.file);
  const key = [FORM, face.id, face.family, face.file, face.postScript, size, mtimeMs].join('|');
  const kept = path.join(
    fontCache(),
    'metrics',
    `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`,
  );
  try {
    return JSON.parse(await readFile(kept, 'utf8')) as FaceMetrics;
  } catch {
    // Not kept yet, or damaged: measured anew.
    const metrics = measure(face);
    await writeWhole(kept, JSON.stringify(metrics));
    return metrics;
  }
}

/** Metrics of every role's chain, each face read once. */
export async function faceChains(set: FaceSet): Promise<FaceChains> {
  const faces = new Set(FACE_ROLES.flatMap((role) => set.roles[role].chain));
  const metrics = new Map(
    await Promise.all([...faces].map(async (face) => [face, await metricsOf(face)] as const)),
  );
  const chain = (role: FaceRole): readonly FaceMetrics[] =>
    set.roles[role].chain.map((face) => metrics.get(face)!);
  return Object.fromEntries(FACE_ROLES.map((role) => [role, chain(role)])) as Record<
    FaceRole,
    readonly FaceMetrics[]
  >;
}

function measure(face: Face): FaceMetrics {
  const font = openFace(face);
  const advances: number[] = [];
  let [first, count, width] = [-1, 0, -1];
  for (const point of [...font.characterSet].sort((a, b) => a - b)) {
    const { id, advanceWidth } = font.glyphForCodePoint(point);
    if (id === 0) continue;
    if (point === first + count && advanceWidth === width) count += 1;
    else {
      if (count > 0) advances.push(first, count, width);
      [first, count, width] = [point, 1, advanceWidth];
    }
  }
  if (count > 0) advances.push(first, count, width);
  const { unitsPerEm, ascent, descent } = font;
  return { id: face.id, family: face.family, unitsPerEm, ascent, descent, advances };
}
