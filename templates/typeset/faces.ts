/** Code point → font and advance, by flat tables built once for a set of face chains. */
import type { FaceRole } from '../document/blocks';
import { takesLatinFace } from '../official/punctuation';
import type { FaceChains, FaceMetrics } from './metrics';
import { unprintableCodes } from './unprintable';

/** A font in one role; `fallback` when it is not the first of its chain. */
export interface FontSlot {
  readonly id: string;
  readonly family: string;
  readonly role: FaceRole;
  readonly fallback: boolean;
}

/** No font of the chains has the character. */
export const noSlot = 255;

/** For one Chinese face: the slot and the advance (em) of every character of the BMP, and a look-up beyond it. */
export interface CharacterTable {
  readonly slots: Uint8Array;
  readonly advances: Float64Array;
  readonly beyond: (codePoint: number) => { readonly slot: number; readonly advance: number };
}

/** All fonts of a set of chains. */
export interface Atlas {
  readonly fonts: readonly FontSlot[];
  /** 1 for slots of the Latin role: their words are not spread when a line is justified. */
  readonly latin: Uint8Array;
  /** Latin letters and ASCII from the Latin chain, all else from the role's; each then from the other. */
  readonly mixed: (role: FaceRole) => CharacterTable;
  /** Everything from the role's own chain: page numbers are 宋体, digits too (7.5). */
  readonly pure: (role: FaceRole) => CharacterTable;
}

const planeSize = 0x10000;
const latinCodes = Uint8Array.from({ length: 0x250 }, (_, code) =>
  takesLatinFace(String.fromCharCode(code)) ? 1 : 0,
);
const isLatinCode = (code: number): boolean => latinCodes[code] === 1;

/** Advance of a code point in font units, −1 without a glyph: binary search in the triples. */
function advanceOf({ advances }: FaceMetrics, codePoint: number): number {
  let low = 0;
  let high = advances.length / 3 - 1;
  while (low <= high) {
    const mid = (low + high) >> 1;
    const first = advances[mid * 3]!;
    if (codePoint < first) high = mid - 1;
    else if (codePoint >= first + advances[mid * 3 + 1]!) low = mid + 1;
    else return advances[mid * 3 + 2]!;
  }
  return -1;
}

interface Link {
  readonly slot: number;
  readonly face: FaceMetrics;
}

/** Fills a table from chains tried in order: the last is written first, so that the first wins. */
function fill(
  table: { slots: Uint8Array; advances: Float64Array },
  chain: readonly Link[],
  only?: 'latin',
): void {
  for (const { slot, face } of [...chain].reverse()) {
    for (let i = 0; i < face.advances.length; i += 3) {
      const first = face.advances[i]!;
      const end = Math.min(first + face.advances[i + 1]!, planeSize);
      const advance = face.advances[i + 2]! / face.unitsPerEm;
      for (let code = first; code < end; code++) {
        if (only !== undefined && !isLatinCode(code)) continue;
        table.slots[code] = slot;
        table.advances[code] = advance;
      }
    }
  }
}

function tableOf(own: readonly Link[], latin: readonly Link[]): CharacterTable {
  const slots = new Uint8Array(planeSize).fill(noSlot);
  const advances = new Float64Array(planeSize);
  fill({ slots, advances }, [...own, ...latin]);
  fill({ slots, advances }, latin, 'latin');
  for (const code of unprintableCodes) slots[code] = noSlot;
  return {
    slots,
    advances,
    beyond: (codePoint) => {
      for (const { slot, face } of [...own, ...latin]) {
        const advance = advanceOf(face, codePoint);
        if (advance >= 0) return { slot, advance: advance / face.unitsPerEm };
      }
      return { slot: noSlot, advance: 0 };
    },
  };
}

function buildAtlas(faces: FaceChains): Atlas {
  const fonts: FontSlot[] = [];
  const chains = {} as Record<FaceRole, Link[]>;
  for (const role of Object.keys(faces) as FaceRole[]) {
    chains[role] = faces[role].map((face, i) => {
      fonts.push({ id: face.id, family: face.family, role, fallback: i > 0 });
      return { slot: fonts.length - 1, face };
    });
  }
  const mixed = new Map<FaceRole, CharacterTable>();
  const pure = new Map<FaceRole, CharacterTable>();
  function table(
    cache: Map<FaceRole, CharacterTable>,
    role: FaceRole,
    latin: readonly Link[],
  ): CharacterTable {
    const known = cache.get(role) ?? tableOf(chains[role], latin);
    cache.set(role, known);
    return known;
  }
  return {
    fonts,
    latin: Uint8Array.from(fonts, (font) => (font.role === 'latin' ? 1 : 0)),
    mixed: (role) => table(mixed, role, chains.latin),
    pure: (role) => table(pure, role, []),
  };
}

const atlases = new WeakMap<FaceChains, Atlas>();

/** The tables of a set of chains, built at first use and kept as long as the chains live. */
export function atlasOf(faces: FaceChains): Atlas {
  const known = atlases.get(faces);
  if (known) return known;
  const made = buildAtlas(faces);
  atlases.set(faces, made);
  return made;
}
