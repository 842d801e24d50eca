/** GB/T 9704-2012 clauses 7.3.1–7.3.4, 7.3.6 and 7.3.7, 主体: title, addressees, body, annexes and note. */
import { figure } from './figure';

export const bodyFigures = {
  /** Blank lines between red rule and title. */
  blankLinesAfterRedRule: figure(2, '行', '7.3.1', '规定'),
  /** 22 pt glyphs fill 156 mm with 20 characters. */
  titleCharactersPerLine: figure(20, '字', '7.3.1', '推导'),
  /** Line pitch of a title of several lines: 32–35 pt by practice. */
  titlePitch: figure(35, 'pt', '7.3.1', '实务'),
  /** Blank lines between title and 主送机关. */
  blankLinesAfterTitle: figure(1, '行', '7.3.2', '规定'),
  addresseeIndent: figure(0, '字', '7.3.2', '规定'),
  indentFirstLine: figure(2, '字', '7.3.3', '规定'),
  headingLevels: figure(4, '级', '7.3.3', '规定'),
  /** Blank lines between body and 附件说明. */
  blankLinesBeforeAnnexList: figure(1, '行', '7.3.4', '规定'),
  annexListIndent: figure(2, '字', '7.3.4', '规定'),
  /** 附注 on the line below the date. */
  noteIndent: figure(2, '字', '7.3.6', '规定'),
  /** 附件 label, and the annex's title, on these lines of the type area. */
  annexLabelLine: figure(1, '行', '7.3.7', '规定'),
  annexTitleLine: figure(3, '行', '7.3.7', '规定'),
} as const;
