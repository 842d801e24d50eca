/** The red double lines of a letter's first page (10.1): thick over thin under the head, thin over thick at the foot. */
import type { FlowLetterLines } from '../flow/flow';
import { mmToPt } from '../official/measures';
import type { DraftPage } from './draft';
import type { PlacedRule } from './page';

/**
 * Paints both lines, unless the sheet has them already (`hidden`), and leaves the page without a number.
 * @returns where the next line's box begins, pt
 */
export function putLetterLines(page: DraftPage, letter: FlowLetterLines, hidden: boolean): number {
  const { thick, thin, gap, after } = letter;
  const stroke = (y: number, height: number): PlacedRule => ({
    kind: 'rule',
    x: mmToPt(letter.left),
    y,
    width: mmToPt(letter.width),
    height,
    color: 'red',
    role: 'letter',
  });
  const [first, second] = [mmToPt(letter.first), mmToPt(letter.second)];
  const rules = [
    stroke(first, thick),
    stroke(first + thick + gap, thin),
    stroke(second, thin),
    stroke(second + thin + gap, thick),
  ];
  if (!hidden) page.items.push(...rules);
  page.unnumbered = true;
  return first + thick + gap + thin + after;
}
