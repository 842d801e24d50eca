/** Whether a font's licence lets a PDF embed a subset of it: OS/2 fsType, which no PDF library checks. */

/**
 * Why a font may not be embedded.
 * @param fsType OS/2 fsType (OpenType 1.9: bits 0–3 usage, bit 8 no subsetting, bit 9 bitmaps only).
 * @returns the reason in Chinese, or undefined when embedding is allowed.
 */
export function embeddingRefusal(fsType: number): string | undefined {
  // Bits 0–3 exclude one another in new fonts; in old ones the least restrictive bit set counts.
  const usage = fsType & 0x000e;
  if (usage === 0x0002) return '字体许可不允许嵌入';
  if ((fsType & 0x0100) !== 0) return '字体许可不允许取子集嵌入';
  if ((fsType & 0x0200) !== 0) return '字体许可只允许嵌入点阵';
  return undefined;
}
