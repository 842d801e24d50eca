/** Papers whose positions the fidelity tests read back, and the way from a paper to its PDF's contents. */
import type { Block, PaperDocument, Section, Signature } from '../../templates/document/blocks';
import { lower } from '../../templates/flow/lower';
import type { SetupName } from '../../templates/official/setups';
import { layout } from '../../templates/typeset/layout';
import { writePdf } from '../../templates/writers/pdf/write';
import { readPdf, type ReadPdf } from '../support/read-pdf';
import { standInFaces } from '../support/stand-in-faces';

/** Lays a paper out, writes it and reads the file. */
export async function print(setup: SetupName, paper: Partial<PaperDocument>): Promise<ReadPdf> {
  const { chains, fonts } = await standInFaces();
  const flow = lower({
    kind: 'notice',
    title: '关于印发攻坚行动方案的通知',
    author: '区攻坚办',
    setup,
    sections: [],
    pageNumbering: { style: 'dashes' },
    ...paper,
  });
  const pages = layout(flow, chains, {});
  return readPdf(await writePdf({ flow, layout: pages, fonts, pictures: {} }));
}

export const portrait = (...blocks: Block[]): Section => ({ orientation: 'portrait', blocks });
export const landscape = (...blocks: Block[]): Section => ({ orientation: 'landscape', blocks });
export const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });

/** No mark that could move a break: every line but the last of a paragraph is full. */
const plain = '深入贯彻落实全区大气污染防治攻坚工作部署压实各级各部门主体责任确保各项任务按期完成'.repeat(4);
const mixed =
  '截至2017年10月16日，全区排查“散乱污”企业128家，整改率98.5%——其中PM2.5浓度同比下降15%以上，VOCs治理12家。';

/** Several full pages through all faces of the body; headings run into text, for one that stands alone moves on with it. */
export const longBody: readonly Block[] = Array.from({ length: 8 }, (_, i): Block[] => [
  paragraph(plain),
  { type: 'heading', level: 1, label: '一、', text: '总体要求。', rest: [{ text: mixed }] },
  { type: 'heading', level: 2, label: '（一）', text: '压实责任。', rest: [{ text: mixed }] },
  paragraph(mixed.repeat(1 + (i % 3))),
]).flat();
/** Characters that `plain` paragraphs are made of. */
export const plainCharacters = new Set(plain);

export const head = (organs: readonly string[], number: Block): Block[] => [
  { type: 'redHead', organs, suffix: '文件', prePrinted: false },
  number,
  { type: 'redRule', prePrinted: false },
  { type: 'title', text: '关于印发禹王台区秋冬季大气污染综合治理攻坚行动方案的通知' },
  { type: 'addressees', text: '各乡人民政府，各街道办事处：' },
  paragraph(plain),
];
export const documentNumber: Block = { type: 'documentNumber', text: '汴禹攻坚办〔2017〕12号' };

/** A short paper that ends in a signature. */
export const signed = (signature: Omit<Signature, 'type' | 'date'>, date = '2017年10月16日'): Section =>
  portrait(paragraph('特此通知。'), { type: 'signature', date, ...signature });

export const colophon: PaperDocument['colophon'] = {
  copyTo: '区委各部门，区人大常委会办公室，区政协办公室，区人民法院，区人民检察院。',
  printer: '禹王台区环境污染防治攻坚战领导小组办公室',
  printDate: '2017年10月17日印发',
  onEvenPage: false,
};

/** A table of so many rows of one line. */
export const table = (rows: number): Block => {
  const cell = (text: string) => ({ content: [{ kind: 'text' as const, runs: [{ text }] }] });
  return {
    type: 'table',
    columns: [{ weight: 1 }, { weight: 6 }],
    header: [{ cells: [cell('序号'), cell('任务')] }],
    body: Array.from({ length: rows }, (_, i) => ({ cells: [cell(`${i + 1}`), cell('取缔散煤销售点')] })),
  };
};
