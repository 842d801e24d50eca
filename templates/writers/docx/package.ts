/** The package: npm docx makes it with its sections and footers, our own markup is put in, and the bytes are always the same. */
import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import type { FlowDocument } from '../../flow/flow';
import { coreProperties } from './core-properties';
import type { Footers } from './footers';
import { libraryPackage } from './library-package';
import { ownFooter, type SectionPage } from './library-sections';
import { pictureRelations, type PictureShelf } from './picture-shelf';
import { sectionMark } from './section';

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

/** The library's document part with our body: each section's properties go where its mark stands. */
function documentPart(library: string, bodies: readonly string[]): string {
  const properties = library.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
  if (properties.length !== bodies.length)
    throw new Error('docx wrote another number of sections than asked');
  const start = library.slice(0, library.indexOf('<w:body>'));
  const last = bodies.length - 1;
  const body = bodies.map((xml, i) =>
    i === last ? xml + properties[i]! : xml.replace(sectionMark, () => properties[i]!),
  );
  return `${start}<w:body>${body.join('')}</w:body></w:document>`;
}

/** No gaps squeezed between marks, so that 28 characters are 28 (5.2.3). */
const withCharacterSpacing = (settings: string): string =>
  settings.replace('<w:compat>', '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>');

export interface PackageParts {
  readonly flow: FlowDocument;
  readonly pages: readonly SectionPage[];
  /** Markup of the sections, in the order of `pages`. */
  readonly bodies: readonly string[];
  readonly styles: string;
  readonly footers: (orientation: SectionPage['orientation']) => Footers;
  readonly shelf: PictureShelf;
  readonly created: Date;
}

/** Puts the file together: deflated, every entry with the same date. */
export async function packageBytes(parts: PackageParts): Promise<Uint8Array> {
  const { flow, pages, shelf, created } = parts;
  const library = await libraryPackage(pages, flow.setup);
  const text = (name: string): string => strFromU8(library[name] ?? new Uint8Array());
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
  put('word/document.xml', documentPart(text('word/document.xml'), parts.bodies));
  put('word/styles.xml', parts.styles);
  put('word/settings.xml', withCharacterSpacing(text('word/settings.xml')));
  put('docProps/core.xml', coreProperties(flow, created));
  for (const name of names) {
    if (/^word\/footer\d+\.xml$/.test(name)) put(name, ownFooter(text(name), pages, parts.footers));
  }
  for (const { path, bytes } of shelf.shelved) files[`word/${path}`] = bytes;

  // a ZIP's dates are local time: the same figures in every time zone
  const mtime = new Date(created.getUTCFullYear(), created.getUTCMonth(), created.getUTCDate());
  const zippable: Zippable = {};
  for (const name of Object.keys(files).sort()) {
    const level = name.startsWith('word/media/') ? 0 : 6;
    zippable[name] = [files[name]!, { level, mtime }];
  }
  return zipSync(zippable);
}
