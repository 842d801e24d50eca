/** Fits a section so that its signature does not stand alone and the colophon finds room (7.3.5.5, 7.4). */
import { colophonFits, type SetColophon } from './colophon';
import { closingStart, fillSection, type Filled, type FillOptions } from './fill-section';
import type { SetSection } from './set-section';

export interface Settled extends Filled {
  /** Flow items that begin a page so that the signature has company. */
  readonly breakBefore: readonly number[];
  /** Tightened pitch, pt. */
  readonly pitch?: number;
}

/** How far the pitch may be tightened, in steps of 2 twips: at most 2 pt (practice: not seen by the reader). */
const tightest = 2;
const step = 0.1;

/** The item that goes along with a closing group: the last paragraph of text before it. */
function companion({ items }: SetSection): number {
  const closing = closingStart(items);
  for (let i = closing - 1; i > 0; i--) {
    const item = items[i]!;
    if (item.kind === 'text' && item.lines.some(({ runs }) => runs.length > 0)) return i;
    if (item.kind !== 'text') return i + 1;
  }
  return closing;
}

/**
 * Fills a section; if its closing group would stand alone on a page, or the colophon would, the pitch is
 * tightened; where that does not help, the last paragraph of the text goes along with the group.
 * @param colophon given for the last section
 */
export function settleSection(
  section: SetSection,
  pitch: number,
  firstOfPaper: boolean,
  colophon: SetColophon | undefined,
): Settled {
  const reserve = colophon && section.frame.orientation === 'portrait' ? colophon.height : 0;
  const fill = (options: Partial<FillOptions>) =>
    fillSection(section, pitch, { pitch, breakBefore: new Set(), reserve, ...options }, firstOfPaper);
  const ends = (filled: Filled) =>
    colophon === undefined || colophonFits(colophon, section.frame, filled.end);

  const plain = fill({});
  if (section.frame.orientation === 'landscape' || (!plain.closingAlone && ends(plain))) {
    return { ...plain, breakBefore: [] };
  }
  let signed: Settled | undefined;
  for (let less = step; less <= tightest + step / 2; less += step) {
    const tighter = Math.round((pitch - less) * 20) / 20;
    const filled = fill({ pitch: tighter });
    if (filled.closingAlone) continue;
    if (ends(filled)) return { ...filled, breakBefore: [], pitch: tighter };
    signed ??= { ...filled, breakBefore: [], pitch: tighter };
  }
  if (!plain.closingAlone) return { ...plain, breakBefore: [] };
  if (signed) return signed;
  const along = companion(section);
  return { ...fill({ breakBefore: new Set([along]) }), breakBefore: [section.offset + along] };
}
