/** Text → arrays of advances, fonts and break classes, one entry for each UTF-16 unit. */
import type { FaceRole } from '../document/blocks';
import type { FlowRun } from '../flow/flow';
import { breakClass, breakClasses } from './break-classes';
import { noSlot, type Atlas, type CharacterTable } from './faces';
import type { Losses } from './losses';
import { isUnprintable } from './unprintable';

/** A paragraph's text measured; the arrays are the shaper's own and hold until it shapes the next text. */
export interface Shaped {
  readonly text: string;
  readonly length: number;
  /** Advance in pt without spacing; 0 for the second half of a pair. */
  readonly advances: Float64Array;
  readonly slots: Uint8Array;
  readonly classes: Uint8Array;
  /** Places of 〓 in `text` and what they stand for; undefined as a rule. */
  readonly lost?: readonly LostCharacter[];
  /** False where characters were left out or replaced. */
  readonly asWritten: boolean;
}
export interface LostCharacter {
  readonly at: number;
  readonly character: string;
  readonly from?: string;
}

const geta = '〓';

export interface Shaper {
  /**
   * Measures runs in a style's face and size (pt). `pure` keeps Latin in the Chinese face too; `from` is the field
   * of runs that name none.
   */
  readonly shape: (
    runs: readonly FlowRun[],
    face: Exclude<FaceRole, 'latin'>,
    size: number,
    pure?: boolean,
    from?: string,
  ) => Shaped;
}

/** A shaper over an atlas; what it had to remove, replace or take from a fallback goes to `losses`. */
export function createShaper({ fonts, mixed, pure: pureTable }: Atlas, losses: Losses): Shaper {
  let advances = new Float64Array(1024);
  let slots = new Uint8Array(1024);
  let classes = new Uint8Array(1024);
  const fallback = Uint8Array.from({ length: 256 }, (_, i) => (fonts[i]?.fallback ? 1 : 0));

  function reserve(length: number): void {
    if (length <= advances.length) return;
    const room = length * 2;
    const grown = {
      advances: new Float64Array(room),
      slots: new Uint8Array(room),
      classes: new Uint8Array(room),
    };
    grown.advances.set(advances);
    grown.slots.set(slots);
    grown.classes.set(classes);
    ({ advances, slots, classes } = grown);
  }

  /** Leaves out what cannot be printed and puts 〓 for what no font has; `at` counts from the text's start. */
  function printable(
    text: string,
    table: CharacterTable,
    at: number,
    from: string | undefined,
    lost: LostCharacter[],
  ): string {
    let out = '';
    for (const character of text) {
      const code = character.codePointAt(0)!;
      const known = code > 0xffff ? table.beyond(code).slot !== noSlot : table.slots[code] !== noSlot;
      if (known || character === '\t' || character === '\n') {
        out += character;
      } else if (isUnprintable(character)) {
        losses.removed(character, from);
      } else {
        lost.push({ at: at + out.length, character, from });
        if (table.slots[0x3013] !== noSlot) out += geta;
      }
    }
    return out;
  }

  /** Fills the arrays from `at`; false when a character cannot be printed or has no glyph. */
  function measure(
    text: string,
    table: CharacterTable,
    size: number,
    at: number,
    from: string | undefined,
  ): boolean {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const kind = breakClasses[code]!;
      let slot = table.slots[code]!;
      let advance = table.advances[code]!;
      if (code >= 0xd800 && code <= 0xdbff) {
        const found = table.beyond(text.codePointAt(i)!);
        ({ slot, advance } = found);
        if (slot === noSlot) return false;
        classes[at + i + 1] = breakClass.tail;
        advances[at + i + 1] = 0;
        slots[at + i + 1] = slot;
      }
      if (slot === noSlot) {
        if (kind !== breakClass.newline && kind !== breakClass.tab) return false;
        advance = 0;
      } else if (fallback[slot] === 1) {
        losses.fallback(String.fromCodePoint(text.codePointAt(i)!), slot, from);
      }
      classes[at + i] = kind;
      advances[at + i] = advance * size;
      slots[at + i] = slot;
      if (code >= 0xd800 && code <= 0xdbff) i++;
    }
    return true;
  }

  return {
    shape(runs, face, size, pure = false, around) {
      let text = '';
      let lost: LostCharacter[] | undefined;
      for (const run of runs) {
        const table = pure ? pureTable(run.face ?? face) : mixed(run.face ?? face);
        let part = run.text;
        reserve(text.length + part.length);
        const from = run.from ?? around;
        if (!measure(part, table, size, text.length, from)) {
          lost ??= [];
          part = printable(part, table, text.length, from, lost);
          measure(part, table, size, text.length, from);
        }
        text += part;
      }
      const asWritten = lost === undefined;
      if (lost?.length === 0) lost = undefined;
      return { text, length: text.length, advances, slots, classes, lost, asWritten };
    },
  };
}
