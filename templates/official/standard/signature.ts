/** GB/T 9704-2012 clause 7.3.5: 署名, 成文日期 and seal in the three cases A sealed, B unsealed, C signature stamp. */
import { figure } from './figure';

export const signatureFigures = {
  /** A: right edge of the date from the right side; the name stands centred over the date (7.3.5.1). */
  sealedDateRight: figure(4, '字', '7.3.5.1', '一般'),
  /** A: the seal's top stands within this distance of the body or 附件说明. */
  sealFromBodyMax: figure(1, '行', '7.3.5.1', '规定'),
  /** A: blank lines above the name so that a seal clears the text. */
  sealedBlankLines: figure(3, '行', '7.3.5.1', '实务'),
  /** Diameter of a county organ's seal, for an outline on the screen only. */
  sealDiameter: figure(42, 'mm', '国发〔1999〕25号', '实务'),
  /** B: blank lines between body and name (7.3.5.2). */
  unsealedBlankLines: figure(1, '行', '7.3.5.2', '规定'),
  /** B: right edge of the name from the right side. */
  unsealedNameRight: figure(2, '字', '7.3.5.2', '规定'),
  /** B: the date's first character stands this far right of the name's first. */
  unsealedDateOffset: figure(2, '字', '7.3.5.2', '规定'),
  /** B, date longer than the name: the date's right edge, the name moving left with it. */
  unsealedLongDateRight: figure(2, '字', '7.3.5.2', '规定'),
  /** C: blank lines between body and 签名章 (7.3.5.3). */
  stampBlankLines: figure(2, '行', '7.3.5.3', '规定'),
  /** C: right edge of the stamp. */
  stampRight: figure(4, '字', '7.3.5.3', '规定'),
  /** C: between the job title and the stamp. */
  stampPostGap: figure(2, '字', '7.3.5.3', '规定'),
  /** C: blank lines between stamp and date. */
  stampDateBlankLines: figure(1, '行', '7.3.5.3', '规定'),
  /** C: right edge of the date. */
  stampDateRight: figure(4, '字', '7.3.5.3', '规定'),
} as const;

/** Where an unsealed paper's name and date end, in 字 from the right side of the type area. */
export interface UnsealedPlaces {
  readonly nameRight: number;
  readonly dateRight: number;
}

/**
 * Case B (7.3.5.2) as a formula: with widths in 字, the date begins 2 字 right of the name; a date longer than
 * the name takes the right indent of 2 字 itself and the name moves left.
 */
export function unsealedPlaces(nameWidth: number, dateWidth: number): UnsealedPlaces {
  const { unsealedNameRight, unsealedDateOffset, unsealedLongDateRight } = signatureFigures;
  if (nameWidth >= dateWidth) {
    const dateRight = unsealedNameRight.value + nameWidth - unsealedDateOffset.value - dateWidth;
    return { nameRight: unsealedNameRight.value, dateRight };
  }
  const nameStart = unsealedLongDateRight.value + dateWidth + unsealedDateOffset.value;
  return { nameRight: nameStart - nameWidth, dateRight: unsealedLongDateRight.value };
}
