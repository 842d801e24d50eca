/** A title in centred lines (GB/T 9704-2012, 7.3.1): words whole, lines forming a trapezoid or a lozenge. */
import type { Fault, Place } from './fault';
import { fontSize } from './measures';
import { widthInCharacters } from './punctuation';
import { ruleFault } from './rules/catalogue';
import { official } from './standard';
import { breakCost, splitTitle, TORN } from './title-words';

/** 字 of the title's size (二号) that a line of `length` pt holds: 20 on portrait pages. */
export const titleRoom = (length: number): number => Math.floor(length / fontSize.二号);

/** Whether line widths were growing or shrinking so far: growing may turn into shrinking, never back. */
type Trend = 'any' | 'growing' | 'shrinking';

interface Step {
  readonly cost: number;
  /** Word where the line begins that this step ends. */
  readonly from: number;
  readonly previous?: Step;
  readonly width: number;
  readonly trend: Trend;
}

/** Lines whose widths differ by less than this many 字 look equal. */
const EQUAL = 1;
const LINE_COST = 12;
const RECTANGLE_COST = 5;
const HOURGLASS_COST = 60;
/** A line shorter than this many 字 looks lost. */
const SHORT = 6;

/**
 * The lines of a title, none wider than `max` 字 (a digit counts ½). A `\n` in the title is the writer's own
 * break: it always wins and nothing is added to it. Only a single word wider than `max` is cut.
 */
export function breakTitle(
  title: string,
  max: number = official.titleCharactersPerLine.value,
): readonly string[] {
  if (title.includes('\n'))
    return title
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const text = title.trim();
  if (widthInCharacters(text) <= max) return [text];
  const words = splitTitle(text).flatMap((word) => (widthInCharacters(word) > max ? [...word] : [word]));
  return linesOf(words, cheapest(words, max));
}

/** Dynamic programme over (end of line, trend): the cheapest way to set the words up to there. */
function cheapest(words: readonly string[], max: number): Step {
  const costs = words.map((_, index) => (index === 0 ? 0 : breakCost(words, index)));
  const steps: Step[][] = [[{ cost: 0, from: 0, width: 0, trend: 'any' }]];
  for (let end = 1; end <= words.length; end += 1) {
    const best = new Map<string, Step>();
    for (let from = end - 1; from >= 0; from -= 1) {
      const width = widthInCharacters(words.slice(from, end).join('').trim());
      if (width > max) break;
      for (const previous of steps[from] ?? []) {
        keepBest(best, stepFrom(previous, from, width, costs[from] ?? 0));
      }
    }
    steps.push([...best.values()]);
  }
  const last = steps[words.length] ?? [];
  return last.reduce((least, next) => (next.cost < least.cost ? next : least));
}

function keepBest(best: Map<string, Step>, step: Step): void {
  // the width decides how the next line will look beside this one, so it is part of the state
  const key = `${step.trend} ${step.width}`;
  const known = best.get(key);
  if (!known || step.cost < known.cost) best.set(key, step);
}

function stepFrom(previous: Step, from: number, width: number, torn: number): Step {
  const cost = previous.cost + LINE_COST + (width < SHORT ? (SHORT - width) * 3 : 0);
  if (from === 0) return { cost, from, previous, width, trend: 'any' };
  const change = width - previous.width;
  if (Math.abs(change) < EQUAL) {
    return { cost: cost + torn + RECTANGLE_COST, from, previous, width, trend: previous.trend };
  }
  const hourglass = change > 0 && previous.trend === 'shrinking' ? HOURGLASS_COST : 0;
  const uneven = Math.max(0, Math.abs(change) - 6) * 0.5;
  const trend = change > 0 ? 'growing' : 'shrinking';
  return { cost: cost + torn + hourglass + uneven, from, previous, width, trend };
}

function linesOf(words: readonly string[], last: Step): readonly string[] {
  const lines: string[] = [];
  let end = words.length;
  for (let step = last; step.previous; step = step.previous) {
    lines.unshift(words.slice(step.from, end).join('').trim());
    end = step.from;
  }
  return lines;
}

/** R18: lines too long, words torn, all lines equal, or an hour-glass; for lines of our own and of the writer's. */
export function checkTitleLines(
  lines: readonly string[],
  at: Place,
  max: number = official.titleCharactersPerLine.value,
): Fault[] {
  const faults: Fault[] = [];
  const report = (message: string, remedy: string): number =>
    faults.push(ruleFault('R18', at, message, remedy));
  lines.forEach((line, index) => {
    const width = widthInCharacters(line);
    if (width > max)
      report(`标题第${index + 1}行有${width}字，超过一行${max}字。`, '请在词语之间换行，或精简标题。');
  });
  const words = splitTitle(lines.join(''));
  let read = 0;
  const starts = new Map(words.map((word, index) => [(read += word.length) - word.length, index]));
  let end = 0;
  for (const [index, line] of lines.slice(0, -1).entries()) {
    end += line.length;
    const word = starts.get(end);
    if (word === undefined || breakCost(words, word) >= TORN) {
      const next = lines[index + 1] ?? '';
      report(
        `标题在“${line.slice(-2)}|${next.slice(0, 2)}”处换行，拆开了词语或固定搭配。`,
        '请改在词语之间换行，例如“的”字之后、“关于”之前。',
      );
    }
  }
  const shape = shapeFlaw(lines.map(widthInCharacters));
  if (shape !== undefined) report(`标题各行${shape}。`, '请调整换行，使各行呈梯形或菱形。');
  return faults;
}

function shapeFlaw(widths: readonly number[]): string | undefined {
  const changes = widths.slice(1).map((width, index) => width - (widths[index] ?? 0));
  if (changes.length > 0 && changes.every((change) => Math.abs(change) < EQUAL)) return '一样长，呈长方形';
  const shrinking = changes.findIndex((change) => change <= -EQUAL);
  const hourglass = shrinking >= 0 && changes.slice(shrinking).some((change) => change >= EQUAL);
  return hourglass ? '中间短、两头长，呈沙漏形' : undefined;
}
