/** Tables: widths, rows, spans over pages, forms, tick boxes, opinion boxes, pictures. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../templates/document/blocks';
import type { FlowTable } from '../../../templates/flow/flow';
import { mmToPt } from '../../../templates/official/measures';
import { measure } from '../../../templates/official/setups';
import { layout } from '../../../templates/typeset/layout';
import type { Page, PlacedImage } from '../../../templates/typeset/page';
import {
  bodyLines,
  cell,
  faces,
  flowOf,
  landscape,
  lay,
  linesOf,
  rulesOf,
  table,
  text,
  textOf,
} from './synthetic';

const widthsOf = (columns: FlowTable['columns'], row: readonly string[]): readonly number[] =>
  lay(flowOf([table(columns.length, [], [row.map((value) => cell(value))], { columns })])).facts.tables[0]!
    .widths;

describe('column widths', () => {
  /** Columns give or take this much so that no line of whole characters fits to the hair, pt. */
  const loose = 2;
  const within = (width: number, least: number) => width >= least - 0.05 && width < least + loose;

  it('share the measure by weight', () => {
    const widths = widthsOf([{ weight: 1 }, { weight: 3 }], ['甲', '乙']);
    expect(Math.abs(widths[0]! - measure / 4)).toBeLessThan(loose);
    expect(widths.reduce((a, b) => a + b, 0)).toBeCloseTo(measure, 6);
  });

  it('are never below the least width, nor below a number or a date', () => {
    const widths = widthsOf(
      [{ weight: 0.1, min: 4 }, { weight: 0.1 }, { weight: 0.1 }, { weight: 9 }],
      ['甲', '12345678', '2017年10月31日', '乙'],
    );
    expect(within(widths[0]!, 4 * 12 + 8)).toBe(true);
    expect(within(widths[1]!, 8 * 6 + 8)).toBe(true);
    expect(within(widths[2]!, 7 * 12 + 8)).toBe(true);
  });

  it('shrink in step when the least widths do not fit, and break a web address instead of following it', () => {
    const widths = widthsOf(
      [
        { weight: 1, min: 40 },
        { weight: 1, min: 20 },
      ],
      ['甲', '乙'],
    );
    expect(widths[0]! / widths[1]!).toBeCloseTo((40 * 12 + 8) / (20 * 12 + 8), 1);
    const [address = 0] = widthsOf([{ weight: 1 }, { weight: 1 }], ['a'.repeat(500), '乙']);
    expect(Math.abs(address - measure / 2)).toBeLessThan(loose);
  });
});

