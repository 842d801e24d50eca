/** The names of the official faces in DOCX, and the fonts of a run. */
import type { FaceRole } from '../../document/blocks';

export type ChineseFace = Exclude<FaceRole, 'latin'>;

/** Family names as Word and WPS list them on Chinese machines. */
export const faceNames: Readonly<Record<ChineseFace, string>> = {
  title: '方正小标宋简体',
  fangsong: '仿宋_GB2312',
  kai: '楷体_GB2312',
  hei: '黑体',
  song: '宋体',
};

/** All four fonts of a run, so that no theme or default shows through: Chinese, and `latin` for the others. */
export const runFonts = (chinese: string, latin: string): string =>
  `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${chinese}" w:cs="${latin}" w:hint="eastAsia"/>`;
