/** A section with every text broken into lines and every table measured: all that does not depend on pages. */
import type {
  FlowBreak,
  FlowDocument,
  FlowHead,
  FlowParagraph,
  FlowRule,
  FlowSection,
  Style,
} from '../flow/flow';
import { frameOf, type Frame } from './frame';
import { lookOf, setRuns } from './paragraph';
import type { SetLine } from './set-line';
import { setHead, type HeadLine } from './head';
import { setTable, type SetTable } from './table/set-table';
import type { Tools } from './tools';

export interface SetText {
  readonly kind: 'text';
  readonly paragraph: FlowParagraph;
  readonly style: Style;
  readonly lines: readonly SetLine[];
  /** The paragraph's order in the paper. */
  readonly order: number;
}
export interface SetHead {
  readonly kind: 'head';
  readonly head: FlowHead;
  readonly lines: readonly HeadLine[];
  readonly order: number;
}
/** A rule, with the words of a cut line set. */
export interface SetRule {
  readonly kind: 'rule';
  readonly rule: FlowRule;
  readonly style: Style;
  readonly words?: SetLine;
  readonly order: number;
}
export type SetItem = SetText | SetHead | SetRule | SetTable | FlowBreak;

export interface SetSection {
  readonly frame: Frame;
  readonly items: readonly SetItem[];
  /** Flow item index of the first item. */
  readonly offset: number;
  readonly tableRoles: Tools['tableRoles'];
}

export function setText(tools: Tools, style: Style, paragraph: FlowParagraph, frame: Frame): SetText {
  const lines = setRuns(tools, paragraph.runs, lookOf(style, paragraph), frame.left, frame.measure);
  return { kind: 'text', paragraph, style, lines, order: tools.nextParagraph() };
}

function setRule(tools: Tools, rule: FlowRule, style: Style, frame: Frame): SetRule {
  const order = tools.nextParagraph();
  if (!rule.text) return { kind: 'rule', rule, style, order };
  const paragraph: FlowParagraph = { kind: 'paragraph', style: style.name, runs: [{ text: rule.text }] };
  const [words] = setRuns(tools, paragraph.runs, lookOf(style, paragraph), frame.left, frame.measure);
  return { kind: 'rule', rule, style, words, order };
}

/** Sets one section; `offset` is the flow index of its first item. */
export function setSection(
  tools: Tools,
  flow: FlowDocument,
  section: FlowSection,
  offset: number,
): SetSection {
  const frame = frameOf(flow.setup, section);
  const items = section.items.map((item, i): SetItem => {
    switch (item.kind) {
      case 'paragraph':
        return setText(tools, flow.styles[item.style], item, frame);
      case 'head': {
        const lines = setHead(tools, item, flow.styles.RedHead, frame);
        return { kind: 'head', head: item, lines, order: tools.nextParagraph() };
      }
      case 'rule':
        return setRule(tools, item, flow.styles[item.role === 'cut' ? 'CutLine' : 'RedRule'], frame);
      case 'table':
        return setTable(tools, item, offset + i, frame);
      case 'break':
        return item;
    }
  });
  return { frame, items, offset, tableRoles: tools.tableRoles };
}
