/** Font files opened once and shared by every document: opening and parsing is a quarter of a small paper's time. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import * as fontkit from 'fontkit';
import { subsetMaker } from './glyph-subset';
import type { Face } from './load-faces';
import { fontOffsets, readSfnt, withoutLayout, writeSfnt, type Sfnt } from './sfnt';

const opened = new Map<string, fontkit.Font>();

const keyOf = (face: Face): string => `${face.file}|${face.postScript ?? ''}`;

/**
 * The parsed font of a face, for pdfkit's `registerFont`. Parsed at the first call, tables when they are needed.
 * @throws Error when the file is gone or damaged.
 */
export function openFace(face: Face): fontkit.Font {
  const known = opened.get(keyOf(face));
  if (known !== undefined) return known;
  const bytes = readFileSync(face.file);
  const font = fontkit.create(bytes, face.postScript);
  if (!('layout' in font))
    throw new Error(`${face.file} is a collection without the face ${face.postScript ?? ''}`);
  // fontkit's own subset parses every glyph anew for every document; CFF outlines keep it
  const createSubset = subsetMaker(sfntOf(bytes, face));
  if (createSubset) Object.assign(font, { createSubset });
  opened.set(keyOf(face), font);
  return font;
}

/**
 * A face as a file of its own for a browser's @font-face: out of its collection, without the layout tables by which
 * browsers squeeze Chinese marks together.
 */
export async function browserFont(face: Face): Promise<Uint8Array> {
  return writeSfnt(withoutLayout(sfntOf(await readFile(face.file), face)));
}

/** The tables of a face in its file, which may be a collection. */
function sfntOf(bytes: Uint8Array, face: Face): Sfnt {
  const offsets = fontOffsets(bytes);
  const member = offsets.find(
    (offset) =>
      offsets.length > 1 && postScriptOf(readSfnt(bytes, offset).tables.get('name')) === face.postScript,
  );
  return readSfnt(bytes, member ?? offsets[0]);
}

/** PostScript name (name 6, Windows Unicode) of a name table. */
function postScriptOf(table: Uint8Array | undefined): string | undefined {
  if (table === undefined) return undefined;
  const data = new DataView(table.buffer, table.byteOffset, table.byteLength);
  for (let record = 6; record < 6 + 12 * data.getUint16(2); record += 12) {
    if (data.getUint16(record) !== 3 || data.getUint16(record + 6) !== 6) continue;
    const start = data.getUint16(4) + data.getUint16(record + 10);
    return new TextDecoder('utf-16be').decode(table.subarray(start, start + data.getUint16(record + 8)));
  }
  return undefined;
}
