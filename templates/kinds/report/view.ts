/** 报告: head, signature and colophon lines, and the names of the annexes. */
import type { Office } from '../../office';
import { annexTitlesOf, officialPaperView, type OfficialPaperView } from '../../official-paper/view';
import type { Report } from './schema';

export interface ReportView extends OfficialPaperView {
  readonly annexTitles: readonly string[];
}

export const viewOf = (data: Report, office: Office): ReportView => ({
  ...officialPaperView(data, office),
  annexTitles: annexTitlesOf(data),
});
