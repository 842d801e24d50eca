/** The package: npm docx makes it with its sections and footers, our own markup is put in, and the bytes are always the same. */
import { Document, Footer, Packer, Paragraph, type ISectionOptions } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { FlowDocument } from '../../flow/flow';
import { mmToTwip, ptToTwip } from '../../official/measures';
import { paper } from '../../official/setups';
import { emptyFooters, footerDistance, landscapeMargins, type Footers } from './footers';
import { pictureRelations, type PictureShelf } from './picture-shelf';
import { sectionMark } from './section';
import { escapeXml } from './xml';

/** A section's page. */
export interface SectionPage {
  readonly orientation: 'portrait' | 'landscape';
  readonly numbered: boolean;
}

/**
 * Header's distance from the edge, twips; the pages have none. On landscape pages the footer's too: it holds
 * a frame with a place of its own, and must not push the text area up.
 */
const headerDistance = 851;

/** Parts that docx always writes and no paper of ours needs. */
const unneeded = [
  'word/footnotes.xml',
  'word/endnotes.xml',
  'word/numbering.xml',
  'word/comments.xml',
  'word/theme/theme1.xml',
  'docProps/custom.xml',
];

const footerMark = (section: number, side: keyof Footers): string => `FOOTER-${section}-${side}`;
const markedFooter = (section: number, side: keyof Footers): Footer =>
  new Footer({ children: [new Paragraph(footerMark(section, side))] });

function sectionOptions(
  page: SectionPage,
  index: number,
  flow: FlowDocument,
  ownFooters: boolean,
): ISectionOptions {
  const { setup } = flow;
  const landscape = page.orientation === 'landscape';
  const margins = landscape ? landscapeMargins : setup;
  const margin = {
    top: mmToTwip(margins.top),
    right: mmToTwip(margins.right),
    bottom: mmToTwip(margins.bottom),
    left: mmToTwip(margins.left),
    header: headerDistance,
    footer: landscape ? headerDistance : footerDistance,
    gutter: 0,
  };
  const size = {
    width: mmToTwip(paper.width),
    height: mmToTwip(paper.height),
    orientation: page.orientation,
  };
  return {
    properties: {
      page: { margin, size },
      // the set-up's grid even where lines are tightened: LibreOffice centres 23 narrower rows on the page;
      // a landscape page's rows have the table's pitch
      ...(landscape ? {} : { grid: { type: 'lines', linePitch: ptToTwip(setup.pitch) } }),
    },
    ...(ownFooters
      ? { footers: { default: markedFooter(index, 'odd'), even: markedFooter(index, 'even') } }
      : {}),
    children: [],
  };
}

/** Title, author, subject and language; docx would write the clock's time. */
function coreProperties(flow: FlowDocument, created: Date): string {
  const date = created.toISOString().replace(/\.\d+Z$/, 'Z');
  const subject = flow.subject ? `<dc:subject>${escapeXml(flow.subject)}</dc:subject>` : '';
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}</dcterms:${name}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(flow.title)}</dc:title>${subject}<dc:creator>${escapeXml(flow.author)}</dc:creator>` +
    `<dc:language>zh-CN</dc:language><cp:lastModifiedBy>${escapeXml(flow.author)}</cp:lastModifiedBy>` +
    `${time('created')}${time('modified')}</cp:coreProperties>`
  );
}

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

const sameFooters = (a: SectionPage | undefined, b: SectionPage): boolean =>
  a !== undefined && a.numbered === b.numbered && (!a.numbered || a.orientation === b.orientation);

/** Puts the file together: deflated, every entry with the same date. */
export async function packageBytes(parts: PackageParts): Promise<Uint8Array> {
  const { flow, pages, shelf, created } = parts;
  const sections = pages.map((page, i) => sectionOptions(page, i, flow, !sameFooters(pages[i - 1], page)));
  const made = new Document({
    title: flow.title,
    compatibility: { version: 15 },
    evenAndOddHeaderAndFooters: true,
    sections,
  });
  const files: Record<string, Uint8Array> = unzipSync(new Uint8Array(await Packer.toArrayBuffer(made)));
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const put = (name: string, xml: string): void => void (files[name] = strToU8(xml));

  for (const name of unneeded) delete files[name];
  const kept = (xml: string): string =>
    unneeded.reduce((rest, name) => {
      const target = name.replace(/^word\//, '');
      return rest
        .replace(new RegExp(`<Override[^>]*PartName="/${name}"[^>]*/>`), '')
        .replace(new RegExp(`<Relationship [^>]*Target="${target}"[^>]*/>`), '');
    }, xml);
  for (const name of Object.keys(files)) {
    // a part's empty list of relationships says nothing
    if (name.endsWith('.rels') && !text(name).includes('<Relationship ')) delete files[name];
  }
  put('[Content_Types].xml', kept(text('[Content_Types].xml')));
  put('_rels/.rels', kept(text('_rels/.rels')));
  const relations = kept(text('word/_rels/document.xml.rels'));
  put(
    'word/_rels/document.xml.rels',
    relations.replace('</Relationships>', `${pictureRelations(shelf)}</Relationships>`),
  );
  put('word/document.xml', documentPart(text('word/document.xml'), parts.bodies));
  put('word/styles.xml', parts.styles);
  put('word/settings.xml', withCharacterSpacing(text('word/settings.xml')));
  put('docProps/core.xml', coreProperties(flow, created));
  for (const name of Object.keys(files).filter((file) => /^word\/footer\d+\.xml$/.test(file))) {
    const xml = text(name);
    const [, section, side] = /FOOTER-(\d+)-(odd|even)/.exec(xml) ?? [];
    const page = pages[Number(section)];
    if (!page) throw new Error(`docx wrote a footer that was not asked for: ${name}`);
    const footers = page.numbered ? parts.footers(page.orientation) : emptyFooters;
    const own = side === 'odd' ? footers.odd : footers.even;
    put(
      name,
      xml.replace(/<w:p>.*<\/w:p>/s, () => own),
    );
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
