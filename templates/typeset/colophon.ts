/** 版记 (7.4): rows between rules, the last rule's lower edge on the bottom of the type area (262 mm). */
import type { FlowColophon } from '../flow/flow';
import { mmToPt } from '../official/measures';
import { typeArea } from '../official/setups';
import { putLine, type DraftPage } from './draft';
import type { Frame } from './frame';
import type { PlacedRule } from './page';
import { setText, type SetText } from './set-section';
import type { Tools } from './tools';

export interface SetColophon {
  readonly rows: readonly SetText[];
  /** Weight of the rule above each row, and of the last rule below, pt. */
  readonly rules: readonly number[];
  readonly height: number;
  readonly onEvenPage: boolean;
}

const bottom = mmToPt(typeArea.bottom);

export function setColophon(tools: Tools, colophon: FlowColophon, frame: Frame): SetColophon {
  const rows = colophon.rows.map((row) => setText(tools, tools.styles[row.style], row, frame));
  const thick = colophon.rules[0] ?? 0;
  const rules = [...colophon.rules, thick].map(mmToPt);
  const lines = rows.reduce((sum, row) => sum + row.lines.length * row.style.line, 0);
  const height = lines + rules.reduce((sum, weight) => sum + weight, 0);
  return { rows, rules, height, onEvenPage: colophon.onEvenPage };
}

/** Room between the text and the colophon for the paragraph that anchors it in DOCX, pt. */
export const colophonGap = 2;

/** Whether the colophon has room on a page whose text ends at `end` pt. */
export const colophonFits = (colophon: SetColophon, frame: Frame, end: number): boolean =>
  frame.orientation === 'portrait' && end + colophonGap + colophon.height <= bottom;

export function putColophon(page: DraftPage, { rows, rules, height }: SetColophon): void {
  const { left, measure } = page.frame;
  const inner = Math.min(...rules.filter((weight) => weight > 0));
  let y = bottom - height;
  const put = (weight: number) => {
    if (weight > 0) {
      const role = weight > inner ? 'colophonThick' : 'colophonThin';
      const rule: PlacedRule = {
        kind: 'rule',
        x: left,
        y,
        width: measure,
        height: weight,
        color: 'black',
        role,
      };
      page.items.push(rule);
    }
    y += weight;
  };
  rows.forEach(({ style, paragraph, lines, order }, i) => {
    put(rules[i]!);
    for (const line of lines) {
      const from = paragraph.from ?? paragraph.runs[0]?.from;
      putLine(page, line, y, style.line, { style: style.name, size: style.size, paragraph: order, from });
      y += style.line;
    }
  });
  put(rules[rows.length]!);
}
