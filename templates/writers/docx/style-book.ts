/** The named styles of one file: every style of the flow, and variants of them as tables and tight pages need. */
import type { Align } from '../../document/blocks';
import type { Style, StyleName, Styles } from '../../flow/flow';
import type { ChineseFace } from './faces';

/** A difference to a style that many paragraphs share, so that it becomes a style of its own. Lengths in pt. */
export interface StyleChange {
  readonly size?: number;
  readonly line?: number;
  readonly align?: Align;
  readonly face?: ChineseFace;
  readonly keepNext?: boolean;
}
export interface Variant {
  readonly id: string;
  readonly base: StyleName;
  readonly style: Style;
  readonly title: string;
}
export interface CharacterStyle {
  readonly id: string;
  readonly face: ChineseFace;
  /** A Chinese mark that Latin fonts also have: the Chinese face in all four fonts. */
  readonly mark: boolean;
}

const alignTitles: Readonly<Record<Align, string>> = {
  justify: '两端对齐',
  left: '左对齐',
  center: '居中',
  right: '右对齐',
};
const faceTitles: Readonly<Record<ChineseFace, string>> = {
  title: '小标宋',
  fangsong: '仿宋',
  kai: '楷体',
  hei: '黑体',
  song: '宋体',
};

/** Shown in Word's style list. */
export const characterTitle = ({ face, mark }: CharacterStyle): string =>
  `${faceTitles[face]}${mark ? '标点' : '文字'}`;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Hands out style ids and remembers which variants the file needs. */
export class StyleBook {
  readonly #variants = new Map<string, Variant>();
  readonly #characters = new Map<string, CharacterStyle>();

  constructor(readonly styles: Styles) {}

  /** Id of the paragraph style `base`, or of its variant where `change` differs from it. */
  paragraph(base: StyleName, change: StyleChange = {}): string {
    const style = this.styles[base];
    const size = change.size ?? style.size;
    const line = change.line ?? style.line;
    const align = change.align ?? style.align;
    const face = change.face ?? style.face;
    const keepNext = change.keepNext ?? style.keepNext;
    let id: string = base;
    let title = style.title;
    if (size !== style.size || line !== style.line) {
      id += `-${size}-${line}`;
      title += ` ${size}磅行距${line}磅`;
    }
    if (face !== style.face) {
      id += `-${face}`;
      title += ` ${faceTitles[face]}`;
    }
    if (align !== style.align) {
      id += `-${align}`;
      title += ` ${alignTitles[align]}`;
    }
    if (keepNext !== style.keepNext) {
      id += keepNext ? '-keep' : '-free';
      title += keepNext ? ' 与下段同页' : ' 可分页';
    }
    if (id !== base && !this.#variants.has(id)) {
      const changed: Style = { ...style, size, line, align, face, keepNext };
      this.#variants.set(id, { id, base, style: changed, title });
    }
    return id;
  }

  /** Id of the character style for `face`; with `mark` that of Chinese marks in it. */
  character(face: ChineseFace, mark: boolean): string {
    const id = (mark ? 'Mark' : 'Face') + capital(face);
    if (!this.#characters.has(id)) this.#characters.set(id, { id, face, mark });
    return id;
  }

  get variants(): readonly Variant[] {
    return [...this.#variants.values()];
  }

  get characters(): readonly CharacterStyle[] {
    return [...this.#characters.values()];
  }
}
