/** The paper as plain text. */
import { describe, expect, it } from 'vitest';
import type { FlowDocument, FlowItem, FlowParagraph } from '../../../../templates/flow/flow';
import { stylesFor } from '../../../../templates/flow/styles';
import { setups } from '../../../../templates/official/setups';
import { writeText } from '../../../../templates/writers/text';

const paragraph = (text: string, more: Partial<FlowParagraph> = {}): FlowParagraph => ({
  kind: 'paragraph',
  style: 'Body',
  runs: [{ text }],
  ...more,
});
const flow = (items: FlowItem[], more: Partial<FlowDocument> = {}): FlowDocument => ({
  kind: 'notice',
  title: '通知',
  author: '区攻坚办',
  setup: setups.common,
  styles: stylesFor(setups.common),
  sections: [{ orientation: 'portrait', items }],
  pageNumbering: { style: 'dashes' },
  ...more,
});

describe('writeText', () => {
  it('writes a paragraph as one line, the page’s line breaks left out', () => {
    expect(writeText(flow([paragraph('关于印发攻坚方案\n的通知'), paragraph('第二段')]))).toBe(
      '关于印发攻坚方案的通知\n第二段\n',
    );
  });

  it('leaves out what is not printed on a pre-printed head', () => {
    const head: FlowItem = {
      kind: 'head',
      organs: ['区委', '区政府'],
      suffix: '文件',
      size: 38,
      line: 44,
      scale: 1,
      width: 100,
      top: 72,
      hidden: false,
    };
    expect(writeText(flow([head]))).toBe('区委\n区政府文件\n');
    expect(writeText(flow([{ ...head, hidden: true }, paragraph('正文')]))).toBe('正文\n');
  });

  it('writes table rows with tabs and keeps columns under spans', () => {
    const text = (words: string) => ({ content: [{ kind: 'text' as const, runs: [{ text: words }] }] });
    const row = (...cells: FlowCells) => ({ cells, minHeight: 0, grow: 0 });
    type FlowCells = Extract<FlowItem, { kind: 'table' }>['body'][number]['cells'];
    const table: FlowItem = {
      kind: 'table',
      columns: [{ weight: 1 }, { weight: 1 }, { weight: 1 }],
      header: [row(text('序号'), text('任务'), text('单位'))],
      body: [
        row({ ...text('一'), rowSpan: 2 }, text('散煤\n治理'), text('区发改委')),
        row(text('燃煤锅炉'), {
          content: [
            {
              kind: 'ticks',
              options: [
                { text: '已拆除', on: true },
                { text: '在拆', on: false },
              ],
            },
            { kind: 'opinion', text: '同意。', signLabel: '签字：', signer: '', date: '    年  月  日' },
            { kind: 'picture', ref: 'a', alt: '现场', width: 10, height: 10, fit: 'cover' },
          ],
        }),
      ],
      size: 12,
      pitch: 18,
      borders: 'grid',
      padding: { x: 4, y: 2 },
      fill: false,
    };
    expect(writeText(flow([table]))).toBe(
      [
        '序号\t任务\t单位',
        '一\t散煤 治理\t区发改委',
        '\t燃煤锅炉\t☑已拆除 □在拆 同意。 签字：     年  月  日 〔图：现场〕',
        '',
      ].join('\n'),
    );
  });

  it('sets sections and the colophon apart by two blank lines', () => {
    const colophon = { rows: [paragraph('抄送：区委。')], rules: [0.35], onEvenPage: false };
    const sections = [flow([paragraph('正文')]).sections[0]!, flow([paragraph('附件1')]).sections[0]!];
    expect(writeText(flow([], { sections, colophon }))).toBe(
      `正文\n\n\n附件1\n\n\n${'─'.repeat(28)}\n抄送：区委。\n`,
    );
  });
});
