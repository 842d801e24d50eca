/** 信函格式 (GB/T 9704-2012 10.1): the head with its double lines, and the row of number and marks under the first. */
import type { LetterHead, LetterMark, LetterNumber } from '../document/special-formats';
import { ptToMm } from '../official/measures';
import { agreeingLine, bodySize, hanziFoot, measure, paper, type PageSetup } from '../official/setups';
import { official } from '../official/standard';
import { faces } from '../official/standard/faces';
import type { FlowHead, FlowItem, FlowLetterLines, FlowParagraph } from './flow';
import { fitHead, lowerRedRule } from './head';

/** Practice: smaller than a red head, which has 文件 and a page of its own below it. */
const largest = 36;

/** Row of a number whose glyphs stand at the same place in every program, so that their distance from the line does. */
export const letterNumberLine = agreeingLine(bodySize);
const aboveNumber = (letterNumberLine - bodySize) / 2;

/** @param size of the head's glyphs, pt */
function linesBelow(size: number): FlowLetterLines {
  const thick = official.letterThickLine.value;
  const thin = official.letterThinLine.value;
  const gap = official.letterLineGap.value;
  const width = official.letterLineWidth.value;
  const headFoot = official.letterHeadTop.value + ptToMm(size * hanziFoot);
  return {
    first: headFoot + official.letterFirstLineGap.value,
    second: paper.height - official.letterSecondLineFromBottom.value - ptToMm(thick + gap + thin),
    left: (paper.width - width) / 2,
    width,
    ...{ thick, thin, gap },
    after: official.letterTextGap.value * bodySize - aboveNumber,
  };
}

/** @param first the head begins its section; behind an annex label it stands where that leaves it */
export function lowerLetterHead(block: LetterHead, first: boolean, setup: PageSetup): FlowItem[] {
  const { size, scale } = fitHead([...block.organ].length, measure, largest);
  const line = agreeingLine(size);
  const head: FlowHead = {
    kind: 'head',
    organs: [block.organ],
    suffix: '',
    ...{ size, line, scale },
    width: [...block.organ].length * size * scale,
    top: official.letterHeadTop.value - ptToMm((line - size) / 2),
    hidden: block.prePrinted,
    from: block.from,
  };
  if (first) return [{ ...head, letter: linesBelow(size) }];
  return [head, lowerRedRule({ type: 'redRule', prePrinted: block.prePrinted }, setup)];
}

/** 特急 is set with one 字 between, as in a paper's head (practice). */
const markText = ({ kind, text }: LetterMark): string =>
  kind === 'urgency' && [...text].length === 2 ? [...text].join('　') : text;

/** The number ends at the type area's right; marks stand at its left, the first in the number's row (10.1). */
export function lowerLetterNumber(block: LetterNumber, setup: PageSetup): FlowParagraph[] {
  const rows = Math.max(1, block.marks.length);
  return Array.from({ length: rows }, (_, i): FlowParagraph => {
    const mark = block.marks[i];
    return {
      kind: 'paragraph',
      style: 'LetterNumber',
      tabs: [{ at: measure, align: 'right' }],
      // rows below the first keep the page's pitch
      ...(i === 0 ? {} : { before: setup.pitch - letterNumberLine }),
      runs: [
        ...(mark ? [{ text: markText(mark), face: faces[mark.kind].face, from: mark.from }] : []),
        ...(i === 0 ? [{ text: '\t' }, { text: block.text, from: block.from }] : []),
      ],
      from: i === 0 ? block.from : mark?.from,
    };
  });
}

/** What a row of that height lacks of the page's pitch below its glyphs, pt. */
export const belowLetterNumber = ({ pitch }: PageSetup): number => (pitch - letterNumberLine) / 2;
