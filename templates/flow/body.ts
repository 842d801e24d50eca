/** 主体: title, addressees, paragraphs, headings, annex list and annex label (GB/T 9704-2012 7.3). */
import type { AnnexHead, AnnexList, Heading, Paragraph, Title } from '../document/blocks';
import { bodySize, bodySpacing } from '../official/setups';
import { official } from '../official/standard';
import { breakTitle } from '../official/title-break';
import type { FlowParagraph } from './flow';
import { widthInPt } from './widths';

/** A plain styled line of text. */
export const textLine = (style: FlowParagraph['style'], text: string, from?: string): FlowParagraph => ({
  kind: 'paragraph',
  style,
  runs: [{ text, from }],
  from,
});

/** Empty lines of the page's pitch. */
export const blankLines = (lines: number): FlowParagraph[] =>
  Array.from({ length: lines }, () => ({ kind: 'paragraph', style: 'Blank', runs: [] }));

/** The title in lines broken at word boundaries (7.3.1). `room` is the line's length in 字 of the title's size. */
export function lowerTitle(block: Title, room: number): FlowParagraph {
  const lines = breakTitle(block.text, room);
  const runs = [{ text: lines.join('\n'), from: block.from }];
  return {
    kind: 'paragraph',
    style: 'Title',
    runs,
    keepNext: true,
    from: block.from,
    bookmark: lines.join(''),
  };
}

export function lowerParagraph(block: Paragraph): FlowParagraph {
  return {
    kind: 'paragraph',
    style: 'Body',
    runs: block.runs.map((run) => ({ text: run.text, face: run.face, from: run.from ?? block.from })),
    ...(block.indent === 'none' ? { firstLine: 0 } : {}),
    ...(block.align ? { align: block.align } : {}),
    ...(block.keepNext ? { keepNext: true } : {}),
    from: block.from,
  };
}

/** A heading alone keeps with the next paragraph; run into text it is a paragraph like others (7.3.3). */
export function lowerHeading(block: Heading): FlowParagraph {
  const rest = block.rest ?? [];
  const head = `${block.label}${block.text}`;
  return {
    kind: 'paragraph',
    style: `Heading${block.level}`,
    runs: [
      { text: head, from: block.from },
      ...rest.map((run) => ({
        text: run.text,
        face: run.face ?? ('fangsong' as const),
        from: run.from ?? block.from,
      })),
    ],
    ...(rest.length > 0 ? { keepNext: false } : {}),
    // 1. and （1） run into text are sentences, not places to go to
    ...(block.level <= 2 || rest.length === 0 ? { bookmark: head } : {}),
    from: block.from,
  };
}

/**
 * 附件说明 (7.3.4): indent 2 字, `附件：`, Arabic numbers only when there are several, wrapped lines under
 * the first character of the name.
 */
export function lowerAnnexList(block: AnnexList): FlowParagraph[] {
  const width = (text: string) => widthInPt(text, bodySize, bodySpacing);
  const word = '附件：';
  const at = official.annexListIndent.value * bodySize + width(word);
  return block.items.map((name, i) => {
    const number = block.items.length > 1 ? `${i + 1}.` : '';
    const left = at + width(number);
    const lead = i === 0 ? word + number : number;
    return {
      kind: 'paragraph',
      style: 'AnnexList',
      left,
      firstLine: -width(lead),
      runs: [{ text: lead }, { text: name, from: block.from }],
      from: block.from,
    };
  });
}

/** 附件 label on the first line of a new page, without a colon (7.3.7). */
export const lowerAnnexHead = (block: AnnexHead): FlowParagraph => ({
  ...textLine('AnnexLabel', block.label, block.from),
  keepNext: true,
  bookmark: block.label,
});
