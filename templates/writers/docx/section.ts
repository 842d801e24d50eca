/** The items of a section as paragraphs and tables, with the pages the layout wants. */
import type { FlowItem, FlowParagraph } from '../../flow/flow';
import { mmToTwip, ptToTwip } from '../../official/measures';
import { colophonTable } from './colophon';
import { cutParagraph, flowParagraph, lineHeight } from './flow-paragraph';
import { redHead } from './head';
import { letterHead } from './letter';
import type { Markup } from './markup';
import type { SectionPen } from './pen';
import type { PlannedSection } from './section-plan';
import { paragraph } from './properties';
import { cutLine, redRule } from './rule';
import { writeTable } from './table/table';

const tiny = (properties: { pageBreakBefore?: boolean; section?: string } = {}): string =>
  paragraph({ style: 'Tiny', ...properties }, '');

/** What one item leaves for the next. */
interface Progress {
  /** The next item begins a page. */
  pageBreak: boolean;
  /** Taken off the next blank line, pt. */
  excess: number;
  /** Height of the lines so far on the first page, pt. */
  height: number;
  readonly out: Markup;
}

/** Word wants a paragraph behind a table. */
const endsInTable = ({ last }: Markup): boolean => last.endsWith('</w:tbl>');

/** Distance of the red head from what is above it: its place on the paper is fixed (7.2.4). */
const spaceAbove = (top: number, pen: SectionPen, height: number): number =>
  Math.max(0, (mmToTwip(top) - mmToTwip(pen.flow.setup.top) - ptToTwip(height)) / 20);

function writeParagraph(
  item: FlowParagraph,
  index: number,
  pen: SectionPen,
  progress: Progress,
  section?: string,
): void {
  const carried = pen.facts.carried.find((entry) => entry.item === index);
  if (carried) {
    // a page cannot break inside a paragraph at a place of our choice: its last lines become one of their own
    const [head, tail] = cutParagraph(item, carried.at);
    writeParagraph(head, -1, pen, progress);
    progress.pageBreak = true;
    writeParagraph(tail, -1, pen, progress, section);
    return;
  }
  const { pageBreak, excess } = progress;
  const line = lineHeight(item, pen);
  const shrunk = excess !== 0 && item.style === 'Blank' ? { height: line - excess } : undefined;
  progress.out.write(flowParagraph(item, pen, { pageBreakBefore: pageBreak, line: shrunk, section }));
  progress.height += line;
  progress.excess = 0;
  progress.pageBreak = false;
}

function writeItem(item: FlowItem, index: number, pen: SectionPen, progress: Progress): void {
  const { out, pageBreak } = progress;
  switch (item.kind) {
    case 'paragraph':
      writeParagraph(item, index, pen, progress);
      return;
    case 'break':
      progress.pageBreak = true;
      return;
    case 'head':
      if (item.letter) {
        out.write(letterHead(item, item.letter, pen));
        break;
      }
      out.write(redHead(item, pen, spaceAbove(item.top, pen, progress.height), pageBreak));
      break;
    case 'rule': {
      if (item.role === 'cut') {
        out.write(cutLine(item, pen, pageBreak));
        break;
      }
      const { xml, excess } = redRule(item, pen, pageBreak);
      out.write(xml);
      progress.excess = excess;
      progress.pageBreak = false;
      return;
    }
    case 'table':
      // two tables without a paragraph between them would be one
      if (pageBreak || endsInTable(out)) out.write(tiny({ pageBreakBefore: pageBreak }));
      writeTable(item, index, pen, out);
  }
  progress.pageBreak = false;
  progress.excess = 0;
}

/**
 * Writes a section.
 * @param properties of the section; the last one's stand behind its items and are the caller's
 */
export function writeSection(
  { section, offset, colophon }: PlannedSection,
  pen: SectionPen,
  properties: string | undefined,
  out: Markup,
): void {
  const progress: Progress = { pageBreak: false, excess: 0, height: 0, out };
  const breaks = new Set(pen.facts.breakBefore);
  const lastIndex = section.items.length - 1;
  const start = out.length;
  let closed = properties === undefined;
  section.items.forEach((item, i) => {
    if (breaks.has(offset + i)) progress.pageBreak = true;
    // the last paragraph carries the properties, for another might not fit on a full page
    if (!closed && i === lastIndex && item.kind === 'paragraph' && colophon === undefined) {
      writeParagraph(item, offset + i, pen, progress, properties);
      closed = true;
    } else {
      writeItem(item, offset + i, pen, progress);
    }
  });
  if (colophon !== undefined && pen.flow.colophon) {
    // LibreOffice puts a floating table that is a section's first thing on the page before
    if (out.length === start) out.write(tiny());
    if (colophon === 'alone') out.write(tiny({ pageBreakBefore: true }));
    // the paragraph behind a floating table must not carry the section: LibreOffice would not float it
    out.write(colophonTable(pen.flow.colophon, pen));
    out.write(tiny());
  }
  if (!closed) out.write(tiny({ section: properties }));
  else if (out.length === start || endsInTable(out)) out.write(tiny());
}
