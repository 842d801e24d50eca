/** How exported files will be named: the pattern's words and a live example. */
import { kindOf } from '../state/kind-of';
import type { Summary } from '../papers/filters';

/** What a pattern may hold. */
export const patternWords = ['{标题}', '{文号}', '{单位}', '{日期}', '{文种}', '{序号}'] as const;

/** The name without its extension that a paper's file will have; `n` counts from 1. Marks that no system takes become _. */
export function exampleName(pattern: string, paper: Summary, n: number): string {
  const values: Readonly<Record<(typeof patternWords)[number], string>> = {
    '{标题}': paper.title,
    '{文号}': paper.number,
    '{单位}': paper.units.join('、'),
    '{日期}': paper.date,
    '{文种}': kindOf(paper.kind).title,
    '{序号}': String(n),
  };
  const filled = patternWords.reduce((text, word) => text.replaceAll(word, values[word]), pattern);
  const plain = filled.replace(/[\\/:*?"<>|]/gu, '_').replace(/\s+/gu, '');
  return plain === '' ? kindOf(paper.kind).title : plain;
}
