/** The red of a paper's head and red rule (GB/T 9704-2012 6.2: Y 80 %, M 80 %) for screens, DOCX and PDF/A. */
import { official } from './standard';

const share = (percent: number): number => Math.round(255 * (1 - percent / 100));

/** Red as RGB 0–255, [255, 51, 51]: each ink takes its share from its complement (ISO 32000-1, 10.3.5). */
export const redInk = [255, share(official.redMagenta.value), share(official.redYellow.value)] as const;
