/** What a font file says of itself, read from its head without reading its outlines. */
import { open, type FileHandle } from 'node:fs/promises';

/** One face of a font file. */
export interface FontInfo {
  /** Family, full and PostScript names in every language of the file, lower case. */
  readonly names: readonly string[];
  /** Family as people read it, Chinese where the file has it. */
  readonly family: string;
  /** Its PostScript name, by which a face of a collection is asked for. */
  readonly postScript: string;
  /** OS/2 fsType: embedding permissions. */
  readonly fsType: number;
  /** Regular upright weight: a bold or slanted face of the family does not serve. */
  readonly regular: boolean;
}

const COLLECTION = 0x74746366; // 'ttcf'
const KNOWN_NAMES = [1, 4, 6, 16];
const gbk = new TextDecoder('gb18030');
const utf16 = new TextDecoder('utf-16be');

async function read(file: FileHandle, start: number, length: number): Promise<DataView> {
  const bytes = new Uint8Array(length);
  const { bytesRead } = await file.read(bytes, 0, length, start);
  if (bytesRead < length) throw new RangeError('the font file is cut short');
  return new DataView(bytes.buffer);
}

/**
 * Read the faces of a TrueType or OpenType file or collection.
 * @returns an empty list when it is no such file or is damaged.
 */
export async function fontInfo(path: string): Promise<readonly FontInfo[]> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return [];
  try {
    const head = await read(file, 0, 12);
    if (head.getUint32(0) !== COLLECTION) return [await faceInfo(file, 0)];
    const count = head.getUint32(8);
    const offsets = await read(file, 12, 4 * count);
    const faces: FontInfo[] = [];
    for (let index = 0; index < count; index += 1)
      faces.push(await faceInfo(file, offsets.getUint32(4 * index)));
    return faces;
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  } finally {
    await file.close();
  }
}

async function faceInfo(file: FileHandle, offset: number): Promise<FontInfo> {
  const count = (await read(file, offset, 12)).getUint16(4);
  const directory = await read(file, offset + 12, 16 * count);
  const table = async (tag: string, most: number): Promise<DataView> => {
    for (let record = 0; record < 16 * count; record += 16) {
      const name = String.fromCharCode(...[0, 1, 2, 3].map((letter) => directory.getUint8(record + letter)));
      if (name === tag)
        return read(file, directory.getUint32(record + 8), Math.min(directory.getUint32(record + 12), most));
    }
    throw new RangeError(`the font has no ${tag} table`);
  };
  const os2 = await table('OS/2', 78);
  const names = readNames(await table('name', 1 << 20));
  const slanted = (os2.getUint16(62) & 0x21) !== 0; // fsSelection: ITALIC, BOLD
  return {
    names: [...new Set(names.map(({ text }) => text.toLowerCase()))],
    family: familyIn(names),
    postScript: names.find(({ id }) => id === 6)?.text ?? '',
    fsType: os2.getUint16(8),
    regular: !slanted,
  };
}

interface Name {
  readonly id: number;
  readonly text: string;
}

function familyIn(names: readonly Name[]): string {
  const families = [16, 1].flatMap((id) => names.filter((name) => name.id === id)).map(({ text }) => text);
  return families.find((text) => /\p{sc=Han}/u.test(text)) ?? families[0] ?? '';
}

function readNames(table: DataView): readonly Name[] {
  const storage = table.getUint16(4);
  return Array.from({ length: table.getUint16(2) }, (_, index) => 6 + 12 * index)
    .filter((record) => KNOWN_NAMES.includes(table.getUint16(record + 6)))
    .map((record) => {
      const start = table.byteOffset + storage + table.getUint16(record + 10);
      const bytes = new Uint8Array(table.buffer, start, table.getUint16(record + 8));
      // Macintosh names of Chinese fonts are GBK; those of Windows and Unicode are UTF-16.
      const text = table.getUint16(record) === 1 ? gbk.decode(bytes) : utf16.decode(bytes);
      return { id: table.getUint16(record + 6), text };
    });
}
