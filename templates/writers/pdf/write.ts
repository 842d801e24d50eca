/** Pages → PDF: pdfmake's public API sets the document up, the pages are painted on the pdfkit document it hands out. */
import pdfmake from 'pdfmake';
import type { Page } from '../../typeset/page';
import { fixedDate, type FontSource, type Pictures, type WriterInput } from '../input';
import { openOutline } from './bookmarks';
import { EmbeddedFace } from './embedded-face';
import { metadata } from './metadata';
import { paintPage, type Canvas } from './paint';

// nothing is ever fetched: fonts and pictures are handed in
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => false);

/** A blank sheet's size when there is no page at all, pt. */
const a4 = { width: 595.28, height: 841.89 };

interface Opened extends Canvas {
  /** Writes the fonts, when all pages are painted. */
  readonly embed: () => void;
}

function openCanvas(pdf: PDFKit.PDFDocument, fonts: FontSource, pictures: Pictures): Opened {
  const faces = new Map<string, EmbeddedFace>();
  const opened = new Map<string, PDFKit.OpenedImage>();
  return {
    pdf,
    face: (id) => {
      const known = faces.get(id);
      if (known) return known;
      const face = new EmbeddedFace(pdf, fonts(id), `F${faces.size + 1}`);
      faces.set(id, face);
      return face;
    },
    picture: (ref) => {
      const known = opened.get(ref);
      if (known) return known;
      const picture = pictures[ref];
      if (!picture) throw new Error(`The pages show a picture that was not handed in: ${ref}`);
      const image = pdf.openImage(picture.bytes);
      opened.set(ref, image);
      return image;
    },
    embed: () => {
      for (const face of faces.values()) face.embed();
    },
  };
}

const sizeOf = ({ width, height }: Pick<Page, 'width' | 'height'>) => ({ width, height });

/**
 * Writes a laid-out paper as PDF 1.7, PDF/A-2b: fonts embedded and cut, text selectable in reading order,
 * bookmarks, title, author and language set. The same input gives the same bytes.
 * @param input `layout.pages` are painted as they stand; `fonts` must answer for every face they name.
 * @returns the file. Throws when a page names a picture that `pictures` does not hold.
 */
export async function writePdf(
  input: Pick<WriterInput, 'flow' | 'layout' | 'fonts' | 'pictures' | 'created'>,
): Promise<Uint8Array> {
  const { flow, layout, fonts, pictures, created = fixedDate } = input;
  const [first, ...rest] = layout.pages;
  const output = pdfmake.createPdf({
    content: [],
    pageSize: sizeOf(first ?? a4),
    pageMargins: 0,
    version: '1.7',
    subset: 'PDF/A-2b',
    language: 'zh-CN',
    displayTitle: true,
    info: metadata(flow, created),
  });
  const pdf = await output.getStream();
  const canvas = openCanvas(pdf, fonts, pictures);
  const outline = openOutline(pdf);
  const paint = (page: Page) => {
    outline(page);
    paintPage(canvas, page);
  };
  // empty content has begun the first page already
  if (first) paint(first);
  for (const page of rest) {
    const { width, height } = page;
    pdf.addPage({ size: [width, height], margin: 0 });
    paint(page);
  }
  canvas.embed();
  return output.getBuffer();
}