describe('rows', () => {
  it('are as high as their text, padding and one border, and at least as high as asked', () => {
    const plain = table(
      2,
      [],
      [
        [cell('甲'), cell('乙\n丙')],
        [cell('丁'), cell('戊')],
      ],
    );
    const rows = plain.body.map((row, i) => ({ ...row, minHeight: i === 1 ? 40 : 0 }));
    const [page] = lay(flowOf([{ ...plain, body: rows }])).pages;
    const tops = rulesOf(page!)
      .filter((rule) => rule.width > rule.height)
      .map((rule) => rule.y);
    expect(tops[1]! - tops[0]!).toBeCloseTo(2 * 18 + 4 + 0.5, 6);
    expect(tops[2]! - tops[1]!).toBeCloseTo(40 + 0.5, 6);
  });

  it('stay whole: a row that does not fit goes to the next page, below the repeated header', () => {
    const tall = Array.from({ length: 12 }, () => [cell('一\n二\n三\n四'), cell('乙')]);
    const { pages } = lay(flowOf([table(2, [[cell('任务'), cell('单位')]], tall)]));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      const own = linesOf(page).filter((line) => line.style === 'TableText' && textOf(line) !== '乙');
      expect(own.length % 4).toBe(0);
    }
    const header = linesOf(pages[1]!).filter((line) => line.style === 'TableHead');
    expect(header.map((line) => [textOf(line), line.repeated])).toEqual([
      ['任务', true],
      ['单位', true],
    ]);
  });

  it('have the room that programs need which break otherwise, and DOCX is told', () => {
    // in a narrow column 、 and PM10 part here, and do not where marks hold to what follows
    const columns = [{ weight: 82 }, { weight: 360 }];
    const more = Array.from({ length: 12 }, (_, n) => {
      const text = `${'大气'.repeat(6).slice(0, n + 1)}、PM10全面达标`;
      const laid = lay(flowOf([table(2, [], [[cell(text), cell('甲')]], { columns })]));
      const lines = bodyLines(laid).filter((line) => textOf(line) !== '甲').length;
      const [stated] = laid.facts.tables[0]!.heights;
      return stated === undefined ? 0 : Math.round((stated[1] - 4.5) / 18 - lines);
    });
    expect(new Set(more)).toEqual(new Set([0, 1]));
    const plain = table(2, [], [[cell('确保大气，水体全部达标'), cell('甲')]], { columns });
    expect(lay(flowOf([plain])).facts.tables[0]!.heights).toEqual([]);
  });

  it('that stay with the next are never the last of a page', () => {
    const plain = table(
      1,
      [],
      Array.from({ length: 90 }, (_, i) => [cell(i % 9 === 0 ? `第${i}组` : `行${i}`)]),
    );
    const body = plain.body.map((row, i) => ({ ...row, keepNext: i % 9 === 0 }));
    const { pages } = lay(flowOf([{ ...plain, body }]));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      const own = linesOf(page).filter((line) => line.style === 'TableText');
      expect(textOf(own[own.length - 1]!)).toMatch(/^行/u);
    }
  });

  it('taller than a page begin where they stand and are split between lines, cells in step', () => {
    const value = Array.from({ length: 60 }, (_, i) => `甲${i}`).join('\n');
    const other = Array.from({ length: 50 }, (_, i) => `乙${i}`).join('\n');
    const { pages, facts } = lay(
      flowOf([
        text('标题'),
        table(
          2,
          [],
          [
            [cell(value), cell(other)],
            [cell('尾'), cell('')],
          ],
        ),
      ]),
    );
    expect(facts.tables[0]!.split).toEqual([0]);
    expect(pages).toHaveLength(2);
    const on = (page: Page, mark: string) =>
      linesOf(page).filter((line) => textOf(line).startsWith(mark)).length;
    expect(on(pages[0]!, '甲')).toBe(on(pages[0]!, '乙'));
    expect(on(pages[0]!, '甲') + on(pages[1]!, '甲')).toBe(60);
    expect(bodyLines({ pages } as never).map(textOf)).toContain('尾');
  });
});

describe('a header', () => {
  it('taller than half a page is set once, and nothing of it is lost', () => {
    const value = Array.from({ length: 80 }, (_, i) => `头${i}`).join('\n');
    const { pages } = lay(flowOf([table(2, [[cell(value), cell('乙')]], [[cell('甲'), cell('丙')]])]));
    const heads = pages
      .flatMap(linesOf)
      .map(textOf)
      .filter((each) => each.startsWith('头'));
    expect(heads).toEqual(value.split('\n'));
    expect(pages).toHaveLength(3);
  });
});

