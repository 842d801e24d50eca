/** The special formats of GB/T 9704-2012 clause 10 read from the PDF's own operators: letter, order and minutes. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../templates/document/blocks';
import { ptToMm } from '../../templates/official/measures';
import { baselineIn } from '../../templates/official/setups';
import type { ReadPage } from '../support/pdf-contents';
import { linesOf } from '../support/read-pdf';
import * as papers from './position-papers';
import { at, baseline, centre, glyphBottom, glyphTop, left, leftSide, lineWith, partWith } from './ruler';
import { right, rightSide, zi } from './ruler';

const mm = (page: ReadPage | undefined) =>
  (page?.rules ?? [])
    .map(({ x, y, width, height, color }) => ({
      top: ptToMm(y),
      bottom: ptToMm(y + height),
      left: ptToMm(x),
      right: ptToMm(x + width),
      height: ptToMm(height),
      color,
    }))
    .sort((a, b) => a.top - b.top);
const pageNumberOf = (page: ReadPage | undefined) =>
  page ? linesOf(page).find(({ text }) => /^—\s*\d+\s*—$/u.test(text))?.text : undefined;
/** From a line box's top to the baseline of 3号 glyphs, mm. */
const dropIn = (pitch: number): number => ptToMm(baselineIn(pitch / ptToMm(1), 16));
const plain = papers.paragraph('为做好大气污染防治攻坚工作，现将有关事项函告如下。');

