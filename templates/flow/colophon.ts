/** 版记 (GB/T 9704-2012 7.4): 主送 moved here, 抄送, 印发 line, with the rules between them. */
import type { Colophon } from '../document/blocks';
import { fontSize } from '../official/measures';
import { official } from '../official/standard';
import { measure } from '../official/setups';
import type { FlowColophon, FlowParagraph } from './flow';

const zi = fontSize.四号;
/** Rule weights in mm: first and last, inner. */
const thick = official.colophonThickRule.value;
const thin = official.colophonThinRule.value;
/** Indent on both sides, pt. */
const indent = official.copyToIndent.value * zi;

/** `抄送：…` indented 1 字 on both sides, wrapped lines under the first character after the colon. */
function copies(label: string, names: string, from: string | undefined): FlowParagraph {
  const hang = [...label].length * zi;
  return {
    kind: 'paragraph',
    style: 'Colophon',
    left: indent + hang,
    right: indent,
    firstLine: -hang,
    runs: [{ text: label }, { text: names, from }],
    from,
  };
}

export function lowerColophon(block: Colophon): FlowColophon {
  const printing: FlowParagraph = {
    kind: 'paragraph',
    style: 'Colophon',
    left: indent,
    right: indent,
    tabs: [{ at: measure - indent, align: 'right' }],
    runs: [
      { text: block.printer, from: block.from },
      { text: '\t' },
      { text: block.printDate, from: block.printDateFrom },
    ],
    from: block.printDateFrom,
  };
  const main = block.mainTo ? [copies('主送：', block.mainTo, block.from)] : [];
  const copy = block.copyTo ? [copies('抄送：', block.copyTo, block.copyToFrom)] : [];
  const told = (block.distribution ?? []).map(({ label, text, from }) => copies(label, text, from));
  // a letter's has neither rules nor 印发 (10.1)
  if (block.plain) {
    const rows = [...main, ...copy];
    return { rows, rules: rows.map(() => 0), onEvenPage: block.onEvenPage };
  }
  const rows = [...main, ...copy, ...told, printing];
  // no rule between 主送 and 抄送 (7.4.2), nor between 报, 送 and 发
  const rules = rows.map((row, i) => (i === 0 ? thick : row === printing ? thin : 0));
  return { rows, rules, onEvenPage: block.onEvenPage };
}
