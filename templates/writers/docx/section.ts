/** The items of a section as paragraphs and tables, with the pages the layout wants. */
import type { FlowItem, FlowParagraph, FlowSection } from '../../flow/flow';
import { mmToTwip, ptToTwip } from '../../official/measures';
import { colophonTable } from './colophon';
import { cutParagraph, flowParagraph, lineHeight } from './flow-paragraph';
import { redHead } from './head';
import type { SectionPen } from './pen';
import { paragraph } from './properties';
import { cutLine, redRule } from './rule';
import { tableXml } from './table/table';

/** Stands where a section's properties will be put; no text of a paper can hold it. */
export const sectionMark = '\u0001';

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
  readonly out: string[];
}

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
  progress.out.push(flowParagraph(item, pen, { pageBreakBefore: pageBreak, line: shrunk, section }));
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
      out.push(redHead(item, pen, spaceAbove(item.top, pen, progress.height), pageBreak));
      break;
    case 'rule': {
      if (item.role === 'cut') {
        out.push(cutLine(item, pen, pageBreak));
        break;
      }
      const { xml, excess } = redRule(item, pen, pageBreak);
      out.push(xml);
      progress.excess = excess;
      progress.pageBreak = false;
      return;
    }
    case 'table':
      // two tables without a paragraph between them would be one
      if (pageBreak || out[out.length - 1]?.endsWith('</w:tbl>'))
        out.push(tiny({ pageBreakBefore: pageBreak }));
      out.push(tableXml(item, index, pen));
  }
  progress.pageBreak = false;
  progress.excess = 0;
}

/** How a section ends. */
export interface SectionEnd {
  /** The paper's 版记 stands on the section's last page, or alone on a page behind it. */
  readonly colophon?: 'here' | 'alone';
  /** Another section follows: its last paragraph carries the properties. */
  readonly closed: boolean;
}

/**
 * Writes a section.
 * @param offset flow index of its first item
 * @returns markup in which `sectionMark` stands once for the properties of a closed section
 */
export function sectionXml(section: FlowSection, offset: number, pen: SectionPen, end: SectionEnd): string {
  const progress: Progress = { pageBreak: false, excess: 0, height: 0, out: [] };
  const { out } = progress;
  const breaks = new Set(pen.facts.breakBefore);
  const lastIndex = section.items.length - 1;
  let closed = !end.closed;
  section.items.forEach((item, i) => {
    if (breaks.has(offset + i)) progress.pageBreak = true;
    // the last paragraph carries the properties, for another might not fit on a full page
    if (!closed && i === lastIndex && item.kind === 'paragraph' && end.colophon === undefined) {
      writeParagraph(item, offset + i, pen, progress, sectionMark);
      closed = true;
    } else {
      writeItem(item, offset + i, pen, progress);
    }
  });
  if (end.colophon !== undefined && pen.flow.colophon) {
    // LibreOffice puts a floating table that is a section's first thing on the page before
    if (out.length === 0) out.push(tiny());
    if (end.colophon === 'alone') out.push(tiny({ pageBreakBefore: true }));
    // the paragraph behind a floating table must not carry the section: LibreOffice would not float it
    out.push(colophonTable(pen.flow.colophon, pen), tiny());
  }
  if (!closed) out.push(tiny({ section: sectionMark }));
  else if (out.length === 0 || out[out.length - 1]?.endsWith('</w:tbl>')) out.push(tiny());
  return out.join('');
}
