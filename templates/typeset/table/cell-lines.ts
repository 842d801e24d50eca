/** Lines of cell texts, each text of a column set once: tables repeat units, persons and dates row after row. */
import type { FlowRun } from '../../flow/flow';
import { setShaped, type ParagraphLook } from '../paragraph';
import type { SetLine } from '../set-line';
import type { Tools } from '../tools';

/** What else decides how a text of one table part and column is set. */
export type CellLook = Pick<ParagraphLook, 'face' | 'align' | 'right' | 'firstLine'>;

interface Known extends CellLook {
  readonly width: number;
  readonly lines: readonly SetLine[];
}

/** Sets a cell's text into `width` pt from `x`, which is the same for all of a column. */
export type SetCellText = (
  runs: readonly FlowRun[],
  from: string | undefined,
  look: CellLook,
  column: number,
  x: number,
  width: number,
) => readonly SetLine[];

/**
 * A setter for one part of a table. Lines hold no place in the paper, so equal texts can share them; a text with
 * characters that could not be printed is set each time, because they are reported with their field.
 */
export function cellTextSetter(
  { atlas, shaper }: Tools,
  { size, chineseOnly }: Pick<ParagraphLook, 'size' | 'chineseOnly'>,
): SetCellText {
  const columns: Map<string, Known>[] = [];

  return (runs, from, look, column, x, width) => {
    const [run] = runs;
    // the key is the text alone: cells of one column seldom differ in anything else
    const key = runs.length === 1 && run?.face === undefined ? run?.text : undefined;
    const known = key === undefined ? undefined : columns[column]?.get(key);
    if (
      known?.width === width &&
      known.face === look.face &&
      known.align === look.align &&
      known.right === look.right &&
      known.firstLine === look.firstLine
    ) {
      return known.lines;
    }
    const { face, align, right, firstLine } = look;
    const shaped = shaper.shape(runs, face, size, chineseOnly, from);
    const { asWritten } = shaped;
    const all = { size, chineseOnly, spacing: 0, face, align, left: 0, right, firstLine };
    const lines = setShaped(atlas, shaped, all, x, width);
    if (key !== undefined && asWritten) {
      (columns[column] ??= new Map<string, Known>()).set(key, {
        width,
        face,
        align,
        right,
        firstLine,
        lines,
      });
    }
    return lines;
  };
}
