/** 版记 (7.4): a table that floats at the bottom of the type area, whatever the text above it does. */
import type { FlowColophon } from '../../flow/flow';
import { mmToPt, mmToTwip } from '../../official/measures';
import { paper, typeArea, type PageSetup } from '../../official/setups';
import { flowParagraph } from './flow-paragraph';
import type { SectionPen } from './pen';
import { paragraph } from './properties';

const border = (side: string, weight: number): string =>
  weight === 0
    ? `<w:${side} w:val="nil"/>`
    : `<w:${side} w:val="single" w:sz="${Math.round(mmToPt(weight) * 8)}" w:space="0" w:color="auto"/>`;

/** The set-up `exact` has its text area end below the type area: an empty row lifts the last rule to 262 mm. */
function lift(setup: PageSetup, width: number, rule: number): string {
  const below = paper.height - typeArea.bottom - setup.bottom;
  if (below <= 0) return '';
  // the rule above counts as part of this row (measured in LibreOffice)
  const height = mmToTwip(below + rule);
  return (
    `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${height}" w:hRule="exact"/></w:trPr><w:tc><w:tcPr>` +
    `<w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph({ style: 'Tiny' }, '')}</w:tc></w:tr>`
  );
}

/** The floating table; the paragraph that must follow it is the caller's. */
export function colophonTable(colophon: FlowColophon, pen: SectionPen): string {
  const width = mmToTwip(typeArea.width);
  const margins = ['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:w="0" w:type="dxa"/>`);
  const rows = colophon.rows.map((row, i) => {
    const above = border('top', colophon.rules[i] ?? 0);
    const below = border('bottom', colophon.rules[i + 1] ?? colophon.rules[0] ?? 0);
    return (
      `<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>` +
      `<w:tcBorders>${above}${below}</w:tcBorders></w:tcPr>${flowParagraph(row, pen)}</w:tc></w:tr>`
    );
  });
  return (
    `<w:tbl><w:tblPr><w:tblpPr w:leftFromText="0" w:rightFromText="0" w:vertAnchor="margin" w:horzAnchor="page" w:tblpX="${mmToTwip(typeArea.left)}" w:tblpYSpec="bottom"/>` +
    `<w:tblOverlap w:val="never"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar>${margins.join('')}</w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="${width}"/></w:tblGrid>` +
    `${rows.join('')}${lift(pen.flow.setup, width, colophon.rules[0] ?? 0)}</w:tbl>`
  );
}
