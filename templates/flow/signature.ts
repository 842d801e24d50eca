/** 署名、成文日期、附注: the cases A sealed, B unsealed, C signature stamp, each single or joint (7.3.5, 7.3.6). */
import type { Note, Signature } from '../document/blocks';
import { bodySize, measure } from '../official/setups';
import { official } from '../official/standard';
import { unsealedPlaces } from '../official/standard/signature';
import type { FlowParagraph } from './flow';
import { widthInPt, widthInZi } from './widths';

const zi = bodySize;
/** Blank lines between text and signature. */
const blanksBefore = {
  A: official.sealedBlankLines.value,
  B: official.unsealedBlankLines.value,
  C: official.stampBlankLines.value,
} as const;
/** Rows of joint seals are 42 mm high, so three lines stay free between them (practice). */
const blanksBetweenSealRows = 3;

const blank: FlowParagraph = { kind: 'paragraph', style: 'Blank', runs: [], closing: true, keepNext: true };
const blanks = (lines: number): FlowParagraph[] => Array.from({ length: lines }, () => blank);

const width = (text: string): number => widthInPt(text, zi);
/** An indent beside `text`; it gives way where the text is so long that it would not leave it a line. */
const beside = (indent: number, text: string): number => Math.max(0, Math.min(indent, measure - width(text)));

function issuer(block: Signature, name: string, place: Partial<FlowParagraph>): FlowParagraph {
  const runs = [{ text: name, from: block.from }];
  return {
    kind: 'paragraph',
    style: 'Issuer',
    runs,
    closing: true,
    keepNext: true,
    from: block.from,
    ...place,
  };
}

function date(block: Signature, place: Partial<FlowParagraph>): FlowParagraph {
  const runs = [{ text: block.date, from: block.dateFrom }];
  return { kind: 'paragraph', style: 'WrittenDate', runs, closing: true, from: block.dateFrom, ...place };
}

/** Sealed, one organ: date 4 字 from the right, name centred over it; a long name goes to the margin first. */
function sealed(block: Signature, name: string): FlowParagraph[] {
  const half = width(name) / 2;
  const centre = Math.min(
    measure - official.sealedDateRight.value * zi - width(block.date) / 2,
    measure - half,
  );
  const right = beside(measure - centre - width(block.date) / 2, block.date);
  return [
    issuer(block, name, { align: 'center', left: Math.max(0, 2 * centre - measure) }),
    date(block, { right }),
  ];
}

/** Sealed, joint: names in slots of equal width, as many a row as fit, at most three; the date under the last. */
function sealedJointly(block: Signature): FlowParagraph[] {
  const widest = Math.max(...block.organs.map(width)) + zi;
  const perRow = Math.min(3, Math.max(1, Math.floor(measure / widest)));
  const out: FlowParagraph[] = [];
  let lastCentre = 0;
  for (let i = 0; i < block.organs.length; i += perRow) {
    const row = block.organs.slice(i, i + perRow);
    const slot = measure / row.length;
    const starts = row.map((name, k) => Math.max(0, slot * (k + 0.5) - width(name) / 2));
    lastCentre = slot * (row.length - 0.5);
    if (i > 0) out.push(...blanks(blanksBetweenSealRows));
    out.push({
      ...issuer(block, '', { align: 'left' }),
      tabs: starts.map((at) => ({ at, align: 'left' as const })),
      runs: row.flatMap((name) => [{ text: '\t' }, { text: name, from: block.from }]),
    });
  }
  return [
    ...out,
    date(block, { align: 'left', left: beside(lastCentre - width(block.date) / 2, block.date) }),
  ];
}

/** Unsealed (7.3.5.2): the last name 2 字 from the right, the date beginning 2 字 right of the name. */
function unsealed(block: Signature): FlowParagraph[] {
  const last = block.organs[block.organs.length - 1] ?? '';
  const { nameRight, dateRight } = unsealedPlaces(widthInZi(last), widthInZi(block.date));
  return [
    ...block.organs.map((name) =>
      issuer(block, name, {
        right: beside(zi * (name === last ? nameRight : official.unsealedNameRight.value), name),
      }),
    ),
    date(block, { right: beside(dateRight * zi, block.date) }),
  ];
}

/** Signature stamp (7.3.5.3): post, 2 字, name at the stamp's place 4 字 from the right; date one line below. */
function stamped(block: Signature): FlowParagraph[] {
  const lines = block.organs.map((name, i) => {
    const post = (block.posts?.[i] ?? '') + '　'.repeat(official.stampPostGap.value);
    return issuer(block, '', {
      right: beside(official.stampRight.value * zi, post + name),
      runs: [
        { text: post, from: block.from },
        { text: name, face: 'kai' as const, from: block.from },
      ],
    });
  });
  return [
    ...lines,
    ...blanks(official.stampDateBlankLines.value),
    date(block, { right: beside(official.stampDateRight.value * zi, block.date) }),
  ];
}

/** Signature and date as paragraphs, with the blank lines before them; all marked `closing`. */
export function lowerSignature(block: Signature): FlowParagraph[] {
  const before = blanks(blanksBefore[block.case]);
  if (block.case === 'B') return [...before, ...unsealed(block)];
  if (block.case === 'C') return [...before, ...stamped(block)];
  const [only = ''] = block.organs;
  return [...before, ...(block.organs.length > 1 ? sealedJointly(block) : sealed(block, only))];
}

/** 附注 in full-width brackets, indent 2 字, on the line below the date. */
export function lowerNote(block: Note): FlowParagraph {
  const inner = block.text.replace(/^[（(]|[）)]$/gu, '');
  const runs = [{ text: `（${inner}）`, from: block.from }];
  return { kind: 'paragraph', style: 'Note', runs, closing: true, from: block.from };
}
