/** What must hold for any paper whatever its kind: all faults of its blocks at once. */
import type { Fault, Place } from '../official/fault';
import { checkAddresseeLine, checkCopyToLine } from '../official/rules/addressees';
import { checkAnnexes, checkAnnexList, type AnnexPage } from '../official/rules/annexes';
import { lineLength } from '../official/setups';
import { breakTitle, checkTitleLines, titleRoom } from '../official/title-break';
import type { AnnexList, Block, Colophon, PaperDocument, Section } from './blocks';
import { checkForm, checkTable } from './check-table';

/** The rule name of a paper that must not be made on this machine. */
const SECRECY = 'secrecy';
/** 绝密、机密、秘密 (保守国家秘密法): such papers belong on classified machines, and their marks on no other. */
const CLASSIFIED = /绝密|机密|秘密/;

/** Whether the paper claims to be classified: it is not made at all. */
export const refusesSecrecy = (faults: readonly Fault[]): boolean =>
  faults.some(({ rule }) => rule === SECRECY);

/** Why a mark of secrecy is refused, in words; undefined for marks such as 内部. */
export const secrecyRefusal = (mark: string): string | undefined =>
  CLASSIFIED.test(mark)
    ? `密级“${mark}”：本软件不处理涉及国家秘密的公文，请在涉密计算机上按保密规定办理。`
    : undefined;

/** Checks a bound paper; the faults are placed at the fields that the blocks show. */
export function checkDocument(document: PaperDocument): readonly Fault[] {
  const blocks = document.sections.flatMap((section) => section.blocks).flatMap(flatten);
  return [
    ...checkSections(document.sections),
    ...checkOnce(blocks),
    ...document.sections.flatMap(checkTitles),
    ...blocks.flatMap(checkBlock),
    ...checkAnnexParts(blocks),
    ...(document.colophon ? checkColophon(document.colophon) : []),
  ];
}

const flatten = (block: Block): readonly Block[] =>
  block.type === 'keepTogether' ? block.blocks.flatMap(flatten) : [block];

const structural = (at: Place, message: string, remedy: string): Fault => ({
  ...at,
  rule: 'document',
  severity: 'E',
  message,
  remedy,
});

function checkSections(sections: readonly Section[]): Fault[] {
  const whole = { path: '', label: '全文' };
  const empty = sections.every(({ blocks }) => blocks.length === 0);
  const faults = empty ? [structural(whole, '文书没有内容。', '请填写内容后再导出。')] : [];
  const turned = sections
    .filter(({ orientation }) => orientation === 'landscape')
    .flatMap(({ blocks }) => blocks);
  for (const block of turned.flatMap(flatten)) {
    // their places are measured on the upright page (7.2, 7.3.5)
    if (
      !['redHead', 'letterHead', 'letterNumber', 'redRule', 'signatories', 'signature'].includes(block.type)
    )
      continue;
    faults.push(structural(whole, '版头、署名不能放在横排页上。', '请放在竖排的部分。'));
  }
  return faults;
}

/** R18 for every title, broken as it will be printed (7.3.1). */
function checkTitles(section: Section): Fault[] {
  const room = titleRoom(lineLength(section));
  return section.blocks
    .flatMap(flatten)
    .flatMap((block) =>
      block.type === 'title'
        ? checkTitleLines(breakTitle(block.text, room), { path: block.from ?? '', label: '标题' }, room)
        : [],
    );
}

/** A paper has one head and one document number, unless it is an annex's own. */
function checkOnce(blocks: readonly Block[]): Fault[] {
  const own = blocks.slice(0, firstAnnex(blocks));
  const counted = {
    redHead: '发文机关标志',
    letterHead: '发文机关标志',
    documentNumber: '发文字号',
    letterNumber: '发文字号',
    signatories: '签发人',
    annexList: '附件说明',
  } as const;
  return Object.entries(counted).flatMap(([type, label]) => {
    const count = own.filter((block) => block.type === type).length;
    if (count < 2) return [];
    return [structural({ path: '', label }, `${label}有 ${count} 处，应当只有一处。`, '请只保留一处。')];
  });
}

