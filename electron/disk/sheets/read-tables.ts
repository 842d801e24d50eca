/** Reads the tables of a text file (.docx) as texts; what came from anywhere is capped before it is unpacked. */
import mammoth from 'mammoth';
import { AppError } from '../../service/errors';
import type { SheetCells } from '../../service/ports';
import { tooLarge } from '../read-capped';
import { zipEntries } from '../zip-entries';

const MAX_BYTES = 30 * 1024 * 1024;
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 200;

/** What the library hands over of a document; it reads merged cells as spans. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly children?: readonly Node[];
}

const noTables = (name: string): AppError =>
  new AppError('sheet', {
    message: `“${name}”里没有读得出的表格`,
    remedy: '请选择有表格的 .docx 或 .xlsx 文件，或在 Word、WPS 里复制表格粘贴进来。',
  });

/** @throws AppError `sheet` when there is no table, `size` when it is too large. */
export async function readTables(name: string, bytes: Uint8Array): Promise<readonly SheetCells[]> {
  if (bytes.length > MAX_BYTES) throw tooLarge(bytes.length, MAX_BYTES);
  const tables: Node[] = [];
  try {
    await zipEntries(bytes);
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        transformDocument: (document: Node) => {
          collect(document, tables);
          return { ...document, children: [] };
        },
      },
    );
  } catch (error) {
    if (error instanceof AppError && error.code === 'size') throw error;
    throw noTables(name);
  }
  const sheets = tables
    .map((table, n) => ({ name: `第${n + 1}个表格`, cells: cellsOf(table) }))
    .filter(({ cells }) => cells.some((row) => row.some((cell) => cell !== '')));
  if (sheets.length > 0) return sheets;
  throw noTables(name);
}

/** Tables in their order; those inside a cell belong to the cell. */
function collect(node: Node, tables: Node[]): void {
  if (node.type === 'table') tables.push(node);
  else node.children?.forEach((child) => collect(child, tables));
}

/** A merged cell says the same in all that it covers; rows are equally long. */
function cellsOf(table: Node): string[][] {
  const rows: (string | undefined)[][] = [];
  for (const [y, line] of (table.children ?? []).slice(0, MAX_ROWS).entries()) {
    const row = (rows[y] ??= []);
    let x = 0;
    for (const cell of line.children ?? []) {
      while (row[x] !== undefined) x += 1;
      const text = textOf(cell).trim();
      for (let down = 0; down < (cell.rowSpan ?? 1); down += 1) {
        const covered = (rows[y + down] ??= []);
        for (let right = 0; right < (cell.colSpan ?? 1); right += 1) covered[x + right] = text;
      }
      x += cell.colSpan ?? 1;
    }
  }
  const whole = rows.slice(0, table.children?.length ?? 0);
  const width = Math.min(MAX_COLUMNS, Math.max(0, ...whole.map((row) => row.length)));
  return whole.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

/** Paragraphs are lines. */
function textOf(node: Node): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'break') return '\n';
  if (node.type === 'tab') return ' ';
  const inner = (node.children ?? []).map(textOf).join('');
  return node.type === 'paragraph' ? `${inner}\n` : inner;
}
