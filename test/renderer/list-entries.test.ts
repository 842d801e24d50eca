/** Lines of a long list: rows in groups that fold, nothing lost or twice. */
import { describe, expect, it } from 'vitest';
import { entriesOf, isGroup } from '../../renderer/list/entries';
import { widthsOf } from '../../renderer/list/list-columns';

const rows = ['b1', 'a1', 'b2', 'c1', 'a2'];
const none: ReadonlySet<string> = new Set();

describe('lines of a list', () => {
  it('are its rows where there are no groups', () => {
    expect(entriesOf(rows, undefined, none)).toEqual(rows.map((row) => ({ row })));
  });

  it('are groups in the order in which rows bring them, each with its rows unless it is folded', () => {
    const lines = entriesOf(rows, (row) => row[0]!, new Set(['a']));
    const told = lines.map((line) => (isGroup(line) ? `${line.group}:${line.rows.length}` : line.row));
    expect(told).toEqual(['b:2', 'b1', 'b2', 'a:2', 'c:1', 'c1']);
  });
});

describe('columns that stay', () => {
  it('stand behind each other, behind the boxes', () => {
    const columns = [{ width: 150, fixed: true }, { width: 140, fixed: true }, { width: 0 }, { width: 80 }];
    const { template, minWidth, stays } = widthsOf(columns, true);
    expect(template).toBe('36px 150px 140px minmax(160px, 1fr) 80px');
    expect(minWidth).toBe(36 + 150 + 140 + 160 + 80);
    expect([0, 1, 2].map(stays)).toEqual([{ left: 36 }, { left: 186 }, undefined]);
    expect(widthsOf(columns, false).stays(1)).toEqual({ left: 150 });
  });
});
