/** The package: npm docx makes it with its sections and footers, our own markup is put in, and the bytes are always the same. */
import { strToU8 } from 'fflate';
import type { FlowDocument } from '../../flow/flow';
import { coreProperties } from './core-properties';
import type { Gzip } from '../input';
import type { Footers } from './footers';
import { partText, type LibraryParts } from './library-package';
import { ownFooter } from './library-sections';
import { pictureRelations, type PictureShelf } from './picture-shelf';
import { ownGzip, zipOf } from './zip';

/** Parts that docx always writes and no paper of ours needs. */
const unneeded = [
  'word/footnotes.xml',
  'word/endnotes.xml',
  'word/numbering.xml',
  'word/comments.xml',
  'word/theme/theme1.xml',
  'docProps/custom.xml',
];

/** A list of parts or of relationships without the parts that are left out. */
const withoutUnneeded = (list: string): string =>
  unneeded.reduce((rest, name) => {
    const target = name.replace(/^word\//, '');
    return rest
      .replace(new RegExp(`<Override[^>]*PartName="/${name}"[^>]*/>`), '')
      .replace(new RegExp(`<Relationship [^>]*Target="${target}"[^>]*/>`), '');
  }, list);

/** No gaps squeezed between marks, so that 28 characters are 28 (5.2.3). */
const withCharacterSpacing = (settings: string): string =>
  settings.replace('<w:compat>', '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>');

export interface PackageParts {
  readonly flow: FlowDocument;
  readonly library: LibraryParts;
  readonly document: Uint8Array;
  readonly styles: string;
  /** Of a section by its place. */
  readonly footers: (section: number) => Footers | undefined;
  readonly shelf: PictureShelf;
  readonly created: Date;
  readonly gzip?: Gzip;
}

/** Puts the file together: deflated, every entry with the same date. */
export function packageBytes(parts: PackageParts): Uint8Array {
  const { flow, library, shelf, created } = parts;
  const text = (name: string): string => partText(library, name);
  // a part's empty list of relationships says nothing
  const empty = (name: string): boolean => name.endsWith('.rels') && !text(name).includes('<Relationship ');
  const names = Object.keys(library).filter((name) => !unneeded.includes(name) && !empty(name));
  const files: Record<string, Uint8Array> = Object.fromEntries(names.map((name) => [name, library[name]!]));
  const put = (name: string, xml: string): void => void (files[name] = strToU8(xml));

  put('[Content_Types].xml', withoutUnneeded(text('[Content_Types].xml')));
  put('_rels/.rels', withoutUnneeded(text('_rels/.rels')));
  const relations = withoutUnneeded(text('word/_rels/document.xml.rels'));
  put(
    'word/_rels/document.xml.rels',
    relations.replace('</Relationships>', `${pictureRelations(shelf)}</Relationships>`),
  );
  files['word/document.xml'] = parts.document;
  put('word/styles.xml', parts.styles);
  put('word/settings.xml', withCharacterSpacing(text('word/settings.xml')));
  put('docProps/core.xml', coreProperties(flow, created));
  for (const name of names) {
    if (/^word\/footer\d+\.xml$/.test(name)) put(name, ownFooter(text(name), parts.footers));
  }
  for (const { path, bytes } of shelf.shelved) files[`word/${path}`] = bytes;

  const sorted = Object.keys(files).sort();
  return zipOf(
    sorted.map((name) => ({ name, bytes: files[name]!, level: name.startsWith('word/media/') ? 0 : 3 })),
    created,
    parts.gzip ?? ownGzip,
  );
}
