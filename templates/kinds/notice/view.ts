/** 通知: head, signature and colophon lines, and the names of the annexes. */
import type { Office } from '../../office';
import { annexTitlesOf, officialPaperView, type OfficialPaperView } from '../../official-paper/view';
import type { Notice } from './schema';

export interface NoticeView extends OfficialPaperView {
  readonly annexTitles: readonly string[];
}

export const viewOf = (data: Notice, office: Office): NoticeView => ({
  ...officialPaperView(data, office),
  annexTitles: annexTitlesOf(data),
});
