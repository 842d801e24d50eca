/** Blocks become styled paragraphs with the blank lines and indents that the standard asks for. */
import { describe, expect, it } from 'vitest';
import type { Block, PaperDocument } from '../../../templates/document/blocks';
import type { FlowItem } from '../../../templates/flow/flow';
import { lower } from '../../../templates/flow/lower';
import { mmToPt } from '../../../templates/official/measures';
import { measure } from '../../../templates/official/setups';

const paper = (blocks: readonly Block[], more: Partial<PaperDocument> = {}): PaperDocument => ({
  kind: 'notice',
  title: '通知',
  author: '区攻坚办',
  setup: 'common',
  sections: [{ orientation: 'portrait', blocks }],
  pageNumbering: { style: 'dashes' },
  ...more,
});
const items = (blocks: readonly Block[]) => lower(paper(blocks)).sections[0]!.items;
const shape = (list: readonly FlowItem[]) => list.map((i) => (i.kind === 'paragraph' ? i.style : i.kind));
const text = (item: FlowItem | undefined) =>
  item?.kind === 'paragraph' ? item.runs.map((r) => r.text).join('') : '';

describe('head', () => {
  const head: Block[] = [
    { type: 'redHead', organs: ['禹王台区攻坚办'], suffix: '文件', prePrinted: false },
    { type: 'documentNumber', text: '汴禹攻坚办〔2017〕12号' },
    { type: 'redRule', prePrinted: false },
    { type: 'title', text: '关于开展秋冬季大气污染综合治理攻坚行动的通知' },
    { type: 'addressees', text: '各乡人民政府：' },
  ];

  it('puts two blank lines under mark and rule, one under the title', () => {
    expect(shape(items(head))).toEqual(
      'head Blank Blank DocumentNumber rule Blank Blank Title Blank Addressees'.split(' '),
    );
  });

  it('places the mark so that its glyphs begin 72 mm from the top', () => {
    const mark = items(head)[0]!;
    if (mark.kind !== 'head') throw new Error('no head');
    expect(mmToPt(mark.top) + (mark.line - mark.size) / 2).toBeCloseTo(mmToPt(72), 6);
  });

  it('squeezes a long mark before making it smaller, never past the type area', () => {
    for (const organ of ['区攻坚办', '禹王台区攻坚办', '禹王台区大气污染防治攻坚战领导小组办公室']) {
      const mark = items([{ type: 'redHead', organs: [organ], suffix: '文件', prePrinted: false }])[0]!;
      if (mark.kind !== 'head') throw new Error('no head');
      expect(([...organ].length + 2) * mark.size * mark.scale).toBeLessThanOrEqual(measure + 1e-6);
      expect(mark.scale).toBeGreaterThanOrEqual(0.6);
    }
  });

  it('keeps the rule 4 mm below the number’s glyphs in both set-ups', () => {
    for (const setup of ['common', 'exact'] as const) {
      const flow = lower(paper(head, { setup }));
      const rule = flow.sections[0]!.items.find((item) => item.kind === 'rule')!;
      expect(rule.before + (flow.setup.pitch - 16) / 2).toBeCloseTo(mmToPt(4), 6);
    }
  });

  it('sets signers two a row with the number on the last row', () => {
    const rows = items([
      { type: 'signatories', number: '汴禹攻坚办〔2017〕12号', names: ['马文生', '李洁', '赵国栋'] },
    ]);
    expect(rows.map(text)).toEqual(['\t签发人：马文生\t李　洁', '汴禹攻坚办〔2017〕12号\t\t赵国栋']);
  });
});

describe('annexes', () => {
  it('numbers names only when there are several and hangs them under the first name', () => {
    expect(items([{ type: 'annexList', items: ['任务分解表'] }]).map(text)).toEqual(['', '附件：任务分解表']);
    const many = items([{ type: 'annexList', items: ['任务分解表', '责任分解表'] }]);
    expect(many.map(text)).toEqual(['', '附件：1.任务分解表', '2.责任分解表']);
    const starts = many.slice(1).map((i) => (i.kind === 'paragraph' ? i.left! + i.firstLine! : 0));
    const word = 3 * 15.7;
    expect(starts[1]! - starts[0]!).toBeCloseTo(word, 6);
  });

  it('begins an annex on a new page, its title on line 3', () => {
    const list = items([
      { type: 'paragraph', runs: [{ text: '正文。' }] },
      { type: 'annexHead', label: '附件1' },
      { type: 'title', text: '任务分解表' },
      { type: 'table', columns: [{ weight: 1 }], header: [], body: [] },
    ]);
    expect(shape(list)).toEqual(['Body', 'break', 'AnnexLabel', 'Blank', 'Title', 'table']);
  });
});

describe('colophon', () => {
  const colophon = { printer: '区攻坚办', printDate: '2017年10月10日印发', onEvenPage: false };

  it('has thick rules outside, thin ones inside and none between 主送 and 抄送', () => {
    const of = (more: object) => lower(paper([], { colophon: { ...colophon, ...more } })).colophon!;
    expect(of({}).rules).toEqual([0.35]);
    expect(of({ copyTo: '区委办。' }).rules).toEqual([0.35, 0.25]);
    expect(of({ mainTo: '各乡', copyTo: '区委办。' }).rules).toEqual([0.35, 0, 0.25]);
  });

  it('keeps 1 字 of 四号 free on both sides', () => {
    const rows = lower(paper([], { colophon: { ...colophon, copyTo: '区委办。' } })).colophon!.rows;
    expect(rows[0]!.left! + rows[0]!.firstLine!).toBe(14);
    expect(rows[0]!.right).toBe(14);
    expect(rows[1]!.tabs).toEqual([{ at: measure - 14, align: 'right' }]);
  });
});

it('runs a heading into its text without keeping it with the next paragraph', () => {
  const [run] = items([
    { type: 'heading', level: 2, label: '（一）', text: '落实责任。', rest: [{ text: '各乡办要……' }] },
  ]);
  if (run?.kind !== 'paragraph') throw new Error('no paragraph');
  expect(run.style).toBe('Heading2');
  expect(run.runs.map((r) => r.face)).toEqual([undefined, 'fangsong']);
  expect(run.keepNext).toBe(false);
});

it('keeps a group together but lets its last block go', () => {
  const list = items([
    {
      type: 'keepTogether',
      blocks: [1, 2, 3].map((n) => ({ type: 'paragraph', runs: [{ text: String(n) }] })),
    },
  ]);
  expect(list.map((i) => (i.kind === 'paragraph' ? i.keepNext === true : null))).toEqual([true, true, false]);
});
