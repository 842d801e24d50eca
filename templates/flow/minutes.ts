/** 出席、请假、列席 of a 纪要 (GB/T 9704-2012 10.3). */
import type { Attendance } from '../document/special-formats';
import { bodySize, bodySpacing } from '../official/setups';
import { official } from '../official/standard';
import { faces } from '../official/standard/faces';
import { blankLines } from './body';
import type { FlowParagraph } from './flow';
import { widthInPt } from './widths';

/**
 * `出席：` in 黑体, indent 2 字, wrapped lines under the first character after the colon.
 * @param first of the list: one blank line stands above it
 */
export function lowerAttendance(block: Attendance, first: boolean): FlowParagraph[] {
  const label = `${block.label}：`;
  const width = widthInPt(label, bodySize, bodySpacing);
  return [
    ...blankLines(first ? official.attendanceBlankLines.value : 0),
    {
      kind: 'paragraph',
      style: 'Attendance',
      left: official.attendanceIndent.value * bodySize + width,
      firstLine: -width,
      runs: [
        { text: label, face: faces.attendanceLabel.face },
        { text: block.text, from: block.from },
      ],
      from: block.from,
    },
  ];
}
