/** Blocks of the special formats of GB/T 9704-2012 clause 10, and of papers that borrow from them. */
import type { Placed } from './placed';

/**
 * Head of the 信函格式 (10.1): one organ's name at the page's top, a red double line below it and another at the
 * page's foot. It is a section's first block; behind an annex label it stands in the flow, over a single rule.
 */
export interface LetterHead extends Placed {
  readonly type: 'letterHead';
  /** The lead organ of joint letters (10.1), without 文件. */
  readonly organ: string;
  /** 套打: name and lines are on the sheet already; their places are kept. */
  readonly prePrinted: boolean;
}
/** 份号, 密级 or 紧急程度 of a letter. */
export interface LetterMark extends Placed {
  readonly kind: 'copyNumber' | 'secrecy' | 'urgency';
  readonly text: string;
}
/** 发文字号 at the right under a letter's first double line, its marks below one another at the left (10.1). */
export interface LetterNumber extends Placed {
  readonly type: 'letterNumber';
  readonly text: string;
  readonly marks: readonly LetterMark[];
}
/** 编发单位 at the left and the date at the right, above the red rule of 纪要 and 简报 (practice). */
export interface Dateline extends Placed {
  readonly type: 'dateline';
  readonly organ: string;
  readonly date: string;
  readonly dateFrom?: string;
}
/** 出席, 请假 or 列席 of a 纪要 (10.3): `label` without its colon. */
export interface Attendance extends Placed {
  readonly type: 'attendance';
  readonly label: string;
  readonly text: string;
}
