/** The shape of one figure of GB/T 9704-2012: its value, unit, clause and how strongly the standard asks for it. */

/**
 * 规定 must, 一般 normally, 推荐 recommended, 可以 may: the standard's own words; 实务 is office practice that the
 * standard does not mention; 推导 follows from other figures by calculation.
 */
export type Strength = '规定' | '一般' | '推荐' | '可以' | '实务' | '推导';

/** 字 is the width of one Chinese character (3.1), 行 the height of one line (3.2); `em` is a share of the glyph's size. */
export type Unit = 'mm' | 'pt' | '字' | '行' | 'em' | '位' | '名' | '枚' | '%' | 'g/m²' | '次' | 'pH' | '级';

export interface Figure<U extends Unit = Unit> {
  readonly value: number;
  readonly unit: U;
  /** Clause of GB/T 9704-2012, or of the rule named before the number. */
  readonly clause: string;
  readonly strength: Strength;
  /** Allowed deviation either way, in the same unit. */
  readonly tolerance?: number;
}

/** One row of the table. */
export const figure = <U extends Unit>(
  value: number,
  unit: U,
  clause: string,
  strength: Strength,
  tolerance?: number,
): Figure<U> => ({ value, unit, clause, strength, ...(tolerance === undefined ? {} : { tolerance }) });
