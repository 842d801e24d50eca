/** Papers of every structure that DOCX has, small and named, with their files. */
import type { Block, Cell, PaperDocument, Row } from '../../../../templates/document/blocks';
import { lower } from '../../../../templates/flow/lower';
import type { SetupName } from '../../../../templates/official/setups';
import { layout } from '../../../../templates/typeset/layout';
import type { FlowDocument } from '../../../../templates/flow/flow';
import type { BreakFacts, Layout } from '../../../../templates/typeset/page';
import { writeDocx } from '../../../../templates/writers/docx/write';
import { standInFaces } from '../../../support/stand-in-faces';
import { samplePictures } from '../../../support/sample-papers';
import { strFromU8, unzipSync } from 'fflate';

const sentence =
  '各乡、各街道办事处要切实履行属地责任，对照方案逐项落实，截至2017年9月底已完成整改37家；做到“两断三清”不留死角——坚持每周调度……';
export const text = (words: string): Block => ({ type: 'paragraph', runs: [{ text: words }] });
export const body = (paragraphs: number): Block[] =>
  Array.from({ length: paragraphs }, (_, i) => text(`${sentence}第${i + 1}项任务按期完成。`));
/** Paragraphs of just so many full lines. */
export const full = (lines: number): Block => text('攻'.repeat(28 * lines - 2));

export const head = (hidden: boolean): Block[] => [
  { type: 'redHead', organs: ['南郊区人民政府办公室'], suffix: '文件', prePrinted: hidden },
  { type: 'documentNumber', text: '南政办发〔2017〕45号' },
  { type: 'redRule', prePrinted: hidden },
  { type: 'title', text: '关于印发大气污染防治攻坚行动方案的通知' },
  { type: 'addressees', text: '各乡人民政府，各街道办事处：' },
];
const jointHead: Block[] = [
  { type: 'copyNumber', text: '000001' },
  { type: 'urgency', text: '特急' },
  { type: 'redHead', organs: ['南郊区人民政府', '南郊区环境保护局'], suffix: '文件', prePrinted: false },
  { type: 'signatories', number: '南政发〔2017〕45号', names: ['王小明', '李四', '赵大海'] },
  { type: 'redRule', prePrinted: false },
  { type: 'title', text: '关于攻坚行动的报告' },
];
/** The 信函格式 (10.1). */
const letterHead: Block[] = [
  { type: 'letterHead', organ: '南郊区人民政府办公室', prePrinted: false },
  {
    type: 'letterNumber',
    text: '南政办函〔2017〕45号',
    marks: [
      { kind: 'copyNumber', text: '000001' },
      { kind: 'urgency', text: '特急' },
    ],
  },
  { type: 'title', text: '关于商请联合巡查的函' },
  { type: 'addressees', text: '北郊区人民政府办公室：' },
];
const date = '2017年10月16日';
const sealed: Block = { type: 'signature', case: 'A', organs: ['南郊区人民政府办公室'], date };
export const colophon: NonNullable<PaperDocument['colophon']> = {
  copyTo: '区委各部门，区人大常委会办公室，区政协办公室，区法院，区检察院，各人民团体，各新闻单位。',
  printer: '南郊区人民政府办公室',
  printDate: `${date}印发`,
  onEvenPage: false,
};

