/** Calls on table files (.xlsx, tables of a .docx): their cells as texts, and a table as such a file. */
import { z } from '../../templates/zod';
import { base64, call, file } from './shapes';

const cells = z.array(z.array(z.string()));

export const sheetCalls = {
  /** Every sheet or table that has cells; merged cells are spread, dates as papers write them. */
  readSheets: call(
    z.object({ name: z.string(), bytes: base64 }),
    z.object({ sheets: z.array(z.object({ name: z.string(), cells })) }),
  ),
  /** A table as a file: title row, headings, rows; `weights` share the width out among the columns. */
  writeSheet: call(
    z.object({
      title: z.string(),
      headings: z.array(z.string()).min(1).max(200),
      weights: z.array(z.number().positive()),
      /** A row of one cell is a group's name and goes across the table. */
      rows: cells.max(20_000),
    }),
    z.object({ file }),
  ),
} as const;
