/** Widths of short texts in 字, for indents that must be known before any font is (signature, annex list). */

/** Times New Roman's widths in em of the marks that stand in numbers and labels; other Latin counts ½. */
const narrow: Readonly<Record<string, number>> = {
  '.': 0.25,
  ',': 0.25,
  ' ': 0.25,
  ':': 0.278,
  '-': 0.333,
  '/': 0.278,
};

/** Width of `text` in 字: Chinese 1, digits ½ (so 2017年10月16日 is 7). */
export function widthInZi(text: string): number {
  let width = 0;
  for (const ch of text) width += ch.codePointAt(0)! > 0x7e ? 1 : (narrow[ch] ?? 0.5);
  return width;
}

/** Width in pt at a size and with a spacing after every character. */
export const widthInPt = (text: string, size: number, spacing = 0): number =>
  widthInZi(text) * size + [...text].length * spacing;
