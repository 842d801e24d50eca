/** 归档文件目录: what the cover says of the class, a row for each item, the journal's head below the last. */
import { chainLine } from '../../archive-fields';
import type { Wording } from '../../bind/wording';
import type { Office } from '../../office';
import { linesOf, viewCell, type ViewColumn, type ViewRow } from '../../view-cells';
import type { ArchiveCatalogue, CatalogueRow } from './schema';

export interface ArchiveCatalogueView {
  /** Label and value of the cover's lines, with the field shown. */
  readonly cover: readonly { readonly label: string; readonly value: string; readonly from: string }[];
  /** 共96件，412页 */
  readonly amount: string;
  readonly columns: readonly ViewColumn[];
  readonly rows: readonly ViewRow[];
}

const lefts: ReadonlySet<string> = new Set(['code', 'number', 'author', 'title', 'remark']);
const coverLines = ['fonds', 'fondsName', 'year', 'period', 'section'] as const;

export function viewOf(
  data: ArchiveCatalogue,
  _: Office,
  { word, columns: worded }: Wording,
): ArchiveCatalogueView {
  const columns = worded('catalogue').filter((column) => column.shown);
  const pages = data.rows.reduce((sum, row) => sum + row.pages, 0);
  const head = chainLine(data.chain);
  return {
    cover: coverLines
      .filter((name) => name !== 'section' || data.section !== '')
      .map((name) => ({ label: word(`${name}Label`), value: data[name], from: name })),
    amount: data.rows.length === 0 ? '' : `共${data.rows.length}件，${pages}页`,
    columns: columns.map(({ label, weight, min = 2 }) => ({ label, weight, min })),
    rows: [
      ...data.rows.map((row, index) => ({
        cells: columns.map(({ key }) => {
          const from = key === 'order' ? `rows[${index}]` : `rows[${index}].${key}`;
          return viewCell(linesOf(textOf(row, index, key)), from, {
            align: lefts.has(key) ? 'left' : 'center',
          });
        }),
      })),
      ...(head === ''
        ? []
        : [{ cells: [viewCell([`${word('chainLabel')}${head}`], 'chain', { colSpan: columns.length })] }]),
    ],
  };
}

function textOf(row: CatalogueRow, index: number, key: string): string {
  switch (key) {
    case 'order':
      return String(index + 1);
    case 'pages':
      return row.pages === 0 ? '' : String(row.pages);
    case 'code':
    case 'number':
    case 'author':
    case 'title':
    case 'date':
    case 'secrecy':
    case 'remark':
      return row[key];
    default:
      return '';
  }
}