describe.each([
  { setup: 'common', pitch: ptToMm(28.95) },
  { setup: 'exact', pitch: ptToMm(29.6) },
] as const)('$setup', ({ setup, pitch }) => {
  const letter = (...body: Block[]) =>
    papers.portrait(
      { type: 'letterHead', organ: '禹王台区环境污染防治攻坚办公室', prePrinted: false },
      {
        type: 'letterNumber',
        text: '汴禹攻坚办函〔2017〕6号',
        marks: [
          { kind: 'copyNumber', text: '000001' },
          { kind: 'urgency', text: '特急' },
        ],
      },
      { type: 'title', text: '关于商请联合巡查的函' },
      { type: 'addressees', text: '顺河回族区攻坚办：' },
      ...body,
    );

  it('a letter has its head 30 mm from the paper’s top, two double lines, and its number below the first', async () => {
    const { pages } = await papers.print(setup, { sections: [letter(plain, ...papers.longBody)] });
    const [page] = pages;
    const mark = lineWith(page, '攻坚办公室');
    at('letter head, top', glyphTop(mark), 30);
    at('letter head, centre', centre(mark), 105);
    const lines = mm(page);
    expect(lines.map(({ color }) => color)).toEqual(Array(4).fill('#ff3333'));
    const [first, second, third, fourth] = lines;
    // Chinese characters end 0.07 em above the em box's bottom
    at('first line', first!.top, glyphBottom(mark) - 0.07 * ptToMm(mark.size) + 4);
    at('second line', fourth!.bottom, 277);
    for (const line of lines) {
      at('line, left', line.left, 20);
      at('line, right', line.right, 190);
    }
    // thick over thin above, thin over thick below
    expect(first!.height).toBeGreaterThan(second!.height);
    expect(third!.height).toBeLessThan(fourth!.height);
    const gap = (7 / 8) * zi;
    const number = partWith(page, '汴禹攻坚办函〔2017〕6号');
    at('number', ptToMm(number.y) - 0.85 * zi, second!.bottom + gap);
    at('number, right', right(number), rightSide);
    const copy = partWith(page, '000001');
    at('份号', ptToMm(copy.y), ptToMm(number.y));
    at('份号, left', left(copy), leftSide);
    const urgency = lineWith(page, '特');
    at('紧急程度', baseline(urgency), ptToMm(copy.y) + pitch);
    // two blank lines between the last element's line and the title's
    const title = lineWith(page, '联合巡查的函');
    const box = baseline(urgency) - dropIn(pitch) + pitch;
    at('title', baseline(title), box + 2 * pitch + ptToMm(baselineIn(35, 22)));
  });

  it('a letter has no page number on its first page, and no lines on the others', async () => {
    const { pages } = await papers.print(setup, { sections: [letter(plain, ...papers.longBody)] });
    expect(pages.map(pageNumberOf).map((text) => text?.replaceAll(' ', ''))).toEqual([
      undefined,
      ...pages.slice(1).map((_, i) => `—${i + 2}—`),
    ]);
    expect(pages.slice(1).flatMap(mm)).toEqual([]);
  });

  it('each of joined letters begins as a letter', async () => {
    const { pages } = await papers.print(setup, { sections: [letter(plain), letter(plain)] });
    for (const page of pages) {
      at('letter head, top', glyphTop(lineWith(page, '攻坚办公室')), 30);
      expect(mm(page)).toHaveLength(4);
      expect(pageNumberOf(page)).toBeUndefined();
    }
  });

  it('a letter bound in as an annex stands below its label, over a single line', async () => {
    const { blocks } = letter(plain);
    const annexed = papers.portrait({ type: 'annexHead', label: '附件' }, ...blocks);
    const { pages } = await papers.print(setup, { sections: [papers.portrait(plain), annexed] });
    expect(glyphTop(lineWith(pages[1], '攻坚办公室'))).toBeGreaterThan(
      glyphBottom(lineWith(pages[1], '附件')),
    );
    expect(mm(pages[1])).toHaveLength(1);
    expect(pageNumberOf(pages[1])?.replaceAll(' ', '')).toBe('—2—');
  });

  it('a letter’s colophon has 抄送 alone, at the type area’s foot', async () => {
    const colophon = { copyTo: '市攻坚办。', printer: '', printDate: '', onEvenPage: false, plain: true };
    const { pages } = await papers.print(setup, { sections: [letter(plain)], colophon });
    const line = lineWith(pages[0], '抄送：市攻坚办。');
    at('抄送', baseline(line), 262 - ptToMm(25 - baselineIn(25, 14)));
    expect(mm(pages[0])).toHaveLength(4);
  });

  it('an order has its head 57 mm from the top, two blank lines above and below its number', async () => {
    const sections = [
      papers.portrait(
        {
          type: 'redHead',
          organs: ['开封市禹王台区人民政府'],
          suffix: '令',
          prePrinted: false,
          format: 'order',
        },
        { type: 'documentNumber', text: '第3号' },
        plain,
      ),
    ];
    const { pages } = await papers.print(setup, { sections });
    const [page] = pages;
    const mark = lineWith(page, '人民政府令');
    at('order head, top', glyphTop(mark), 57);
    const number = lineWith(page, '第3号');
    const markBottom = glyphBottom(mark) + ptToMm(mark.size / 12);
    at('order number', baseline(number), markBottom + 2 * pitch + dropIn(pitch));
    at('order number, centre', centre(number), 106);
    at('order body', baseline(lineWith(page, '现将有关事项')), baseline(number) + 3 * pitch);
    expect(page!.rules).toEqual([]);
  });

  it('minutes have their head 72 mm from the top and attendance one line below the body, names under names', async () => {
    const people = '区攻坚办程立功、罗丹，区环保局赵建民，区工商局陈卫东，区住建局曹庆丰，区城管局田永胜。';
    const sections = [
      papers.portrait(
        {
          type: 'redHead',
          organs: ['禹王台区攻坚办会议纪要'],
          suffix: '',
          prePrinted: false,
          format: 'minutes',
        },
        { type: 'documentNumber', text: '汴禹攻坚办纪〔2017〕5号' },
        { type: 'dateline', organ: '区攻坚办', date: '2017年10月28日' },
        { type: 'redRule', prePrinted: false },
        { type: 'title', text: '关于散煤治理的会议纪要' },
        plain,
        { type: 'attendance', label: '出席', text: people },
        { type: 'attendance', label: '请假', text: '区发改委马国栋。' },
      ),
    ];
    const { pages } = await papers.print(setup, { sections });
    const [page] = pages;
    at('minutes head, top', glyphTop(lineWith(page, '会议纪要')), 72);
    const dateline = lineWith(page, '2017年10月28日');
    at('编发单位, left', left(dateline), leftSide + zi);
    at('date, right', right(dateline), rightSide - zi);
    at('red rule', mm(page)[0]!.top, glyphBottom(dateline) + 4);
    const last = lineWith(page, '现将有关事项');
    const present = lineWith(page, '出席');
    at('出席', baseline(present), baseline(last) + 2 * pitch);
    at('出席, left', left(present), leftSide + 2 * zi);
    const wrapped = linesOf(page!).find((line) => baseline(line) > baseline(present) + 1)!;
    at('wrapped names, left', left(wrapped), left(partWith(page, '区攻坚办程立功')));
    const absent = lineWith(page, '请假');
    expect(baseline(absent) - baseline(wrapped)).toBeCloseTo(pitch, 1);
    const faces = (line: typeof present) => line.runs.map((run) => run.font);
    expect(faces(present)[0]).not.toBe(faces(wrapped)[0]);
  });
});
