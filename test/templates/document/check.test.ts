import { describe, expect, it } from 'vitest';
import type { Block, Cell, PaperDocument, Section } from '../../../templates/document/blocks';
import { checkDocument, refusesSecrecy, secrecyRefusal } from '../../../templates/document/check';

const paper = (sections: readonly Section[], more: Partial<PaperDocument> = {}): PaperDocument => ({
  kind: 'notice',
  title: '通知',
  author: '区攻坚办',
  setup: 'common',
  sections,
  pageNumbering: { style: 'dashes' },
  ...more,
});
const portrait = (...blocks: readonly Block[]): Section => ({ orientation: 'portrait', blocks });
const faultsOf = (...blocks: readonly Block[]) => checkDocument(paper([portrait(...blocks)]));
const rulesOf = (...blocks: readonly Block[]): readonly string[] =>
  faultsOf(...blocks).map(({ rule }) => rule);

const text: Block = { type: 'paragraph', runs: [{ text: '正文。' }] };
const redHead = (...organs: readonly string[]): Block => ({
  type: 'redHead',
  organs,
  suffix: '文件',
  prePrinted: false,
});
const annex = (label: string, title: string): readonly Block[] => [
  { type: 'annexHead', label },
  { type: 'title', text: title },
];
const cell = (more: Partial<Cell> = {}): Cell => ({
  content: [{ kind: 'text', runs: [{ text: '格' }] }],
  ...more,
});
const table = (...rows: readonly (readonly Cell[])[]): Block => ({
  type: 'table',
  columns: [{ weight: 1 }, { weight: 1 }],
  header: [],
  body: rows.map((cells) => ({ cells })),
});

describe('a whole paper', () => {
  it('is right as it is', () => {
    expect(rulesOf(redHead('区攻坚办'), { type: 'addressees', text: '各乡：' }, text)).toEqual([]);
  });

  it('has something on it', () => {
    expect(faultsOf()).toMatchObject([{ rule: 'document', severity: 'E', message: '文书没有内容。' }]);
  });

  it('has one head, with an organ, on an upright page', () => {
    expect(faultsOf(redHead('甲'), redHead('乙'))[0]?.message).toContain('2 处');
    expect(faultsOf(redHead('甲', ' '), text)[0]?.message).toContain('是空的');
    const turned = checkDocument(paper([{ orientation: 'landscape', blocks: [redHead('甲')] }]));
    expect(turned[0]?.message).toContain('横排');
  });

  it('looks into blocks that are kept together', () => {
    const signature: Block = { type: 'signature', case: 'B', organs: [''], date: '' };
    expect(rulesOf({ type: 'keepTogether', blocks: [text, signature] })).toEqual(['document']);
  });
});

describe('secrecy', () => {
  it('refuses classified marks in words and lets 内部 through', () => {
    const faults = faultsOf({ type: 'secrecy', text: '秘密★1年', from: 'secrecy' }, text);
    expect(faults).toMatchObject([{ path: 'secrecy', rule: 'secrecy', severity: 'E' }]);
    expect(refusesSecrecy(faults)).toBe(true);
    expect(secrecyRefusal('机密★10年')).toContain('不处理涉及国家秘密');
    expect(secrecyRefusal('内部')).toBeUndefined();
  });

  it('refuses them on a letter too, whose head must be named', () => {
    const number = (text: string): Block => ({
      type: 'letterNumber',
      text: '汴禹攻坚办函〔2017〕6号',
      marks: [{ kind: 'secrecy', text, from: 'secrecy' }],
    });
    const head = (organ: string): Block => ({ type: 'letterHead', organ, prePrinted: false });
    expect(refusesSecrecy(faultsOf(head('区攻坚办'), number('机密'), text))).toBe(true);
    expect(rulesOf(head('区攻坚办'), number('内部'), text)).toEqual([]);
    expect(faultsOf(head(' '), number('内部'), text)[0]!.message).toBe('发文机关标志是空的。');
  });
});

describe('annexes', () => {
  const list = (...items: readonly string[]): Block => ({ type: 'annexList', items, from: 'annexes' });

  it('are those of the 附件说明', () => {
    expect(rulesOf(text, list('甲表', '乙表'), ...annex('附件1', '甲表'), ...annex('附件2', '乙表'))).toEqual(
      [],
    );
    expect(rulesOf(text, list('甲表'), ...annex('附件', '甲表'))).toEqual([]);
  });

  it('are missed, unlisted, mislabelled or misnamed', () => {
    expect(rulesOf(text, list('甲表'))).toEqual(['R35']);
    expect(rulesOf(text, ...annex('附件', '甲表'))).toEqual(['R35']);
    expect(rulesOf(text, list('甲表'), ...annex('附件1：', '甲表'))).toEqual(['R38']);
    expect(rulesOf(text, list('甲表'), ...annex('附件', '乙表'))).toEqual(['R38']);
    expect(rulesOf(text, list('《甲表》；'), ...annex('附件', '《甲表》；'))).toEqual(['R37', 'R37']);
  });
});

describe('lines as printed', () => {
  it('want their colon and their full stop', () => {
    expect(rulesOf({ type: 'addressees', text: '各乡:' }, text)).toEqual(['R25']);
    const colophon = {
      copyTo: '区纪委',
      copyToFrom: 'copyTo',
      printer: '',
      printDate: '',
      onEvenPage: false,
    };
    expect(
      checkDocument(paper([portrait(text)], { colophon })).map(({ rule, path }) => [rule, path]),
    ).toEqual([
      ['R44', 'copyTo'],
      ['document', ''],
    ]);
  });

  it('wants a post for every signature stamp', () => {
    const stamp: Block = { type: 'signature', case: 'C', organs: ['甲', '乙'], posts: ['区长'], date: '' };
    expect(faultsOf(stamp)[0]?.message).toBe('签名章有 2 人，职务有 1 个。');
  });
});

describe('tables', () => {
  const messageOf = (...rows: readonly (readonly Cell[])[]): string =>
    faultsOf(table(...rows))[0]?.message ?? '';

  it('fit with spans both ways', () => {
    expect(messageOf([cell({ rowSpan: 2 }), cell()], [cell()], [cell({ colSpan: 2 })])).toBe('');
    expect(messageOf([cell({ colSpan: 2, rowSpan: 2 })], [])).toBe('');
  });

  it('are named by the first row that does not fit', () => {
    expect(messageOf([cell(), cell()], [cell()])).toBe('表中第2行只到第1栏，应有2栏。');
    expect(messageOf([cell(), cell(), cell()])).toBe('表中第1行超出2栏。');
    expect(messageOf([cell({ rowSpan: 3 }), cell()], [cell()])).toContain('向下合并3行，后面只有1行');
    expect(messageOf([cell(), cell({ rowSpan: 2 })], [cell({ colSpan: 2 })])).toContain('压在上一行的合并上');
    expect(messageOf([cell({ colSpan: 0 }), cell()])).toContain('不是正整数');
  });
});
