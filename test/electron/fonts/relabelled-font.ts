/** Fonts for tests: a stand-in under another name and other permissions, alone or in a collection. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readSfnt, writeSfnt } from '../../../electron/disk/fonts/sfnt';
import { standInFolder } from '../../../electron/disk/fonts/stand-ins';
import { nameTable } from '../../../build/fonts/tables';

export interface Label {
  readonly family: string;
  readonly fsType: number;
  readonly bold?: boolean;
  /** Of which stand-in; the small Latin one by default. */
  readonly of?: 'latin' | 'kai';
}

/** Bytes of a small real font that says of itself what the label says. */
export async function relabelled({ family, fsType, bold = false, of = 'latin' }: Label): Promise<Uint8Array> {
  const { flavour, tables } = readSfnt(await readFile(path.join(standInFolder(), `${of}.ttf`)));
  const os2 = tables.get('OS/2')!.slice();
  const data = new DataView(os2.buffer);
  data.setUint16(8, fsType);
  if (bold) data.setUint16(62, 0x20);
  return writeSfnt({ flavour, tables: new Map([...tables, ['OS/2', os2], ['name', nameTable(family, '')]]) });
}

/** A font collection (.ttc) of some font files. */
export function collection(fonts: readonly Uint8Array[]): Uint8Array {
  const header = 12 + 4 * fonts.length;
  const file = new Uint8Array(header + fonts.reduce((sum, font) => sum + font.length, 0));
  const data = new DataView(file.buffer);
  data.setUint32(0, 0x74746366);
  data.setUint32(4, 0x00010000);
  data.setUint32(8, fonts.length);
  let start = header;
  fonts.forEach((font, index) => {
    file.set(font, start);
    data.setUint32(12 + 4 * index, start);
    // Offsets of tables count from the file's start.
    for (let record = start + 12; record < start + 12 + 16 * data.getUint16(start + 4); record += 16)
      data.setUint32(record + 8, data.getUint32(record + 8) + start);
    start += font.length;
  });
  return file;
}
