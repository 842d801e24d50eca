/** A table that came back from a unit, as the host compares it. */
import { describe, expect, it } from 'vitest';
import { sheetColumns, sheetOf } from '../../../electron/service/campaign/exchange/filled-in';
import { filledColumns, filledRows } from '../../../renderer/campaign/sheets/filled-rows';
import { matchedCells, matchHeadings } from '../../../renderer/grid/sheet-columns';
import { takingOf, type Line } from '../../../renderer/campaign/sheets/differences';

const { headings } = sheetOf('汪屯乡', []);
const rowsOf = (...lines: readonly (readonly string[])[]) =>
  filledRows(matchedCells([headings, ...lines], 0, matchHeadings(headings, filledColumns)));

describe('a filled table', () => {
  it('has every column of the table that was given out', () => {
    const found = matchHeadings(headings, filledColumns).map((column) => column?.key);
    expect(found).toEqual(sheetColumns.map(({ key }) => key));
  });

  it('is read with days and persons; a sheet’s own number of a day is one; what is empty is not told', () => {
    const blank = ['', '', '', '', ''];
    const [first, second, third] = rowsOf(
      ['xc-201710-0012 ', ...blank, '清运石料60吨', '2017.10.19', '已完成', '李建国（副乡长）'],
      ['XC-201710-0013', ...blank, '', '43028', '', ''],
      ['XC-201710-0014', ...blank, '', '上周', '', ''],
      headings.map(() => ''),
    );
    expect(first).toEqual({
      id: 'XC-201710-0012',
      texts: {
        ...{ id: 'xc-201710-0012', measures: '清运石料60吨', completedOn: '2017年10月19日' },
        ...{ outcome: '已完成', persons: '李建国（副乡长）' },
      },
      completedOn: '2017-10-19',
      persons: [{ name: '李建国', post: '副乡长', unit: '' }],
    });
    expect(second).toMatchObject({ completedOn: '2017-10-20' });
    expect(third).toMatchObject({ texts: { completedOn: '上周' } });
    expect(third).not.toHaveProperty('completedOn');
  });

  it('is taken by the case, with the fields that were chosen', () => {
    const rows = rowsOf(['XC-201710-0012', '', '', '', '', '', '清运', '2017.10.19', '', '']);
    const of = {
      ...{ id: 'XC-201710-0012', site: '', state: '整改中', events: 4, differences: [], fault: '' },
      claims: true,
    };
    const line = (field: 'measures' | 'completedOn' | 'problem', how: 'progress' | 'shown'): Line => ({
      ...{ id: field, row: 0, of },
      difference: { field, how, label: '', before: '', after: '', note: '' },
    });
    const taking = takingOf(rows, [
      line('measures', 'progress'),
      line('completedOn', 'progress'),
      line('problem', 'shown'),
    ]);
    expect(taking.map(({ id, events, fields }) => [id, events, fields])).toEqual([
      ['XC-201710-0012', 4, ['measures', 'completedOn']],
    ]);
  });
});
