/** The fonts of a run. */
import type { FaceRole } from '../../document/blocks';

export type ChineseFace = Exclude<FaceRole, 'latin'>;

/** All four fonts of a run, so that no theme or default shows through: Chinese, and `latin` for the others. */
export const runFonts = (chinese: string, latin: string): string =>
  `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${chinese}" w:cs="${latin}" w:hint="eastAsia"/>`;
