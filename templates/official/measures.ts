/** Units of the page and their conversion: mm and 字 in the standard, pt in the typesetter, twip in DOCX. */

const PT_PER_MM = 72 / 25.4;

/** Millimetres to points (1 pt = 1/72 inch). */
export const mmToPt = (mm: number): number => mm * PT_PER_MM;
/** Points to millimetres. */
export const ptToMm = (pt: number): number => pt / PT_PER_MM;
/** Points to whole twips (1 twip = 1/20 pt). */
export const ptToTwip = (pt: number): number => Math.round(pt * 20);
/** Millimetres to whole twips. */
export const mmToTwip = (mm: number): number => Math.round(mm * PT_PER_MM * 20);

/** 字号 to points, the word processor's table. */
export const fontSize = {
  初号: 42,
  小初: 36,
  一号: 26,
  小一: 24,
  二号: 22,
  小二: 18,
  三号: 16,
  小三: 15,
  四号: 14,
  小四: 12,
  五号: 10.5,
  小五: 9,
  六号: 7.5,
} as const;
