/** The text of a PDF's page as lines: from top to bottom, each from left to right. */

/** What pdf.js tells of a stretch of text; marks between them have no `str`. */
interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Places in pt from the page's top left. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Baseline. */
  readonly y: number;
  readonly height: number;
}

interface Placed extends PdfLine {
  readonly turned: boolean;
}

/** Baselines of one line differ by no more, pt. */
const TOLERANCE = 2;
/** A gap wider than this, in heights of the text, is told as a space. */
const GAP = 0.6;

function placed({ str, transform, width, height }: TextItem, top: number): Placed {
  const [, b = 0, , , x = 0, y = 0] = transform;
  const turned = Math.abs(b) > 0.01;
  return { text: str, left: x, right: x + (turned ? height : width), y: top - y, height, turned };
}

function joined(parts: readonly Placed[]): PdfLine {
  const inOrder = [...parts].sort((one, other) => one.left - other.left);
  let text = '';
  let right = Infinity;
  for (const part of inOrder) {
    text += (part.left - right > part.height * GAP ? ' ' : '') + part.text;
    right = part.right;
  }
  return {
    text,
    left: inOrder[0]!.left,
    right: Math.max(...parts.map((part) => part.right)),
    y: inOrder[0]!.y,
    height: Math.max(...parts.map((part) => part.height)),
  };
}

/** @param top height of the page, pt: PDF counts upward. */
export function linesOf(items: readonly (TextItem | object)[], top: number): readonly PdfLine[] {
  const parts = items
    .filter((item): item is TextItem => 'str' in item && item.str.trim() !== '')
    .map((item) => placed(item, top))
    .sort((one, other) => one.y - other.y);
  const lines: Placed[][] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const [first] = last ?? [];
    const together = first && !first.turned && !part.turned && part.y - first.y <= TOLERANCE;
    if (last && together) last.push(part);
    else lines.push([part]);
  }
  return lines.map(joined);
}
