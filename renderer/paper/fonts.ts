/** Loads the faces that pages are set in, and finds out which of them the browser would set otherwise than we do. */
import type { FaceMetrics } from '../../templates/typeset/metrics';
import { advanceOf } from './glyph-places';

/** CSS family of a face, by FaceMetrics.id. */
export const familyOf = (face: string): string => `p-${face.replace(/[^\w-]/gu, '-')}`;

/** A face that is ready to be drawn with; `places` when each character must be given its own place. */
export interface ReadyFace {
  readonly id: string;
  readonly places: FaceMetrics | undefined;
}

/** Neighbouring marks that browsers squeeze, and Latin pairs that fonts kern. */
const probes = ['年”，（注）。“甲”、', 'AVATo To fi 12:30', '国家重点'];
const probeSize = 100;
/** Per probe, pt at 100 pt: less than a tenth of a pixel in body text. */
const tolerance = 0.5;

/** Whether letter-spacing will put this face's characters where its advances say. */
function setsTrue(metrics: FaceMetrics): boolean {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'page probe');
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  text.setAttribute('font-family', familyOf(metrics.id));
  text.setAttribute('font-size', String(probeSize));
  svg.append(text);
  document.body.append(svg);
  const known = (character: string) => advanceOf(metrics, character.codePointAt(0)!) > 0;
  const right = probes.every((probe) => {
    const characters = [...probe].filter(known);
    text.textContent = characters.join('');
    const wanted = characters.reduce((sum, one) => sum + advanceOf(metrics, one.codePointAt(0)!), 0);
    return Math.abs(text.getComputedTextLength() - (wanted / metrics.unitsPerEm) * probeSize) <= tolerance;
  });
  svg.remove();
  return right;
}

const loaded = new Map<string, Promise<ReadyFace>>();

async function load(metrics: FaceMetrics, bytes: () => Promise<Uint8Array>): Promise<ReadyFace> {
  const font = new FontFace(familyOf(metrics.id), (await bytes()).slice(), { display: 'block' });
  document.fonts.add(await font.load());
  return { id: metrics.id, places: setsTrue(metrics) ? undefined : metrics };
}

/** Adds a face to the page once; `bytes` fetches its file. */
export function loadFace(metrics: FaceMetrics, bytes: () => Promise<Uint8Array>): Promise<ReadyFace> {
  const known = loaded.get(metrics.id);
  if (known !== undefined) return known;
  const job = load(metrics, bytes).catch((reason: unknown) => {
    // a failed file may be there at the next try
    loaded.delete(metrics.id);
    throw reason;
  });
  loaded.set(metrics.id, job);
  return job;
}
