/** 意见: head, signature and colophon lines, and the names of the annexes. */
import type { Office } from '../../office';
import { annexTitlesOf, officialPaperView, type OfficialPaperView } from '../../official-paper/view';
import type { Opinion } from './schema';

export interface OpinionView extends OfficialPaperView {
  readonly annexTitles: readonly string[];
  /** 发文字号 stands beside 签发人. */
  readonly upward: boolean;
}

export const viewOf = (data: Opinion, office: Office): OpinionView => ({
  ...officialPaperView(data, office),
  annexTitles: annexTitlesOf(data),
  upward: data.route === 'up',
});