function firstAnnex(blocks: readonly Block[]): number {
  const index = blocks.findIndex(({ type }) => type === 'annexHead');
  return index < 0 ? blocks.length : index;
}

function checkBlock(block: Block): Fault[] {
  const at = (label: string, path = 'from' in block ? block.from : undefined): Place => ({
    path: path ?? '',
    label,
  });
  switch (block.type) {
    case 'secrecy':
      return checkSecrecy(block.text, at('密级'));
    case 'letterNumber':
      return block.marks.flatMap(({ kind, text, from }) =>
        kind === 'secrecy' ? checkSecrecy(text, at('密级', from)) : [],
      );
    case 'redHead':
      return checkHead(block.organs, at('发文机关标志'));
    case 'letterHead':
      return checkHead([block.organ], at('发文机关标志'));
    case 'addressees':
      return checkAddresseeLine(block.text, at('主送机关'));
    case 'annexList':
      return checkAnnexList(printedAnnexList(block), at('附件'));
    case 'signature':
      return checkSignature(block, at('署名'));
    case 'table':
      return checkTable(block, at('表格'));
    case 'form':
      return checkForm(block, at('表格'));
    default:
      return [];
  }
}

function checkSecrecy(mark: string, at: Place): Fault[] {
  const refusal = secrecyRefusal(mark);
  if (refusal === undefined) return [];
  const remedy = '请删去密级；确属涉密的，停止在本机上起草。';
  return [{ ...structural(at, refusal, remedy), rule: SECRECY }];
}

function checkHead(organs: readonly string[], at: Place): Fault[] {
  const named = organs.length > 0 && organs.every((organ) => organ.trim() !== '');
  return named ? [] : [structural(at, '发文机关标志是空的。', '请填写发文机关，或核对单位设置。')];
}

function checkSignature(
  { organs, posts, ...signature }: Extract<Block, { type: 'signature' }>,
  at: Place,
): Fault[] {
  if (organs.every((organ) => organ.trim() === '')) {
    return [structural(at, '没有署名。', '请填写发文机关署名。')];
  }
  if (signature.case !== 'C' || posts?.length === organs.length) return [];
  const message = `签名章有 ${organs.length} 人，职务有 ${posts?.length ?? 0} 个。`;
  return [structural(at, message, '加盖签名章的，请为每位签发人写明职务（GB/T 9704-2012 7.3.5.3）。')];
}

/** 附件说明 as it is printed (7.3.4). */
const printedAnnexList = ({ items }: AnnexList): readonly string[] =>
  items.map(
    (item, index) => `${index === 0 ? '附件：' : ''}${items.length > 1 ? `${index + 1}.` : ''}${item}`,
  );

/** R35, R38: the annexes bound in are those of the 附件说明. Annexes of annexes answer for themselves. */
function checkAnnexParts(blocks: readonly Block[]): Fault[] {
  const list = blocks.slice(0, firstAnnex(blocks)).find((block) => block.type === 'annexList');
  const pages: AnnexPage[] = blocks.flatMap((block, index) => {
    if (block.type !== 'annexHead') return [];
    const next = blocks[index + 1];
    return [{ label: block.label, title: next?.type === 'title' ? next.text : '' }];
  });
  const items = list?.items ?? [];
  const inner = blocks.filter((block) => block.type === 'annexList').length > (list ? 1 : 0);
  if (inner) return [];
  return checkAnnexes(items, pages, { path: list?.from ?? '', label: '附件' });
}

function checkColophon({ copyTo = '', copyToFrom, printer, plain, distribution, from }: Colophon): Fault[] {
  const unnamed = structural({ path: from ?? '', label: '印发机关' }, '印发机关是空的。', '请填写印发机关。');
  return [
    ...checkCopyToLine(copyTo, { path: copyToFrom ?? '', label: '抄送' }),
    // a 简报 names its editors in that place, or nobody
    ...(printer.trim() === '' && plain !== true && distribution === undefined ? [unnamed] : []),
  ];
}
