/** The 版头 rule and cut lines. */
import { putLine, type Cursor } from './draft';
import type { PlacedRule } from './page';
import type { SetRule } from './set-section';

/** Space between the words of a cut line and its rules, pt. */
const wordGap = 6;

/** Paints a rule across the text area and moves on by its height. */
export function putRule(cursor: Cursor, { rule, words, style, order }: SetRule): void {
  const { frame, page } = cursor;
  const y = cursor.y + rule.before;
  const piece = (x: number, end: number): PlacedRule => ({
    kind: 'rule',
    x,
    y,
    width: end - x,
    height: rule.weight,
    color: rule.role === 'redRule' ? 'red' : 'black',
    role: rule.role,
  });
  const right = frame.left + frame.measure;
  if (!rule.hidden) {
    if (words) {
      page.items.push(piece(frame.left, words.x - wordGap));
      putLine(page, words, y + rule.weight / 2 - style.line / 2, style.line, {
        style: style.name,
        size: style.size,
        paragraph: order,
      });
      page.items.push(piece(words.x + words.width + wordGap, right));
    } else {
      page.items.push(piece(frame.left, right));
    }
  }
  cursor.y += rule.height;
}
