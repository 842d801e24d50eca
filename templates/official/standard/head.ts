/** GB/T 9704-2012 clause 7.2, 版头: everything above the first page's red rule. */
import { figure } from './figure';

export const headFigures = {
  /** 份号: zero-padded digits (7.2.1). */
  copyNumberDigits: figure(6, '位', '7.2.1', '一般'),
  /** Top of the 发文机关标志's glyphs below the type area's top, for papers of every direction. */
  redHeadTop: figure(35, 'mm', '7.2.4', '规定'),
  /** The 1999 edition's cap, kept by offices: the 2012 text leaves the size free. */
  redHeadHeightMax: figure(22, 'mm', '7.2.4', '实务'),
  redHeadWidthMax: figure(15, 'mm', '7.2.4', '实务'),
  /** Blank lines between red head and 发文字号 or 签发人. */
  blankLinesAfterRedHead: figure(2, '行', '7.2.5', '规定'),
  /** 上行文: the number's indent from the left. */
  upwardNumberIndent: figure(1, '字', '7.2.5', '规定'),
  /** 签发人's indent from the right. */
  signatoryIndent: figure(1, '字', '7.2.6', '规定'),
  signatoriesPerLine: figure(2, '名', '7.2.6', '一般'),
  /** From the number's ink down to the red rule. */
  redRuleGap: figure(4, 'mm', '7.2.7', '规定'),
  /** Same width as the type area, centred. */
  redRuleWidth: figure(156, 'mm', '7.2.7', '规定'),
  /** The standard leaves the weight free (0.35–0.5 mm is usual); 2 pt is the project's choice. */
  redRuleWeight: figure(2, 'pt', '7.2.7', '实务'),
} as const;

/** 紧急程度 of a paper (7.2.3, 条例 9(三)); telegrams have four of their own. */
export const urgencies = ['特急', '加急'] as const;
