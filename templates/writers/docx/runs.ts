/** Text as runs: Chinese and Latin together, Chinese marks that Latin fonts also have in runs of their own. */
import type { FlowRun } from '../../flow/flow';
import { isCjk, takesLatinFace } from '../../official/punctuation';
import type { ChineseFace } from './faces';
import type { StyleBook } from './style-book';
import { escapeXml } from './xml';

/** By UTF-16 unit: 0 not asked yet, 1 its face is certain, 2 a mark. Surrogates are decided by their pair. */
const kinds = new Uint8Array(0x10000);
const certain = 1;
const mark = 2;

/**
 * Word and LibreOffice may give “ ” ‘ ’ — … · ① ㎡ ★ to the Latin font, whatever the hint says: they need the
 * Chinese face named for all four fonts.
 */
const judge = (character: string): number =>
  takesLatinFace(character) || isCjk(character) || character === '\t' || character === '\n' ? certain : mark;

function kindAt(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  const known = kinds[unit]!;
  if (known !== 0) return known;
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const start = unit >= 0xdc00 && i > 0 ? i - 1 : i;
    return judge(String.fromCodePoint(text.codePointAt(start)!));
  }
  return (kinds[unit] = judge(text.charAt(i)));
}

/** Tabs, breaks, spaces that XML would drop, and what must be escaped: nearly no text has any of them. */
const unusual = /[\t\n&<>"\u0000-\u001f\ufffe\uffff\ud800-\udfff]|^ | $| {2}/;
const looseSpace = /^ | $| {2}/;

/** Text with `w:tab` and `w:br` for \t and \n. */
function content(text: string): string {
  if (!unusual.test(text)) return `<w:t>${text}</w:t>`;
  if (!/[\t\n]/.test(text)) {
    return `<w:t${looseSpace.test(text) ? ' xml:space="preserve"' : ''}>${escapeXml(text)}</w:t>`;
  }
  return text
    .split(/([\t\n])/)
    .map((part) =>
      part === '\t' ? '<w:tab/>' : part === '\n' ? '<w:br/>' : part === '' ? '' : content(part),
    )
    .join('');
}

/** A run in a character style, or in the paragraph's own; `direct` are further run properties. */
export const run = (text: string, style: string | undefined, direct = ''): string => {
  const look = (style === undefined ? '' : `<w:rStyle w:val="${style}"/>`) + direct;
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${content(text)}</w:r>`;
};

/** One text in one face; `own` is the paragraph's face. */
export function textRuns(text: string, face: ChineseFace, own: ChineseFace, book: StyleBook): string {
  const plain = face === own ? undefined : book.character(face, false);
  let out = '';
  let from = 0;
  while (from < text.length) {
    const kind = kindAt(text, from);
    let to = from + 1;
    while (to < text.length && kindAt(text, to) === kind) to++;
    out += run(
      from === 0 && to === text.length ? text : text.slice(from, to),
      kind === mark ? book.character(face, true) : plain,
    );
    from = to;
  }
  return out;
}

/** Runs of a paragraph whose style has the face `own`. */
export function flowRuns(runs: readonly FlowRun[], own: ChineseFace, book: StyleBook): string {
  let out = '';
  for (const { text, face } of runs) out += textRuns(text, face ?? own, own, book);
  return out;
}
