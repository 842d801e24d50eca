/** 责任单: persons and texts as the lines of their boxes, and the text size that keeps usual sheets on one page. */
import { fontSize } from '../../official/measures';
import { personLines } from '../../fields';
import type { ResponsibilitySheet } from './schema';

/** A date left to be written by hand. */
const handDate = '    年    月    日';
/** With more tasks than this the sheet is set in 五号. */
const roomyTasks = 3;

export interface ResponsibilitySheetView {
  /** Text size in pt. */
  readonly size: number;
  readonly headLines: readonly string[];
  readonly deputyLines: readonly string[];
  readonly handlerLines: readonly string[];
  readonly signed: string;
  readonly judged: string;
}

export function viewOf(data: ResponsibilitySheet): ResponsibilitySheetView {
  return {
    size: data.tasks.length > roomyTasks ? fontSize.五号 : fontSize.小四,
    headLines: personLines(data.heads),
    deputyLines: personLines(data.deputies),
    handlerLines: personLines(data.handlers),
    signed: data.signDate === '' ? handDate : data.signDate,
    judged: data.opinionDate === '' ? handDate : data.opinionDate,
  };
}
