/** Names of the files that papers become: a pattern filled in, no two the same. */
import { kindBySlug } from './entry';
import { fileStem } from '../file-name';
import type { Summary } from './stored';

/** What a pattern may hold, in the order in which it is offered. */
const PARTS: Readonly<Record<string, (line: Summary, ordinal: string) => string>> = {
  标题: ({ title }) => title,
  文号: ({ number }) => number,
  单位: ({ units }) => units[0] ?? '',
  日期: ({ date }) => date,
  文种: ({ kind }) => kindBySlug(kind)?.title ?? '',
  序号: (_line, ordinal) => ordinal,
};

/**
 * Stems of file names in the order of the papers. A part that a paper lacks is left out with what joined it; a name
 * that another paper has already is counted: 责任单（2）.
 */
export function paperNames(lines: readonly Summary[], pattern: string): readonly string[] {
  const width = String(lines.length).length;
  const taken = new Set<string>();
  return lines.map((line, i) => {
    const filled = pattern.replace(/\{(\p{L}+)\}/gu, (whole, name: string) =>
      Object.hasOwn(PARTS, name) ? PARTS[name]!(line, String(i + 1).padStart(width, '0')) : whole,
    );
    const joined = filled.replace(/([-_—－\s])\1+/gu, '$1').replace(/^[-_—－\s]+|[-_—－\s]+$/gu, '');
    const stem = fileStem(joined, fileStem(line.title, '文书'));
    return unique(stem, taken);
  });
}

function unique(stem: string, taken: Set<string>): string {
  let name = stem;
  // file systems that do not tell a from A keep them apart too
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${stem}（${count}）`;
  taken.add(name.toLowerCase());
  return name;
}
