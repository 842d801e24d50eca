/** 发文机关标志: a line by itself, or joint organs spread to one width in a table beside their suffix (7.2.4). */
import type { FlowHead } from '../../flow/flow';
import { ptToTwip } from '../../official/measures';
import type { SectionPen } from './pen';
import { paragraph, type ParagraphProperties } from './properties';
import { run } from './runs';
import { valued } from './xml';

/** Space between joint organs and their suffix, in glyphs. */
const suffixGap = 0.5;

/** Run properties that differ from one paper to the next: spread (pt), scale and size. */
const look = (head: FlowHead, spread: number): string => {
  const size = Math.round(head.size * 2);
  // DOCX scales by whole per cent: what that takes away goes between the characters
  const percent = Math.floor(head.scale * 100);
  const between = spread + head.size * head.scale - (size / 2) * (percent / 100);
  const spacing = Math.round(between * 20);
  return (
    (spacing === 0 ? '' : valued('spacing', spacing)) +
    (percent === 100 ? '' : valued('w', percent)) +
    valued('sz', size) +
    valued('szCs', size)
  );
};

/** An organ's name spread to the block's width: no space after its last character. */
function spreadName(head: FlowHead, name: string): string {
  const characters = [...name];
  const last = characters.pop() ?? '';
  const natural = (characters.length + 1) * head.size * head.scale;
  const spread = characters.length === 0 ? 0 : (head.width - natural) / characters.length;
  const first = characters.join('');
  return (
    (first === '' ? '' : run(first, undefined, look(head, spread))) + run(last, undefined, look(head, 0))
  );
}

function jointHead(head: FlowHead, pen: SectionPen): string {
  const style = pen.book.paragraph('RedHead', { line: head.line, align: 'left' });
  const glyph = head.size * head.scale;
  const gap = head.suffix === '' ? 0 : suffixGap * glyph;
  const widths = [head.width + gap, [...head.suffix].length * glyph].map(ptToTwip);
  const cell = (width: number, contents: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:noWrap/><w:vAlign w:val="center"/></w:tcPr>${contents}</w:tc>`;
  const organs = head.organs.map((organ) => paragraph({ style }, spreadName(head, organ))).join('');
  const suffix = paragraph({ style }, run(head.suffix, undefined, look(head, 0)));
  const [left = 0, right = 0] = widths;
  const columns = right === 0 ? [left] : widths;
  const zero = ['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:w="0" w:type="dxa"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${columns.reduce((a, b) => a + b, 0)}" w:type="dxa"/><w:jc w:val="center"/>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${zero}</w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${columns.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(left, organs)}${right === 0 ? '' : cell(right, suffix)}</w:tr></w:tbl>`
  );
}

/** One organ with its suffix in a line, or the empty place of a head that is on the sheet already. */
export function singleHead(head: FlowHead, pen: SectionPen, place: ParagraphProperties): string {
  if (head.hidden) {
    const height = head.line * Math.max(1, head.organs.length);
    return paragraph({ style: pen.book.paragraph('RedHead', { line: height }), ...place }, '');
  }
  const style = pen.book.paragraph('RedHead', { line: head.line });
  const text = (head.organs[0] ?? '') + head.suffix;
  const base = pen.flow.styles.RedHead;
  const direct = head.size === base.size && head.scale === 1 ? '' : look(head, 0);
  return paragraph({ style, ...place }, run(text, undefined, direct));
}

/**
 * The head, `before` pt below what stands above it. Printed on headed paper (套打) its place stays empty.
 */
export function redHead(head: FlowHead, pen: SectionPen, before: number, pageBreakBefore: boolean): string {
  if (head.hidden || head.organs.length <= 1) return singleHead(head, pen, { pageBreakBefore, before });
  // a table has no space above it: an empty line of just that height
  const space = paragraph({ style: 'Tiny', pageBreakBefore, line: { height: Math.max(1, before) } }, '');
  return space + jointHead(head, pen);
}