export const cell = (words: string, more: Partial<Cell> = {}): Cell => ({
  content: [{ kind: 'text', runs: [{ text: words }] }],
  ...more,
});
const groupSize = 5;
const taskRow = (i: number, all: number): Row => ({
  cells: [
    ...(i % groupSize === 0
      ? [cell('大气污染防治', { rowSpan: Math.min(groupSize, all - i), repeat: true, vAlign: 'middle' })]
      : []),
    cell(String(i + 1)),
    cell('拆除燃煤锅炉，' + '对“散乱污”企业逐一核查，'.repeat(i % 3)),
    cell('区环保局', { vAlign: 'middle' }),
  ],
});
export const tasks = (rows: number): Block => ({
  type: 'table',
  columns: [{ weight: 2 }, { weight: 1 }, { weight: 6 }, { weight: 2 }],
  header: [{ cells: ['类别', '序号', '任务', '责任单位'].map((word) => cell(word)) }],
  body: Array.from({ length: rows }, (_, i) => taskRow(i, rows)),
});
const opinion = (words: string): Cell => ({
  content: [{ kind: 'opinion', text: words, signLabel: '签字：', signer: '王小明', date: '    年  月  日' }],
});
export const form: Block = {
  type: 'form',
  columns: [{ weight: 2 }, { weight: 3 }, { weight: 2 }, { weight: 3 }],
  rows: [
    {
      cells: [
        cell('办理方式'),
        {
          colSpan: 3,
          content: [
            {
              kind: 'ticks',
              options: [
                { text: '立即整改', on: true },
                { text: '限期整改', on: false },
              ],
            },
          ],
        },
      ],
      minHeight: 14,
    },
    { cells: [cell('承办意见'), opinion(''), cell('审核意见'), opinion('同意。')], grow: 2 },
    { cells: [cell('领导批示'), { ...opinion('请环保局牵头。'), colSpan: 3 }], grow: 3 },
  ],
};
const [before = '', after = ''] = Object.keys(samplePictures());
const pictures: Block = {
  type: 'picturePair',
  heading: '1.某企业',
  before: { ref: before, caption: '整改前' },
  after: { ref: after, caption: '整改后' },
};

const portrait = (blocks: readonly Block[], more: Partial<PaperDocument> = {}): Partial<PaperDocument> => ({
  sections: [{ orientation: 'portrait', blocks }],
  ...more,
});

/** One paper of each structure. */
export const papers = {
  letter: portrait([...head(false), ...body(4), { type: 'annexList', items: ['甲', '乙'] }, sealed], {
    colophon,
  }),
  correspondence: portrait([...letterHead, ...body(12)], { colophon: { ...colophon, plain: true } }),
  joint: portrait([...jointHead, ...body(2)], { colophon: { ...colophon, mainTo: '市人民政府。' } }),
  prePrinted: portrait([...head(true), ...body(2), { type: 'cutLine', text: '回执' }]),
  full: portrait([full(66)]),
  colophonAlone: portrait([full(22)], { colophon }),
  blankBefore: portrait([full(44)], { colophon: { ...colophon, onEvenPage: true } }),
  headings: portrait([
    { type: 'heading', level: 1, label: '一、', text: '总体要求' },
    { type: 'heading', level: 2, label: '（一）', text: '目标', rest: [{ text: '到2017年底。' }] },
    { type: 'annexHead', label: '附件1' },
    { type: 'title', text: '分解表' },
  ]),
  landscape: {
    colophon,
    sections: [
      { orientation: 'portrait', blocks: body(2) },
      { orientation: 'landscape', blocks: [{ type: 'annexHead', label: '附件' }, tasks(40)] },
    ],
  },
  form: portrait([{ type: 'title', text: '办理单' }, form]),
  pictures: portrait([pictures, pictures], { pageNumbering: { style: 'none' } }),
} satisfies Record<string, Partial<PaperDocument>>;
export type PaperName = keyof typeof papers;

export interface Made {
  readonly bytes: Uint8Array;
  readonly flow: FlowDocument;
  readonly laid: Layout;
  /** A part of the package as text. */
  readonly part: (name: string) => string;
  readonly names: readonly string[];
}

/** Writes a paper as DOCX with the stand-in faces; `findings` take the place of the layout's own. */
export async function make(
  paper: Partial<PaperDocument>,
  setup: SetupName = 'common',
  findings: Partial<BreakFacts> = {},
): Promise<Made> {
  const pictureTable = samplePictures();
  const whole: PaperDocument = {
    kind: 'test',
    title: '关于<甲>&乙的通知',
    author: '南郊区',
    setup,
    sections: [],
    pageNumbering: { style: 'dashes' },
    ...paper,
  };
  const flow = lower(whole);
  const laid = layout(flow, (await standInFaces()).chains, pictureTable);
  const facts: BreakFacts = { ...laid.facts, ...findings };
  const bytes = await writeDocx({ flow, facts, pictures: pictureTable, latinFace: 'Times New Roman' });
  const files = unzipSync(bytes);
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  return { bytes, flow, laid, part, names: Object.keys(files) };
}
