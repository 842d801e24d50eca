/** GB/T 9704-2012 clause 7.4, 版记: the black rules at the foot of the last page and what stands between them. */
import { figure } from './figure';

export const colophonFigures = {
  /** Same width as the type area; the last rule lies on the type area's bottom edge. */
  colophonRuleWidth: figure(156, 'mm', '7.4.1', '规定'),
  /** First and last rule. */
  colophonThickRule: figure(0.35, 'mm', '7.4.1', '推荐'),
  /** Rules between. */
  colophonThinRule: figure(0.25, 'mm', '7.4.1', '推荐'),
  /** 抄送 (and 主送 moved here), from both sides. */
  copyToIndent: figure(1, '字', '7.4.2', '规定'),
  /** 印发机关 from the left, 印发日期 from the right. */
  printedByIndent: figure(1, '字', '7.4.3', '规定'),
} as const;
