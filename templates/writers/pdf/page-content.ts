/** A page's lines and rules as PDF operators (ISO 32000-1, 8.5 and 9.4), each state written only where it changes. */
import { redInk } from '../../official/ink';
import type { PlacedLine, PlacedRule, PlacedRun } from '../../typeset/page';
import type { EmbeddedFace } from './embedded-face';

/** Shares of red, green and blue; a page begins in black. */
const inks = { black: '0 g', red: `${redInk.map((part) => part / 255).join(' ')} rg` } as const;
type Ink = keyof typeof inks;

const bytes = new TextEncoder();

/** Axes of a text matrix on the page whose y counts downward. */
const upright = '1 0 0 -1';
const turned = '0 1 1 0';

/** Places are written in ten-thousandths of a point, finer than any printer shows. */
const fineness = 10_000;
const rounded = (points: number): number => Math.round(points * fineness);
const length = (points: number): number => rounded(points) / fineness;

/**
 * Gathers operators. pdfkit has turned the page's axes before, so that lengths count from the top left; glyphs
 * are turned back upright.
 */
export class PageContent {
  #out = '';
  /** What the operators so far have left open: a text object, or a path of rules to be filled. */
  #open: 'text' | 'path' | undefined;
  #ink: Ink = 'black';
  #face = '';
  #size = 0;
  #spacing = 0;
  #scale = 1;
  /** Where the last run of the open text object begins, and which way it goes; rounded, so that no error adds up. */
  #axes = '';
  #x = 0;
  #y = 0;
  readonly #faces = new Map<string, EmbeddedFace>();

  /** @param open makes a face known to the page. */
  constructor(readonly open: (face: string) => EmbeddedFace) {}

  line(line: PlacedLine): void {
    for (const run of line.runs) {
      if (run.text === '') continue;
      // clockwise about the line's start: along the line is down the page
      if (line.turn) this.#run(run, turned, line.x, line.y + run.x - line.x);
      else this.#run(run, upright, run.x, line.y);
    }
  }

  /** Rules that follow one another in one colour are one path. */
  rule({ x, y, width, height, color }: PlacedRule): void {
    if (this.#ink !== color) this.#close();
    this.#begin('path', color);
    this.#out += `${length(x)} ${length(y)} ${length(width)} ${length(height)} re\n`;
  }

  /** The operators so far, complete in themselves; the next begin behind them. */
  take(): Uint8Array {
    this.#close();
    const taken = bytes.encode(this.#out);
    this.#out = '';
    return taken;
  }

  #run(run: PlacedRun, axes: string, x: number, y: number): void {
    const scale = run.scale ?? 1;
    // PDF scales the spacing with the glyphs, the display list does not
    const spacing = length(run.spacing / scale);
    const face = this.#faceOf(run.face);
    this.#begin('text', run.color ?? 'black');
    if (face.name !== this.#face || run.size !== this.#size) {
      this.#out += `/${face.name} ${length(run.size)} Tf\n`;
      this.#face = face.name;
      this.#size = run.size;
    }
    if (spacing !== this.#spacing) this.#out += `${spacing} Tc\n`;
    if (scale !== this.#scale) this.#out += `${length(scale * 100)} Tz\n`;
    this.#spacing = spacing;
    this.#scale = scale;
    this.#place(axes, rounded(x), rounded(y));
    this.#out += `<${face.encode(run.text)}> Tj\n`;
  }

  /** Short where a run stands beside or below another: half of a table's operators are places. */
  #place(axes: string, x: number, y: number): void {
    if (axes === upright && this.#axes === upright)
      this.#out += `${(x - this.#x) / fineness} ${(this.#y - y) / fineness} Td `;
    else this.#out += `${axes} ${x / fineness} ${y / fineness} Tm `;
    this.#axes = axes;
    this.#x = x;
    this.#y = y;
  }

  #faceOf(id: string): EmbeddedFace {
    const known = this.#faces.get(id);
    if (known) return known;
    const face = this.open(id);
    this.#faces.set(id, face);
    return face;
  }

  #begin(what: 'text' | 'path', ink: Ink): void {
    if (this.#open !== what) {
      this.#close();
      this.#open = what;
      if (what === 'text') this.#out += 'BT\n';
      this.#axes = '';
    }
    // allowed in a text object, and before a path but not in it
    if (this.#ink === ink) return;
    this.#ink = ink;
    this.#out += `${inks[ink]}\n`;
  }

  #close(): void {
    if (this.#open) this.#out += this.#open === 'text' ? 'ET\n' : 'f\n';
    this.#open = undefined;
  }
}