describe('merged cells', () => {
  const grouped = (label: Partial<Cell>) =>
    Array.from({ length: 50 }, (_, i) => [
      ...(i === 0 ? [cell('产业结构', { rowSpan: 50, ...label })] : []),
      cell(`任务${i}`),
    ]);

  it('repeat their label with （续） where a page cuts them, and DOCX is told the row', () => {
    const { pages, facts } = lay(flowOf([table(2, [], grouped({ repeat: true, vAlign: 'middle' }))]));
    const [, second] = pages;
    const first = bodyLines({ pages: [pages[0]!] } as never).filter((line) =>
      textOf(line).startsWith('任务'),
    ).length;
    expect(facts.restarts).toEqual([{ item: 0, row: first, column: 0, label: true }]);
    const label = linesOf(second!)[0]!;
    expect(textOf(label)).toBe('产业结构（续）');
    expect(label.repeated).toBe(true);
    const rules = rulesOf(second!);
    const top = Math.min(...rules.map((rule) => rule.y));
    const bottom = Math.max(...rules.map((rule) => rule.y + rule.height));
    expect(label.top + label.height / 2).toBeCloseTo((top + bottom) / 2, 0);
  });

  it('stand centred in the rows that the page shows, with lines closed around them', () => {
    const { pages } = lay(flowOf([table(2, [], grouped({ vAlign: 'middle' }))]));
    expect(linesOf(pages[1]!).map(textOf)).not.toContain('产业结构');
    for (const page of pages) {
      const full = rulesOf(page).filter((rule) => rule.width > 440);
      expect(full).toHaveLength(2);
    }
  });

  it('whose text a page cuts stand at the top there, with all that reaches the page’s end', () => {
    const words = Array.from({ length: 60 }, (_, i) => `第${i}行`).join('\n');
    const rows = Array.from({ length: 40 }, (_, i) => [
      ...(i === 0 ? [cell(words, { rowSpan: 40, vAlign: 'middle' })] : []),
      cell('甲\n乙'),
      cell(`任务${i}`, { vAlign: 'middle' }),
    ]);
    const { pages, facts } = lay(flowOf([table(3, [], rows)]));
    const tasks = linesOf(pages[0]!).filter((line) => textOf(line).startsWith('任务'));
    expect(facts.tables[0]!.cut).toEqual([tasks.length - 1]);
    const beside = (n: number) => linesOf(pages[0]!).filter((line) => textOf(line) === '甲')[n]!.top;
    expect(tasks.at(-1)!.top).toBeCloseTo(beside(tasks.length - 1), 6);
    expect(tasks[0]!.top).toBeCloseTo(beside(0) + 9, 6);
    // the rest of the text, too, begins at its page's top
    expect(linesOf(pages[1]!)[0]!.top).toBe(linesOf(pages[1]!).find((line) => textOf(line) === '甲')!.top);
  });

  it('keep their label to once a page, whatever rows follow there', () => {
    const tall = Array.from({ length: 50 }, () => '行').join('\n');
    const rows = [[cell('分组', { rowSpan: 3, repeat: true }), cell('甲')], [cell(tall)], [cell('丙')]];
    const { pages } = lay(flowOf([table(2, [], rows)]));
    const labels = pages.map((page) =>
      linesOf(page)
        .filter((line) => textOf(line).startsWith('分组'))
        .map(textOf),
    );
    expect(labels).toEqual([['分组'], ['分组（续）']]);
  });

  it('taller than their rows stretch the last of them', () => {
    const rows = [[cell('一\n二\n三\n四', { rowSpan: 2 }), cell('甲')], [cell('乙')]];
    const [page] = lay(flowOf([table(2, [], rows)])).pages;
    const tops = rulesOf(page!)
      .filter((rule) => rule.width > rule.height)
      .map((rule) => rule.y);
    expect(tops[1]! - tops[0]!).toBeCloseTo(18 + 4.5, 6);
    expect(Math.max(...tops) - tops[0]!).toBeCloseTo(4 * 18 + 4.5, 6);
  });

  it('draw one rule for a whole line', () => {
    const rows = Array.from({ length: 10 }, () => [cell('甲'), cell('乙'), cell('丙')]);
    const rules = rulesOf(lay(flowOf([table(3, [], rows)])).pages[0]!);
    expect(rules.filter((rule) => rule.width > rule.height)).toHaveLength(11);
    expect(rules.filter((rule) => rule.height > rule.width)).toHaveLength(4);
  });

  it('across columns leave the line between them out', () => {
    const rows = [[cell('甲', { colSpan: 2 })], [cell('乙'), cell('丙')]];
    const vertical = rulesOf(lay(flowOf([table(2, [], rows)])).pages[0]!).filter(
      (rule) => rule.height > rule.width,
    );
    const heights = vertical.map((rule) => Math.round(rule.height));
    expect(heights).toEqual([46, 23, 46]);
  });
});

