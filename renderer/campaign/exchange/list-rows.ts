/** Rows of a list as facts of cases; rows that name a group or a sum are left out. */
import type { Cells } from '../../grid/clipboard';
import { takeText, type TableColumn } from '../../grid/tables/table';
import { forLedger } from '../days';

type Facts = Readonly<Record<string, unknown>>;

export interface ListRow {
  readonly id: string;
  /** From 1, in the list. */
  readonly number: number;
  /** As the fields have it, dates as papers write them; only what the row says. */
  readonly said: Facts;
  /** Cells that their fact cannot hold, and what it wants. */
  readonly refused: readonly string[];
}

/** A group's name that is spread over its merged cells, a sum, a number without a problem, or nothing. */
function isProblem(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell !== '');
  if (filled.length === 0 || (filled.length === 1 && /^\d+$/u.test(filled[0]!))) return false;
  if (/^(?:合计|小计|总计|共计)/u.test(filled[0]!)) return false;
  return !(filled.length > 2 && new Set(filled).size === 1);
}

/** @param cells headed by the labels of columns. */
export function listRows(cells: Cells, columns: readonly TableColumn[]): readonly ListRow[] {
  const [heads = [], ...lines] = cells;
  const places = heads.map((head) => columns.find(({ label }) => label === head));
  return lines.flatMap((line, n) => {
    if (!isProblem(line)) return [];
    let item: Record<string, unknown> = {};
    const refused: string[] = [];
    for (const [at, column] of places.entries()) {
      const cell = line[at] ?? '';
      if (column === undefined || cell === '') continue;
      const taken = takeText(item, column, cell);
      if (taken.refused !== undefined) refused.push(`“${cell}”不能作${column.label}，${taken.refused}`);
      item = { ...taken.item };
    }
    return [{ id: String(n + 1), number: n + 1, said: item, refused }];
  });
}

/** The facts of a row as the ledger takes them. @param common what holds where the row says nothing. */
export const factsOf = (
  { said }: ListRow,
  columns: readonly TableColumn[],
  common: Facts,
): Record<string, unknown> => ({
  ...common,
  ...forLedger(
    columns.map(({ field }) => field),
    said,
  ),
});
