/** The red rule of the head and the cut line of a stub. */
import type { FlowRule } from '../../flow/flow';
import { redInk } from '../../official/ink';
import { bodySize, baselineIn } from '../../official/setups';
import type { SectionPen } from './pen';
import { paragraph } from './properties';
import { flowRuns } from './runs';
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

/** A dashed line across the type area with its words in the middle. */
export function cutLine(rule: FlowRule, pen: SectionPen, pageBreakBefore: boolean): string {
  const { book, flow, measure } = pen;
  const face = flow.styles.CutLine.face;
  const text = rule.text ? `\t　${rule.text}　\t` : '\t';
  const middle = { at: measure / 2, align: 'center', leader: 'hyphen' };
  const end = { at: measure, align: 'right', leader: 'hyphen' };
  const style = book.paragraph('CutLine', { line: rule.height, align: 'left' });
  const tabs = rule.text ? [middle, end] : [end];
  return paragraph({ style, pageBreakBefore, tabs }, flowRuns([{ text }], face, book));
}
