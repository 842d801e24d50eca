/** Properties of paragraphs and runs, written in the order that the schema wants. */
import type { Align } from '../../document/blocks';
import { ptToTwip } from '../../official/measures';
import { attributes, valued } from './xml';

export interface Indents {
  readonly left?: number;
  readonly right?: number;
  /** Relative to left, negative hangs. */
  readonly firstLine?: number;
  /** First-line indent in hundredths of a character, which wins over `firstLine` where it is not 0. */
  readonly firstLineChars?: number;
}
export interface ExactLine {
  /** Height of every line, pt. */
  readonly height: number;
  /** Space above the paragraph, pt. */
  readonly before?: number;
}
export interface Border {
  /** pt. */
  readonly weight: number;
  readonly colour: string;
}
/** Lengths in pt. */
export interface ParagraphProperties {
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** Attributes of a frame, twips. */
  readonly frame?: Readonly<Record<string, string | number>>;
  /** Rule below the paragraph, and one above it. */
  readonly rule?: Border;
  readonly ruleAbove?: Border;
  readonly tabs?: readonly { readonly at: number; readonly align: string }[];
  /** Settings that only a style carries, ready made. */
  readonly asian?: string;
  readonly snapToGrid?: boolean;
  readonly line?: ExactLine | 'single';
  readonly before?: number;
  readonly indents?: Indents;
  readonly align?: Align;
  readonly turned?: boolean;
  readonly outline?: number;
  /** Ready-made section properties. */
  readonly section?: string;
}

const justifications: Readonly<Record<Align, string>> = {
  justify: 'both',
  left: 'left',
  center: 'center',
  right: 'right',
};

function spacing({ line, before }: ParagraphProperties): string {
  if (line === undefined) return before === undefined ? '' : `<w:spacing w:before="${ptToTwip(before)}"/>`;
  const above = ptToTwip((line === 'single' ? undefined : line.before) ?? before ?? 0);
  return line === 'single'
    ? `<w:spacing w:before="${above}" w:after="0" w:line="240" w:lineRule="auto"/>`
    : `<w:spacing w:before="${above}" w:after="0" w:line="${ptToTwip(line.height)}" w:lineRule="exact"/>`;
}

function indents({ left, right, firstLine, firstLineChars }: Indents): string {
  const hang = firstLine !== undefined && firstLine < 0;
  return `<w:ind${attributes({
    left: left === undefined ? undefined : ptToTwip(left),
    right: right === undefined ? undefined : ptToTwip(right),
    firstLineChars,
    hanging: hang ? ptToTwip(-firstLine) : undefined,
    firstLine: hang || firstLine === undefined ? undefined : ptToTwip(firstLine),
  })}/>`;
}

const border = (side: string, rule: Border | undefined): string =>
  rule === undefined
    ? ''
    : `<w:${side} w:val="single" w:sz="${Math.round(rule.weight * 8)}" w:space="0" w:color="${rule.colour}"/>`;

/** Contents of `w:pPr`; '' when nothing is set. */
export function paragraphProperties(p: ParagraphProperties): string {
  let out = p.style === undefined ? '' : valued('pStyle', p.style);
  if (p.keepNext !== undefined) out += p.keepNext ? '<w:keepNext/>' : valued('keepNext', 0);
  if (p.pageBreakBefore) out += '<w:pageBreakBefore/>';
  if (p.frame) out += `<w:framePr${attributes(p.frame)}/>`;
  if (p.rule || p.ruleAbove) {
    out += `<w:pBdr>${border('top', p.ruleAbove)}${border('bottom', p.rule)}</w:pBdr>`;
  }
  if (p.tabs) {
    const stops = p.tabs.map(({ at, align }) => ({ val: align, pos: ptToTwip(at) }));
    out += `<w:tabs>${stops.map((stop) => `<w:tab${attributes(stop)}/>`).join('')}</w:tabs>`;
  }
  out += p.asian ?? '';
  if (p.snapToGrid !== undefined) out += valued('snapToGrid', p.snapToGrid ? 1 : 0);
  out += spacing(p);
  if (p.indents) out += indents(p.indents);
  if (p.align) out += valued('jc', justifications[p.align]);
  if (p.turned) out += valued('textDirection', 'tbRl');
  if (p.outline !== undefined) out += valued('outlineLvl', p.outline);
  return out + (p.section ?? '');
}

/** A paragraph of ready-made runs. */
export function paragraph(properties: ParagraphProperties, runs: string): string {
  const inside = paragraphProperties(properties);
  return `<w:p>${inside === '' ? '' : `<w:pPr>${inside}</w:pPr>`}${runs}</w:p>`;
}
