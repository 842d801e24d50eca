/** 台账: groups in order with counts and sums, columns as chosen, sheets of both sizes, what its rows must agree on. */
import { describe, expect, it } from 'vitest';
import { compiledForm } from '../../../templates/bind/template';
import { ledger } from '../../../templates/kinds/ledger/index';
import {
  columnKeys,
  ledgerItemSchema,
  ledgerSchema,
  type Ledger,
} from '../../../templates/kinds/ledger/schema';
import { viewOf } from '../../../templates/kinds/ledger/view';
import { toPaper } from '../../../templates/paper';
import { sampleOffice } from '../../../templates/sample-office';

const { wording } = compiledForm(ledger.template);
const sample = ledgerSchema.parse(ledger.samples[0]?.data);
const wide = ledgerSchema.parse(ledger.samples[1]?.data);
const rowsOf = (data: Ledger) => viewOf(data, sampleOffice, wording).rows;
const textOf = (data: Ledger) =>
  rowsOf(data).map(({ cells }) => cells.map(({ lines }) => lines.join('')).join('|'));
const faultsOf = (more: object) =>
  ledger
    .check(ledgerSchema.parse({ ...sample, ...more }), sampleOffice)
    .map(({ rule, path }) => `${rule} ${path}`);

describe('台账', () => {
  it('has groups with what they count, subtotals under them and a total that is the sum of the groups', () => {
    const texts = textOf(wide);
    const titles = texts.filter((text) => /^[一二三四五六七]、/.test(text));
    expect(titles[0]).toBe('一、汪屯乡（2件：已销号1件，整改中1件）');
    expect(titles).toHaveLength(7);
    const sums = texts
      .filter((text) => text.startsWith('小计'))
      .map((text) => text.split('|').slice(1, 3).map(Number));
    const total = texts.at(-1)!.split('|');
    expect(total[0]).toBe('合计　8件：已销号6件，整改中2件');
    expect(total.slice(1, 3).map(Number)).toEqual([
      sums.reduce((all, [fine = 0]) => all + fine, 0),
      sums.reduce((all, [, people = 0]) => all + people, 0),
    ]);
    expect(total[1]).toBe('10.5');
  });

  it('numbers rows through all groups, and every cell knows its problem in the record', () => {
    const numbers = rowsOf(wide).flatMap(({ cells }) =>
      /^items\[\d+\]$/.test(cells[0]!.from) && cells.length > 1 ? cells[0]!.lines : [],
    );
    expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    const second = rowsOf(wide)[2]!.cells;
    expect(second.map(({ from }) => from)).toContain('items[6].site');
  });

  it('prints any columns in any order, every row across all of them', () => {
    for (const columns of [['site'], ['fine', 'site'], [...columnKeys].reverse(), [...columnKeys]]) {
      for (const groupBy of ['', 'units', 'light'] as const) {
        const data = ledgerSchema.parse({ ...sample, columns, groupBy });
        const widths = rowsOf(data).map(({ cells }) => cells.reduce((sum, { colSpan }) => sum + colSpan, 0));
        expect(new Set(widths)).toEqual(new Set([columns.length]));
      }
    }
  });

  it('stands on the sheet that was chosen', () => {
    const papers = [sample, wide].map((data) => {
      const { document } = toPaper(
        { kind: 'ledger', version: 1, data },
        { office: sampleOffice, kinds: [ledger] },
      );
      return document?.sections[0]?.paper;
    });
    expect(papers).toEqual(['A4', 'A3']);
  });

  it('leaves out subtotals, total and groups that are not wanted', () => {
    const plain = textOf(ledgerSchema.parse({ ...sample, groupBy: '', total: false }));
    expect(plain).toHaveLength(8);
    expect(textOf({ ...sample, subtotals: false }).some((text) => text.startsWith('小计'))).toBe(false);
  });

  it('finds rows that contradict themselves or each other', () => {
    const [first, second] = sample.items;
    const withFirst = (more: object) => faultsOf({ items: [{ ...first, ...more }, second] });
    expect(withFirst({})).toEqual([]);
    expect(withFirst({ closedOn: '' })).toEqual(['R73 items[0].closedOn']);
    expect(withFirst({ status: '整改中' })).toEqual(['R73 items[0].status']);
    expect(withFirst({ checkedOn: '2017年10月12日' })).toEqual(['R72 items[0].checkedOn']);
    expect(withFirst({ extension: '2017年10月10日' })).toEqual(['R72 items[0].extension']);
    expect(withFirst({ deadline: '尽快', site: '' })).toEqual(['R61 items[0].site', 'R61 items[0].deadline']);
    expect(withFirst({ caseNumber: second!.caseNumber })).toEqual(['R73 items[1].caseNumber']);
    expect(faultsOf({ items: [] })).toEqual(['R61 items']);
  });

  it('adds money without the errors of binary fractions', () => {
    const items = [0.1, 0.2].map((fine) => ledgerItemSchema.parse({ ...sample.items[0], fine }));
    expect(textOf({ ...sample, items, groupBy: '' }).at(-1)).toContain('|0.3');
  });
});
