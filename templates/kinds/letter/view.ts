/** 函: head, signature and 抄送 lines, and the names of the annexes. */
import type { Office } from '../../office';
import {
  annexTitlesOf,
  letterAsPaper,
  officialPaperView,
  type OfficialPaperView,
} from '../../official-paper/view';
import type { Letter } from './schema';

export interface LetterView extends OfficialPaperView {
  readonly annexTitles: readonly string[];
}

export const viewOf = (data: Letter, office: Office): LetterView => ({
  ...officialPaperView(letterAsPaper(data), office),
  annexTitles: annexTitlesOf(data),
});
