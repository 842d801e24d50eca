/** 责任单: persons and texts as the lines of their boxes, and the text size that keeps usual sheets on one page. */
import { fontSize } from '../../official/measures';
import { personLines } from '../../fields';
import { handDate, narrowDeadline } from '../../view-cells';
import type { ResponsibilitySheet, SheetTask } from './schema';

/** Text size and line pitch in pt: sheets with more than three tasks are set closer, so that most stay on one page. */
const roomy = { size: fontSize.小四, pitch: 18 };
const close = { size: fontSize.五号, pitch: 14 };
const roomyTasks = 3;

export interface ResponsibilitySheetView {
  readonly size: number;
  readonly pitch: number;
  readonly headLines: readonly string[];
  readonly deputyLines: readonly string[];
  readonly handlerLines: readonly string[];
  readonly tasks: readonly (SheetTask & { readonly deadlineLines: readonly string[] })[];
  readonly signed: string;
  readonly judged: string;
}

export function viewOf(data: ResponsibilitySheet): ResponsibilitySheetView {
  return {
    ...(data.tasks.length > roomyTasks ? close : roomy),
    headLines: personLines(data.heads),
    deputyLines: personLines(data.deputies),
    handlerLines: personLines(data.handlers),
    tasks: data.tasks.map((task) => ({ ...task, deadlineLines: narrowDeadline(task.deadline) })),
    signed: data.signDate === '' ? handDate : data.signDate,
    judged: data.opinionDate === '' ? handDate : data.opinionDate,
  };
}
