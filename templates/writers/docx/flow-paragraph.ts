/** A paragraph of the flow in its named style; only what the flow says against the style is written directly. */
import type { FlowParagraph, FlowRun } from '../../flow/flow';
import type { SectionPen } from './pen';
import { paragraph, type Indents, type ParagraphProperties } from './properties';
import { flowRuns } from './runs';
import type { StyleChange } from './style-book';

/** Properties that come from the paragraph's place, not from the paragraph. */
export type Placing = Pick<ParagraphProperties, 'pageBreakBefore' | 'line' | 'section'>;

function indentsOf(item: FlowParagraph): Indents | undefined {
  const { left, right, firstLine } = item;
  if (left === undefined && right === undefined && firstLine === undefined) return undefined;
  // an indent in characters would win over the one in twips
  return { left, right, firstLine, firstLineChars: firstLine === undefined ? undefined : 0 };
}

/** Height of a paragraph's lines, pt: those on the grid have the section's pitch. */
export function lineHeight(item: FlowParagraph, { flow, pitch }: SectionPen): number {
  const { line } = flow.styles[item.style];
  return line === flow.setup.pitch ? pitch : line;
}

/** Style id of a paragraph in a section whose pitch may be tightened. */
function styleOf(item: FlowParagraph, pen: SectionPen): string {
  const change: StyleChange = { align: item.align, keepNext: item.keepNext, line: lineHeight(item, pen) };
  return pen.book.paragraph(item.style, change);
}

export function flowParagraph(item: FlowParagraph, pen: SectionPen, placing: Placing = {}): string {
  const face = pen.flow.styles[item.style].face;
  const runs = item.hidden ? '' : flowRuns(item.runs, face, pen.book);
  const { before, tabs } = item;
  const properties = { style: styleOf(item, pen), indents: indentsOf(item), tabs, before, ...placing };
  return paragraph(properties, item.bookmark ? pen.bookmarks.around(item.bookmark, runs) : runs);
}

/** A paragraph as two, the second beginning at `at` in its text (UTF-16 units, all runs joined). */
export function cutParagraph(item: FlowParagraph, at: number): readonly [FlowParagraph, FlowParagraph] {
  const head: FlowRun[] = [];
  const tail: FlowRun[] = [];
  let from = 0;
  for (const run of item.runs) {
    const cut = Math.min(Math.max(at - from, 0), run.text.length);
    if (cut > 0) head.push({ ...run, text: run.text.slice(0, cut) });
    if (cut < run.text.length) tail.push({ ...run, text: run.text.slice(cut) });
    from += run.text.length;
  }
  return [
    { ...item, runs: head },
    { ...item, runs: tail, firstLine: 0, bookmark: undefined },
  ];
}
