/** The red rule of the head and the cut line of a stub. */
import type { FlowRule } from '../../flow/flow';
import { widthInPt } from '../../flow/widths';
import { redInk } from '../../official/ink';
import { bodySize, baselineIn } from '../../official/setups';
import type { SectionPen } from './pen';
import { paragraph } from './properties';
import { run, textRuns } from './runs';
import { hexColour } from './xml';

/** LibreOffice sets the baseline of an exact line at this share of its height, whatever the face (measured). */
const baselineShare = 0.8;

export interface WrittenRule {
  readonly xml: string;
  /** Height of the paragraph with its rule, pt, less the height the flow gives it: the next blank line makes up for it. */
  readonly excess: number;
}

/**
 * The red rule 4 mm below the number. The number's glyphs stand lower in their exact line than on our pages,
 * and so must the rule; `excess` says by how much, so that what follows stands where it does on our pages.
 */
export function redRule(rule: FlowRule, pen: SectionPen, pageBreakBefore: boolean): WrittenRule {
  const lower = baselineShare * pen.pitch - baselineIn(pen.pitch, bodySize);
  const height = rule.before + lower;
  const excess = height + rule.weight - rule.height;
  if (rule.hidden) {
    const line = { height: height + rule.weight };
    return { xml: paragraph({ style: 'RedRule', pageBreakBefore, line }, ''), excess };
  }
  const border = { weight: rule.weight, colour: hexColour(redInk) };
  const properties = { style: 'RedRule', pageBreakBefore, rule: border, line: { height } };
  return { xml: paragraph(properties, ''), excess };
}

/** Space between the words of a cut line and its rules, pt. */
const wordGap = 6;
/** Drawn through a tab it is a line from stop to stop; a leader would put characters into the text. */
const struck = run('\t', undefined, '<w:strike/>');
const tab = run('\t', undefined);

/** A line across the type area with its words in the middle. */
export function cutLine(rule: FlowRule, pen: SectionPen, pageBreakBefore: boolean): string {
  const { book, flow, measure } = pen;
  const { face, size } = flow.styles.CutLine;
  const style = book.paragraph('CutLine', { line: rule.height, align: 'left' });
  if (!rule.text) {
    return paragraph({ style, pageBreakBefore, tabs: [{ at: measure, align: 'left' }] }, struck);
  }
  const half = widthInPt(rule.text, size) / 2;
  const stops = [-half - wordGap, -half, half + wordGap].map((from) => measure / 2 + from);
  const tabs = [...stops, measure].map((at) => ({ at, align: 'left' }));
  const words = textRuns(rule.text, face, face, book);
  return paragraph({ style, pageBreakBefore, tabs }, struck + tab + words + tab + struck);
}
