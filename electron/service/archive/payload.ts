/** What a bag holds of an item, below data/. */
import type { Kind } from '../../../templates/kind';
import type { Overlay } from '../../../templates/overlay/overlay';
import type { ArchiveStamp } from '../../../templates/typeset/archive-stamp';
import type { Desk } from '../desk/desk';
import { picturesOf } from '../desk/pictures-of';
import type { StoredRecord } from '../desk/stored';
import { AppError } from '../errors';
import type { BagFiles } from './bag';
import { metadataOf, metadataXml } from './metadata';
import type { MetadataSource } from './metadata-source';
import type { ArchivePaper } from './paper';

const encoder = new TextEncoder();
/** Indented, so that a person can read it. */
const json = (value: unknown): Uint8Array => encoder.encode(`${JSON.stringify(value, undefined, 1)}\n`);

/** Deeds of one paper that are told. */
const MAX_EVENTS = 1000;

/** File ends by how files begin. */
const BEGINNINGS: readonly (readonly [extension: string, begins: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['tif', [0x49, 0x49, 0x2a, 0x00]],
  ['tif', [0x4d, 0x4d, 0x00, 0x2a]],
];

const extensionOf = (bytes: Uint8Array): string | undefined =>
  BEGINNINGS.find(([, begins]) => begins.every((byte, at) => bytes[at] === byte))?.[0];

/** Scans by their names in the bag. @throws AppError `scan` for a file of another sort. */
export function scanFiles(scans: readonly Uint8Array[]): BagFiles {
  const files = new Map<string, Uint8Array>();
  for (const [at, bytes] of scans.entries()) {
    const extension = extensionOf(bytes);
    if (extension === undefined)
      throw new AppError('scan', {
        message: `第 ${at + 1} 个扫描件不是 PDF、JPEG、PNG 或 TIFF`,
        remedy: '请换成这几种格式之一，再归档。',
      });
    files.set(`scans/${String(at + 1).padStart(2, '0')}.${extension}`, bytes);
  }
  return files;
}

async function pictureFiles(desk: Desk, record: StoredRecord): Promise<BagFiles> {
  const files = new Map<string, Uint8Array>();
  for (const ref of await picturesOf(record)) {
    const bytes = await desk.shelf.picture(ref);
    if (!bytes)
      throw new AppError('picture', {
        message: '文书里有一张图片找不到了',
        remedy: '请打开文书，重新选择这张图片，再归档。',
      });
    files.set(`pictures/${ref.replace('sha256:', '')}.${extensionOf(bytes) ?? 'bin'}`, bytes);
  }
  return files;
}

export interface Contents {
  readonly record: StoredRecord;
  /** In the wording that the paper was finalised in. */
  readonly kind: Kind;
  /** What the office had changed of the built-in templates. */
  readonly overlays: readonly Overlay[];
  readonly paper: ArchivePaper;
  /** The 归档章 printed on its first page; undefined where it is left to the hand. */
  readonly stamp: ArchiveStamp | undefined;
  readonly scans: BagFiles;
}

/** The files but for the metadata, which name these. */
export async function contentsOf(
  desk: Desk,
  { record, kind, overlays, paper, stamp, scans }: Contents,
  source: Pick<MetadataSource, 'office' | 'program'>,
): Promise<BagFiles> {
  const events = await desk.shelf.journal(MAX_EVENTS, record.id);
  const madeWith = {
    program: source.program,
    kind: kind.slug,
    kindVersion: kind.version,
    recordVersion: record.version,
    template: 'template.json',
    overlays: overlays.length === 0 ? '' : 'template-overlays.json',
    stamp: stamp ?? '',
  };
  return new Map([
    ['record.json', json(record)],
    ['paper.pdf', paper.pdf],
    ['paper.docx', paper.docx],
    ['office.json', json(source.office)],
    ['made-with.json', json(madeWith)],
    ['template.json', json(kind.template)],
    ...(overlays.length === 0 ? [] : [['template-overlays.json', json(overlays)] as const]),
    [
      'events.json',
      json([...events].reverse().map(({ at, actor, action, note }) => ({ at, actor, action, note }))),
    ],
    ...(await pictureFiles(desk, record)),
    ...scans,
  ]);
}

/** The metadata in both forms. */
export function metadataFiles(source: MetadataSource): BagFiles {
  const metadata = metadataOf(source);
  return new Map([
    ['metadata.json', json({ 'GB/T 33480-2016': metadata.core, 'DA/T 46-2009': metadata.archival })],
    ['metadata.xml', encoder.encode(metadataXml(metadata))],
  ]);
}
