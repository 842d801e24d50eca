/** GB/T 9704-2012 clauses 4 and 6: the sheet, printing and binding; shown in help, checked by nobody but the printer. */
import { figure } from './figure';

/** 公文用纸 (4). */
export const paperStockFigures = {
  paperWeightMin: figure(60, 'g/m²', '4', '一般'),
  paperWeightMax: figure(80, 'g/m²', '4', '一般'),
  whitenessMin: figure(80, '%', '4', '一般'),
  whitenessMax: figure(90, '%', '4', '一般'),
  /** 横向耐折度. */
  foldingEnduranceMin: figure(15, '次', '4', '一般'),
  opacityMin: figure(85, '%', '4', '一般'),
  acidityMin: figure(7.5, 'pH', '4', '一般'),
  acidityMax: figure(9.5, 'pH', '4', '一般'),
} as const;

/** 印制 (6.1, 6.2). */
export const printingFigures = {
  /** Greatest deviation between the two sides of a sheet. */
  registrationError: figure(2, 'mm', '6.2', '规定'),
  typeAreaSkew: figure(1, 'mm', '6.1', '规定'),
  /** Black is full black; red is yellow and magenta at the same share. */
  blackInk: figure(100, '%', '6.2', '规定'),
  redYellow: figure(80, '%', '6.2', '规定'),
  redMagenta: figure(80, '%', '6.2', '规定'),
} as const;

/** 装订 (6.3): on the left. */
export const bindingFigures = {
  staples: figure(2, '枚', '6.3', '规定'),
  /** From the sheet's top or bottom edge to the nearer staple hole. */
  stapleFromEdge: figure(70, 'mm', '6.3', '规定', 4),
  trimError: figure(2, 'mm', '6.3', '规定'),
  /** Between the page numbers of two facing pages. */
  pageNumberMisalignment: figure(4, 'mm', '6.3', '规定'),
  sideStitchMin: figure(3, 'mm', '6.3', '规定'),
  sideStitchMax: figure(5, 'mm', '6.3', '规定'),
} as const;
