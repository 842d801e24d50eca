/** GB/T 9704-2012 clauses 3, 5, 7.5 and 8: paper, type area, grid, page numbers and landscape pages. */
import { figure } from './figure';

/** Paper, margins, type area and grid. Distances are measured on the upright A4 sheet. */
export const pageFigures = {
  paperWidth: figure(210, 'mm', '5.1', '规定'),
  paperHeight: figure(297, 'mm', '5.1', '规定'),
  /** 天头. */
  topMargin: figure(37, 'mm', '5.2.1', '规定', 1),
  /** 订口, the left side. */
  bindingMargin: figure(28, 'mm', '5.2.1', '规定', 1),
  /** 版心; the page number stands outside it. */
  typeAreaWidth: figure(156, 'mm', '5.2.1', '规定'),
  typeAreaHeight: figure(225, 'mm', '5.2.1', '规定'),
  /** A3, twice as wide as the upright sheet (practice: ledgers of many columns). */
  widePaperWidth: figure(420, 'mm', 'GB/T 148-1997', '实务'),
  /** 地脚 = 297 − 37 − 225. */
  bottomMargin: figure(35, 'mm', '5.2.1', '推导'),
  /** 切口 = 210 − 28 − 156. */
  foreEdgeMargin: figure(26, 'mm', '5.2.1', '推导'),
  linesPerPage: figure(22, '行', '5.2.3', '一般'),
  charactersPerLine: figure(28, '字', '5.2.3', '一般'),
  /** 行 is one character's height and this share of a 3号 character's height. */
  lineGap: figure(7 / 8, 'em', '3.2', '规定'),
} as const;

/** 页码 (7.5): `— 1 —`, outside on odd pages (right), on the left on even ones. */
export const pageNumberFigures = {
  /** From the bottom edge of the type area to the dash. */
  pageNumberGap: figure(7, 'mm', '7.5', '规定'),
  /** From the side of the type area: right on odd pages, left on even ones. */
  pageNumberIndent: figure(1, '字', '7.5', '规定'),
} as const;

/**
 * 横排表格 (8), in the landscape page's own coordinates: on every sheet the table's head is at the left edge of
 * the upright paper, so the upright sheet's margins turn with it.
 */
export const landscapeFigures = {
  /** The upright sheet's 地脚: here the page number stands. */
  landscapeLeft: figure(35, 'mm', '8', '推导'),
  /** The upright sheet's 天头. */
  landscapeRight: figure(37, 'mm', '8', '推导'),
  /** The upright sheet's 订口. */
  landscapeTop: figure(28, 'mm', '8', '推导'),
  /** The upright sheet's 切口. */
  landscapeBottom: figure(26, 'mm', '8', '推导'),
} as const;
