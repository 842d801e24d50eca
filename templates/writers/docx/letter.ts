/** 信函格式 (10.1): head and first double line as frames on the page, the second in the first page's footer. */
import type { FlowHead, FlowLetterLines, FlowSection } from '../../flow/flow';
import { redInk } from '../../official/ink';
import { mmToTwip, ptToMm, ptToTwip } from '../../official/measures';
import { singleHead } from './head';
import type { SectionPen } from './pen';
import { paragraph, type ParagraphProperties } from './properties';
import { hexColour } from './xml';

const frame = (letter: FlowLetterLines, y: number, height: number) => ({
  w: mmToTwip(letter.width),
  h: ptToTwip(height),
  hRule: 'exact',
  wrap: 'notBeside',
  vAnchor: 'page',
  hAnchor: 'page',
  x: mmToTwip(letter.left),
  y: mmToTwip(y),
});

/**
 * A double line as the two borders of an empty paragraph: `thickThin` borders are drawn either way round by
 * different programs.
 */
function doubleLine(letter: FlowLetterLines, which: 'first' | 'second', hidden: boolean): string {
  const { thick, thin, gap } = letter;
  const stroke = (weight: number) => ({ weight, colour: hexColour(redInk) });
  const [above, under] = which === 'first' ? [thick, thin] : [thin, thick];
  const rules = hidden ? {} : { ruleAbove: stroke(above), rule: stroke(under) };
  const properties: ParagraphProperties = {
    style: 'Tiny',
    frame: frame(letter, letter[which], gap),
    ...rules,
    line: { height: gap },
  };
  return paragraph(properties, '');
}

type LetterHead = FlowHead & { readonly letter: FlowLetterLines };

/** The head of a section that begins as a letter. */
export function letterHeadOf({ items }: FlowSection): LetterHead | undefined {
  const [head] = items;
  return head?.kind === 'head' && head.letter ? { ...head, letter: head.letter } : undefined;
}

/**
 * The head and the line below it, then an empty frame down to where our pages have the next line's box: how far a
 * frame's borders hold the text off differs with what else is in the file (LibreOffice), an empty frame's edge does not.
 */
export function letterHead(head: FlowHead, letter: FlowLetterLines, pen: SectionPen): string {
  const { first, thick, gap, thin, after } = letter;
  const drawn = thick + gap + thin;
  const space: ParagraphProperties = {
    style: 'Tiny',
    frame: frame(letter, first + ptToMm(drawn), after),
    line: { height: after },
  };
  return (
    singleHead(head, pen, { frame: frame(letter, head.top, head.line) }) +
    doubleLine(letter, 'first', head.hidden) +
    paragraph(space, '')
  );
}

/** The first page's footer: the second double line, and no number. */
export const letterFooter = (head: FlowHead, letter: FlowLetterLines): string =>
  doubleLine(letter, 'second', head.hidden) + paragraph({ style: 'Tiny' }, '');
