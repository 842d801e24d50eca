import { describe, expect, test } from 'vitest';
import { entered, shifted, withLevel, type Edited } from '../../../renderer/form/long-text/outline';

/** `|` marks the selection's ends, or the caret. */
function at(marked: string): Edited {
  const start = marked.indexOf('|');
  const second = marked.indexOf('|', start + 1);
  return { text: marked.replaceAll('|', ''), start, end: second < 0 ? start : second - 1 };
}
const shown = ({ text, start, end }: Edited): string =>
  start === end
    ? `${text.slice(0, start)}|${text.slice(start)}`
    : `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`;
const after = (edited: Edited | undefined) => edited && shown(edited);

describe('Enter in a long text', () => {
  test.each([
    ['一、提高认识|', '一、提高认识\n二、|'],
    ['（二）突出重点|', '（二）突出重点\n（三）|'],
    ['9.抓落实|', '9.抓落实\n10.|'],
    ['（1）甲厂|', '（1）甲厂\n（2）|'],
    ['十、末项|', '十、末项\n十一、|'],
    ['一、前半|后半', '一、前半\n二、|后半'],
  ])('%s carries the level on', (before, wanted) => {
    expect(after(entered(at(before)))).toBe(wanted);
  });

  test('what follows is counted up, as far as it counted on', () => {
    const text = '一、甲|\n（一）细目\n二、乙\n三、丙\n六、另起';
    expect(after(entered(at(text)))).toBe('一、甲\n二、|\n（一）细目\n三、乙\n四、丙\n六、另起');
  });

  test('does not count beyond the heading above', () => {
    const text = '一、甲\n（一）子|\n（二）丑\n二、乙\n（一）寅';
    expect(after(entered(at(text)))).toBe('一、甲\n（一）子\n（二）|\n（三）丑\n二、乙\n（一）寅');
  });

  test('on a bare label it ends the list', () => {
    expect(after(entered(at('一、甲\n二、|')))).toBe('一、甲\n|');
  });

  test.each(['没有层级的一段|', '1.5万吨|', '|一、甲'])('%s is left to the browser', (text) => {
    expect(entered(at(text))).toBeUndefined();
  });
});

describe('levels', () => {
  test('a level is set with the number that follows', () => {
    expect(after(withLevel(at('一、甲\n乙|'), 1))).toBe('一、甲\n二、乙|');
    expect(after(withLevel(at('一、甲\n乙|'), 2))).toBe('一、甲\n（一）乙|');
    expect(after(withLevel(at('二、甲\n（一）乙|'), undefined))).toBe('二、甲\n乙|');
  });

  test('is set on every line of the selection', () => {
    expect(after(withLevel(at('|甲\n乙\n\n丙|'), 3))).toBe('1.|甲\n2.乙\n\n3.丙|');
  });

  test('goes deeper and higher, and stops at the ends', () => {
    expect(after(shifted(at('一、甲\n二、乙|'), 1))).toBe('一、甲\n（一）乙|');
    expect(after(shifted(at('一、甲\n（一）乙|'), -1))).toBe('一、甲\n二、乙|');
    expect(shifted(at('一、甲|'), -1)).toBeUndefined();
    expect(shifted(at('（1）甲|'), 1)).toBeUndefined();
    expect(shifted(at('甲|'), 1)).toBeUndefined();
  });

  test('the caret stays in its line when a label goes', () => {
    expect(after(withLevel(at('甲\n（一）|乙'), undefined))).toBe('甲\n|乙');
  });
});
