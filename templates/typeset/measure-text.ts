/** A short text of what stands on a paper beside its own: measured in 宋体 and the Latin face, not shaped, not broken. */
import type { FaceChains, FaceMetrics } from './metrics';
import type { PlacedRun } from './page';

interface Part {
  readonly face: FaceMetrics;
  readonly text: string;
  /** In em. */
  readonly width: number;
}

/** Neighbours of one face together. */
export interface MeasuredText {
  readonly parts: readonly Part[];
  /** In em. */
  readonly width: number;
}

function advanceOf(face: FaceMetrics, code: number): number | undefined {
  const { advances } = face;
  for (let i = 0; i < advances.length; i += 3) {
    const first = advances[i]!;
    if (code >= first && code < first + advances[i + 1]!) return advances[i + 2]! / face.unitsPerEm;
  }
  return undefined;
}

/** What no face has is left out. */
export function measureText(text: string, chains: FaceChains): MeasuredText {
  const parts: Part[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const chain = code < 0x2e80 ? [...chains.latin, ...chains.song] : chains.song;
    const face = chain.find((one) => advanceOf(one, code) !== undefined);
    if (!face) continue;
    const width = advanceOf(face, code)!;
    const last = parts.at(-1);
    if (last?.face === face)
      parts.splice(-1, 1, { face, text: last.text + character, width: last.width + width });
    else parts.push({ face, text: character, width });
  }
  return { parts, width: parts.reduce((sum, { width }) => sum + width, 0) };
}

/** The measured text as runs from a left edge. */
export function runsOf({ parts }: MeasuredText, x: number, size: number): readonly PlacedRun[] {
  let at = x;
  return parts.map(({ face, text, width }): PlacedRun => {
    const run: PlacedRun = {
      x: at,
      text,
      face: face.id,
      role: /[\u2e80-\u{10ffff}]/u.test(text) ? 'song' : 'latin',
      size,
      spacing: 0,
      width: width * size,
    };
    at += run.width;
    return run;
  });
}
