/** 请示: head, signature and colophon lines, and the names of the annexes. */
import type { Office } from '../../office';
import { annexTitlesOf, officialPaperView, type OfficialPaperView } from '../../official-paper/view';
import type { Request } from './schema';

export interface RequestView extends OfficialPaperView {
  readonly annexTitles: readonly string[];
}

export const viewOf = (data: Request, office: Office): RequestView => ({
  ...officialPaperView(data, office),
  annexTitles: annexTitlesOf(data),
});