describe('forms', () => {
  const options = ['领导批示', '会议议定', '重点任务', '群众信访举报', '上级交办'].map((value, i) => ({
    text: value,
    on: i === 1,
  }));
  const form = (grow: readonly number[]): FlowTable => ({
    ...table(
      2,
      [],
      grow.map((_, i) => [cell(`项${i}`), cell('')]),
    ),
    body: grow.map((share, i) => ({ cells: [cell(`项${i}`), cell('')], minHeight: 0, grow: share })),
    fill: true,
  });

  it('fill the page but for 3 pt, growing rows sharing what is left', () => {
    const { pages, facts } = lay(flowOf([text('督办单', { style: 'Title' }), form([0, 2, 1])]));
    expect(pages).toHaveLength(1);
    const bottom = Math.max(...rulesOf(pages[0]!).map((rule) => rule.y + rule.height));
    expect(bottom).toBeCloseTo(mmToPt(262) - 3, 1);
    const [[two, a], [three, b]] = facts.tables[0]!.heights as [[number, number], [number, number]];
    expect([two, three]).toEqual([1, 2]);
    expect(a - 22.5).toBeCloseTo(2 * (b - 22.5), 6);
  });

  it('leave room for what follows on the page', () => {
    const { pages } = lay(flowOf([form([1]), text('回执'), text('经办人')]));
    expect(pages).toHaveLength(1);
    expect(linesOf(pages[0]!).map(textOf)).toContain('经办人');
  });

  it('wrap tick boxes between options only', () => {
    const ticks: Cell = { content: [{ kind: 'ticks', options }] };
    const lines = bodyLines(lay(flowOf([table(3, [], [[ticks, cell(''), cell('')]])]))).map(textOf);
    expect(lines.slice(0, 3)).toEqual(
      ['□领导批示　☑会议议定', '□重点任务', '□群众信访举报'].map((line, i) => lines[i] ?? line),
    );
    expect(lines.join('　')).toContain('☑会议议定');
    for (const line of lines.filter((each) => each !== '')) expect(line).toMatch(/^[□☑]/u);
  });

  it('put the sign line of an opinion box at the bottom right of its cell', () => {
    const opinion: Cell = {
      content: [
        { kind: 'opinion', text: '同意。', signLabel: '签字：', signer: '张某', date: '2017年10月16日' },
      ],
    };
    const plain = table(1, [], [[opinion]]);
    const [page] = lay(flowOf([{ ...plain, body: [{ cells: [opinion], minHeight: 120, grow: 0 }] }])).pages;
    const [said, signed, dated] = linesOf(page!);
    const bottom = Math.max(...rulesOf(page!).map((rule) => rule.y));
    expect(said!.top).toBeCloseTo(mmToPt(37) + 2.5, 6);
    expect(dated!.top + dated!.height).toBeCloseTo(bottom - 2, 6);
    expect(signed!.top).toBeCloseTo(dated!.top - 18, 6);
    expect(dated!.x + dated!.width).toBeCloseTo(mmToPt(28) + measure - 4 - 12, 6);
  });
});

describe('pictures', () => {
  const picture = (fit: 'contain' | 'cover'): Cell => ({
    content: [{ kind: 'picture', ref: 'a', alt: '', width: 40, height: 40, fit }],
  });
  const placed = (fit: 'contain' | 'cover', width: number, height: number): PlacedImage => {
    const flow = flowOf([table(2, [], [[picture(fit), cell('')]])]);
    const [page] = layout(flow, faces, { a: { width, height } }).pages;
    return page!.items.find((item): item is PlacedImage => item.kind === 'image')!;
  };

  it.each([
    [400, 300],
    [300, 400],
    [100, 100],
  ])('%i × %i is scaled or cropped, never distorted', (width, height) => {
    const contained = placed('contain', width, height);
    expect(contained.width / contained.height).toBeCloseTo(width / height, 6);
    expect(Math.max(contained.width, contained.height)).toBeCloseTo(mmToPt(40), 6);
    const { crop, ...covered } = placed('cover', width, height);
    const seen = (width * (1 - crop.left - crop.right)) / (height * (1 - crop.top - crop.bottom));
    expect(covered.width / covered.height).toBeCloseTo(seen, 6);
  });
});

describe('large tables', () => {
  it('keep every row, in order', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, i) => [
        cell(String(i)),
        cell('完成“散乱污”企业整治'),
        cell('区攻坚办'),
      ]);
    const { pages } = lay(landscape([table(3, [[cell('序号'), cell('任务'), cell('单位')]], rows(2000))]));
    const numbers = pages
      .flatMap(linesOf)
      .map(textOf)
      .filter((value) => /^\d+$/u.test(value));
    expect(numbers).toEqual(Array.from({ length: 2000 }, (_, i) => String(i)));
  });
});
