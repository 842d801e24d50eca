/** A long text of a record as headings and paragraphs: its lines, their levels and speech points. */
import type { Block, Heading, Paragraph } from '../document/blocks';
import { recogniseLabel, type LabelledText } from '../official/numbering';

/** Longest heading that stands alone, and longest first sentence that is a heading run into text, in characters. */
const longest = { alone: 60, runIn: 40, low: 30 };
/** Ends of sentences inside a line. */
const SENTENCE_END = /[。！？]/;
/** 一是认识要再提升。 on a line of its own: a point of a speech (R34 allows nothing between 是 and the words). */
const SPEECH_POINT = /^([一二三四五六七八九十]{1,3}是)((?!.*[二三四五六七八九十]是)[^。！？；]{2,30}。?)$/;

/**
 * One block for each line that holds text. A line that begins with a label of the standard's levels (7.3.3) is a
 * heading when it is short and whole, or a heading run into text when its first sentence is short; a level-5
 * label and long labelled lines stay paragraphs, and with them whole sentences of their level.
 * @param text lines divided by \n; blank lines and blanks at a line's ends count for nothing.
 * @param from field path of the text.
 */
export function expandText(text: string, from?: string): readonly Block[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/^[\s\u3000]+|[\s\u3000]+$/g, ''))
    .filter((line) => line !== '');
  const labels = lines.map((line) => recogniseLabel(line));
  const headings = labels.map((label) => headingOf(label, from));
  // 五、本命令自发布之日起施行。 beside clauses that are no headings is a clause like them
  const clauses = new Set(labels.flatMap((label, i) => (label && !headings[i] ? [label.level] : [])));
  const isClause = (heading: Heading): boolean =>
    heading.rest === undefined && heading.text.endsWith('。') && clauses.has(heading.level);
  const speechLevel = labels.some((label) => label?.level === 1) ? 2 : 1;
  return lines.map((line, index) => {
    const heading = headings[index];
    if (heading) return isClause(heading) ? paragraphOf(line, from) : heading;
    return speechPoint(line, speechLevel, from) ?? paragraphOf(line, from);
  });
}

const paragraphOf = (text: string, from: string | undefined): Paragraph => ({
  type: 'paragraph',
  runs: [{ text }],
  from,
});

function headingOf(labelled: LabelledText | undefined, from: string | undefined): Heading | undefined {
  if (labelled === undefined || labelled.level === 5 || labelled.rest === '') return undefined;
  const { level, label, rest } = labelled;
  const length = [...rest].length;
  const end = SENTENCE_END.exec(rest)?.index;
  // 1.…； in a list of duties is text that happens to be numbered
  const whole = !/[；，、：]$/.test(rest);
  if ((end === undefined || end === rest.length - 1) && whole) {
    return length <= (level > 2 ? longest.low : longest.alone)
      ? { type: 'heading', level, label, text: rest, from }
      : undefined;
  }
  if (end === undefined || end > (level > 2 ? longest.low : longest.runIn)) return undefined;
  const after = rest.slice(end + 1);
  return { type: 'heading', level, label, text: rest.slice(0, end + 1), rest: [{ text: after }], from };
}

function speechPoint(line: string, level: 1 | 2, from: string | undefined): Heading | undefined {
  const [, label, text] = SPEECH_POINT.exec(line) ?? [];
  return label === undefined || text === undefined
    ? undefined
    : { type: 'heading', level, label, text, from };
}
