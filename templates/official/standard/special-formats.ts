/** GB/T 9704-2012 clause 10: 信函 letters, 命令(令) orders, 纪要 minutes. */
import { figure } from './figure';

/** 信函格式 (10.1): two red double lines, number at the right, no page number on page 1. */
export const letterFigures = {
  /** Top of the organ's name from the PAGE's top. */
  letterHeadTop: figure(30, 'mm', '10.1', '规定'),
  /** From the name down to the first double line, thick above thin. */
  letterFirstLineGap: figure(4, 'mm', '10.1', '规定'),
  /** From the page's bottom up to the second double line, thin above thick; first page only. */
  letterSecondLineFromBottom: figure(20, 'mm', '10.1', '规定'),
  letterLineWidth: figure(170, 'mm', '10.1', '规定'),
  /** Weights are left open by the standard. */
  letterThickLine: figure(2.25, 'pt', '10.1', '实务'),
  letterThinLine: figure(0.75, 'pt', '10.1', '实务'),
  letterLineGap: figure(0.8, 'pt', '10.1', '实务'),
  /** Between a double line and the text next to it, as a share of a 3号 character's height. */
  letterTextGap: figure(7 / 8, 'em', '10.1', '规定'),
  /** Blank lines above the title; some read the clause as 1. */
  letterTitleBlankLines: figure(2, '行', '10.1', '规定'),
} as const;

/** 命令(令) (10.2): case C signature. */
export const orderFigures = {
  /** Top of the name below the type area's top. */
  orderHeadTop: figure(20, 'mm', '10.2', '规定'),
  orderNumberBlankLines: figure(2, '行', '10.2', '规定'),
  orderBodyBlankLines: figure(2, '行', '10.2', '规定'),
} as const;

/** 纪要 (10.3): may otherwise be set by the organ itself. */
export const minutesFigures = {
  minutesHeadTop: figure(35, 'mm', '10.3', '规定'),
  /** Between body (or 附件说明) and 出席. */
  attendanceBlankLines: figure(1, '行', '10.3', '规定'),
  attendanceIndent: figure(2, '字', '10.3', '规定'),
} as const;
