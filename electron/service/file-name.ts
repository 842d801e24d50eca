/** File names from titles and units: no mark that a system refuses, not too long, never a path. */
import filenamify from 'filenamify';

/** Longest stem, characters: three bytes each, it stays below the 255 bytes of a name. */
const MAX_STEM = 60;

/** A name's stem; `otherwise` when nothing of the text is left. */
export function fileStem(text: string, otherwise: string): string {
  const plain = text.normalize('NFC').replace(/[\p{Cc}\p{Cf}\s]+/gu, '');
  if (plain === '') return otherwise;
  return filenamify(plain, { replacement: '_', maxLength: MAX_STEM });
}
