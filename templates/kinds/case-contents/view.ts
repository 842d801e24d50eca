/** 卷内文件目录: a row for each paper with the page on which it begins in the bundle. */
import type { Wording } from '../../bind/wording';
import type { Office } from '../../office';
import { linesOf, viewCell, type ViewColumn, type ViewRow } from '../../view-cells';
import type { CaseContents, ContentsRow } from './schema';

export interface CaseContentsView {
  readonly columns: readonly ViewColumn[];
  readonly rows: readonly ViewRow[];
}

const lefts: ReadonlySet<string> = new Set(['number', 'author', 'title', 'remark']);

export function viewOf(data: CaseContents, _: Office, { word, columns: worded }: Wording): CaseContentsView {
  const columns = worded('contents').filter((column) => column.shown);
  const span = { colSpan: columns.length };
  let page = 1;
  const rows = data.rows.map((row, index) => {
    const begins = page;
    page += row.pages;
    return {
      cells: columns.map(({ key }) => {
        const at = `rows[${index}]`;
        const from = key === 'order' ? at : `${at}.${key === 'page' ? 'pages' : key}`;
        return viewCell(linesOf(textOf(row, key, index, begins)), from, {
          align: lefts.has(key) ? 'left' : 'center',
        });
      }),
    };
  });
  const total = `${word('total')}${data.rows.length}件，${page - 1}页`;
  return {
    columns: columns.map(({ label, weight, min = 2 }) => ({ label, weight, min })),
    rows: [
      ...rows,
      { cells: [viewCell([total], 'rows', { ...span, face: 'hei' })] },
      ...(data.note === ''
        ? []
        : [{ cells: [viewCell(linesOf(`${word('noteLabel')}${data.note}`), 'note', span)] }]),
    ],
  };
}

/** 5—8, or the one page; '' for a paper whose pages were not counted. */
function pageText(pages: number, begins: number): string {
  if (pages === 0) return '';
  return pages === 1 ? String(begins) : `${begins}—${begins + pages - 1}`;
}

function textOf(row: ContentsRow, key: string, index: number, begins: number): string {
  switch (key) {
    case 'order':
      return String(index + 1);
    case 'page':
      return pageText(row.pages, begins);
    case 'category':
    case 'number':
    case 'author':
    case 'title':
    case 'date':
    case 'remark':
      return row[key];
    default:
      return '';
  }
}
