/** The levels of a long text, 一、（一）1.（1）: set on lines, carried on by Enter, counted up behind what was put in. */
import { formatLabel, recogniseLabel, type Level } from '../../../templates/official/numbering';

/** A text with the selection in it, UTF-16 units. */
export interface Edited {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Levels with a button; ① is written by hand. */
export type ListLevel = 1 | 2 | 3 | 4;

const lead = /^[\s\u3000]*/u;
const bare = (line: string): string => line.replace(lead, '');
const labelOf = (line: string) => recogniseLabel(bare(line));

export const levelOf = (line: string): Level | undefined => labelOf(line)?.level;

/** The line (from 0) that a place of the text is in, and where that line begins. */
export function lineAt(text: string, at: number): { readonly index: number; readonly from: number } {
  const before = text.slice(0, at);
  return { index: before.split('\n').length - 1, from: before.lastIndexOf('\n') + 1 };
}

/** The number that a line of a level would have at this place: one more than the last of its level under the same head. */
function numberAt(lines: readonly string[], index: number, level: Level): number {
  for (let n = index - 1; n >= 0; n--) {
    const label = labelOf(lines[n]!);
    if (label === undefined) continue;
    if (label.level === level) return label.number + 1;
    if (label.level < level) return 1;
  }
  return 1;
}

/** The following lines of the same level, as long as they count on from `expected - 1`, each counted up by one. */
function countedUp(lines: readonly string[], from: number, level: Level, taken: number): readonly string[] {
  const made = [...lines];
  let number = taken;
  for (let n = from; n < made.length; n++) {
    const label = labelOf(made[n]!);
    if (label === undefined || label.level > level) continue;
    if (label.level < level || label.number !== number) break;
    number += 1;
    made[n] = formatLabel(level, number) + label.rest;
  }
  return made;
}

const joined = (lines: readonly string[], caret: number): Edited => ({
  text: lines.join('\n'),
  start: caret,
  end: caret,
});

/** Enter: the next line carries the level on; on a line of a label alone it ends the list. Undefined: as usual. */
export function entered({ text, start, end }: Edited): Edited | undefined {
  const before = text.slice(0, start);
  const lines = `${before}\u0000${text.slice(end)}`.split('\n');
  const { index, from } = lineAt(text, start);
  const label = recogniseLabel(bare(before.slice(from)));
  if (label === undefined || label.level === 5) return undefined;
  const [left = '', right = ''] = lines[index]!.split('\u0000');
  if (label.rest.trim() === '' && right.trim() === '') {
    lines[index] = '';
    return joined(lines, from);
  }
  const next = formatLabel(label.level, label.number + 1);
  const more = countedUp(
    [...lines.slice(0, index), left, next + right, ...lines.slice(index + 1)],
    index + 2,
    label.level,
    label.number + 1,
  );
  return joined(more, start + 1 + next.length);
}

/** The lines of the selection at a level, or without one; numbers go on from what stands before. */
export function withLevel(edited: Edited, level: ListLevel | undefined): Edited {
  const { text, start, end } = edited;
  const lines = text.split('\n');
  const first = lineAt(text, start).index;
  const last = lineAt(text, end).index;
  let shiftStart = 0;
  let shiftEnd = 0;
  for (let n = first; n <= last; n++) {
    const line = lines[n]!;
    if (line.trim() === '' && first !== last) continue;
    const rest = labelOf(line)?.rest ?? bare(line);
    const made = level === undefined ? rest : formatLabel(level, numberAt(lines, n, level)) + rest;
    lines[n] = made;
    if (n === first) shiftStart = made.length - line.length;
    shiftEnd += made.length - line.length;
  }
  const { from } = lineAt(text, start);
  return {
    text: lines.join('\n'),
    start: Math.max(from, start + shiftStart),
    end: Math.max(from, end + shiftEnd),
  };
}

/** The selection's labelled lines a level deeper or higher; undefined when none has a level to change. */
export function shifted(edited: Edited, step: 1 | -1): Edited | undefined {
  const { text, start } = edited;
  const level = levelOf(text.split('\n')[lineAt(text, start).index] ?? '');
  if (level === undefined) return undefined;
  const next = level + step;
  if (next < 1 || next > 4) return undefined;
  return withLevel(edited, next as ListLevel);
}
