/** 版头: red head, document number, signatories, red rule (GB/T 9704-2012 7.2). */
import type { HeadFormat, RedHead, RedRule, Signatories } from '../document/blocks';
import type { Dateline } from '../document/special-formats';
import { mmToPt, ptToMm } from '../official/measures';
import { official } from '../official/standard';
import { agreeingLine, bodySize, measure, typeArea, type PageSetup } from '../official/setups';
import type { FlowHead, FlowParagraph, FlowRule } from './flow';

/** How far below the type area's top the mark's glyph tops stand, mm (7.2.4, 10.2, 10.3). */
const glyphTop: Readonly<Record<HeadFormat, number>> = {
  document: official.redHeadTop.value,
  order: official.orderHeadTop.value,
  minutes: official.minutesHeadTop.value,
};
/** Practice: no larger than 48 pt, and squeezed no narrower than 0.6 before it gets smaller. */
const largest = { single: 48, joint: 38 };
const leastScale = 0.6;

/** Size and horizontal scale (0.6–1) at which `characters` full-width glyphs fit `room` pt. */
export function fitHead(characters: number, room: number, size: number): { size: number; scale: number } {
  const scale = Math.min(1, Math.max(leastScale, room / (characters * size)));
  return { size: Math.min(size, room / (characters * scale)), scale };
}

/** The mark: one organ with its suffix in a line, or joint organs one a line at equal width. */
export function lowerRedHead(block: RedHead): FlowHead {
  const joint = block.organs.length > 1;
  const longest = Math.max(...block.organs.map((organ) => [...organ].length));
  const suffix = [...block.suffix].length;
  // joint: half a glyph of space before the suffix
  const characters = longest + suffix + (joint && suffix > 0 ? 0.5 : 0);
  const { size, scale } = fitHead(characters, measure, joint ? largest.joint : largest.single);
  const line = agreeingLine(size);
  return {
    kind: 'head',
    organs: block.organs,
    suffix: block.suffix,
    size,
    line,
    scale,
    width: (joint ? longest : longest + suffix) * size * scale,
    top: typeArea.top + glyphTop[block.format ?? 'document'] - ptToMm((line - size) / 2),
    hidden: block.prePrinted,
    from: block.from,
  };
}

/** The red rule, 4 mm below the number's glyphs (7.2.7), as wide as the type area. */
export function lowerRedRule(block: RedRule, setup: PageSetup): FlowRule {
  const belowGlyphs = (setup.pitch - bodySize) / 2;
  const before = mmToPt(official.redRuleGap.value) - belowGlyphs;
  const weight = official.redRuleWeight.value;
  return { kind: 'rule', role: 'redRule', before, weight, height: before + weight, hidden: block.prePrinted };
}

/** Two-character names are set to the width of three. */
const padded = (name: string): string => ([...name].length === 2 ? [...name].join('　') : name);

/**
 * Number at the left (indent 1 字), signers at the right (indent 1 字), two a row, names under names, and
 * the number on the last row (7.2.5, 7.2.6).
 */
export function lowerSignatories(block: Signatories): FlowParagraph[] {
  const common = {
    kind: 'paragraph',
    style: 'Signatories',
    left: official.upwardNumberIndent.value * bodySize,
  } as const;
  const end = measure - official.signatoryIndent.value * bodySize;
  const number = { text: block.number, from: block.from };
  const label = { text: '签发人：', from: block.namesFrom };
  const signer = (name: string) => ({ text: name, face: 'kai' as const, from: block.namesFrom });
  if (block.names.length <= 1) {
    const only = block.names[0] ?? '';
    const runs = [number, { text: '\t' }, label, signer(only)];
    return [{ ...common, tabs: [{ at: end, align: 'right' }], runs, from: block.from }];
  }
  const widest = Math.max(3, ...block.names.map((name) => [...name].length)) * bodySize;
  const second = end - widest;
  const first = second - bodySize - widest;
  const labelAt = first - 4 * bodySize;
  const tabs = [labelAt, first, second].map((at) => ({ at, align: 'left' as const }));
  const rows: string[][] = [];
  for (let i = 0; i < block.names.length; i += 2) rows.push(block.names.slice(i, i + 2));
  return rows.map((names, i) => {
    const [one = '', two] = names.map(padded);
    const runs = [
      ...(i === rows.length - 1 ? [number] : []),
      { text: '\t' },
      ...(i === 0 ? [label] : [{ text: '\t' }]),
      signer(one),
      ...(two === undefined ? [] : [{ text: '\t' }, signer(two)]),
    ];
    // the label ends exactly at the first name's stop, so the name follows it without a tab
    return { ...common, tabs, runs, from: block.from };
  });
}

/** 编发单位 and date on one line, each 1 字 from its side like the number and 签发人 of an upward paper (practice). */
export const lowerDateline = (block: Dateline): FlowParagraph => ({
  kind: 'paragraph',
  style: 'Dateline',
  left: official.upwardNumberIndent.value * bodySize,
  tabs: [{ at: measure - official.signatoryIndent.value * bodySize, align: 'right' }],
  runs: [{ text: block.organ, from: block.from }, { text: '\t' }, { text: block.date, from: block.dateFrom }],
  from: block.from,
});
