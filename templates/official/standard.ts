/** Every figure of GB/T 9704-2012 that the project uses, once, as one table: `official.redHeadTop.value` is 35 (mm). */
import { bodyFigures } from './standard/body';
import { colophonFigures } from './standard/colophon';
import { headFigures } from './standard/head';
import { landscapeFigures, pageFigures, pageNumberFigures } from './standard/page';
import { bindingFigures, paperStockFigures, printingFigures } from './standard/printing';
import { signatureFigures } from './standard/signature';
import { letterFigures, minutesFigures, orderFigures } from './standard/special-formats';

/** The standard's figures by name; each row carries value, unit, clause and strength. */
export const official = {
  ...pageFigures,
  ...pageNumberFigures,
  ...landscapeFigures,
  ...paperStockFigures,
  ...printingFigures,
  ...bindingFigures,
  ...headFigures,
  ...bodyFigures,
  ...signatureFigures,
  ...colophonFigures,
  ...letterFigures,
  ...orderFigures,
  ...minutesFigures,
} as const;

export type FigureName = keyof typeof official;
