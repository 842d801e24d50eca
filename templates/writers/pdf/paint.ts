/** Paints one page of the display list on an open pdfkit document, in the list's order (which is reading order). */
import type { Page, PlacedImage, Watermark } from '../../typeset/page';
import { PageContent } from './page-content';
import type { EmbeddedFace } from './embedded-face';

/** The open document with what is shared by its pages. */
export interface Canvas {
  readonly pdf: PDFKit.PDFDocument;
  /** A face by its id, opened at its first use. */
  readonly face: (id: string) => EmbeddedFace;
  readonly picture: (ref: string) => PDFKit.OpenedImage;
}

/** Paints `page` on the document's current page. */
export function paintPage(canvas: Canvas, page: Page): void {
  const { pdf, face } = canvas;
  const fonts = pdf.page.fonts as Record<string, PDFKit.PDFKitReference>;
  const open = (id: string): EmbeddedFace => {
    const opened = face(id);
    fonts[opened.name] = opened.reference;
    return opened;
  };
  const content = new PageContent(open);
  if (page.watermark) pdf.save();
  for (const item of page.items) {
    if (item.kind === 'line') content.line(item);
    else if (item.kind === 'rule') content.rule(item);
    else {
      pdf.addContent(content.take());
      paintImage(canvas, item);
    }
  }
  pdf.addContent(content.take());
  if (!page.watermark) return;
  pdf.restore();
  paintWatermark(pdf, page, page.watermark, new PageContent(open));
}

/** As much of the ink as leaves the text below it as readable as before. */
const FAINT = 0.13;

function paintWatermark(
  pdf: PDFKit.PDFDocument,
  { width, height }: Page,
  { turn, lines }: Watermark,
  content: PageContent,
): void {
  pdf.save();
  pdf
    .translate(width / 2, height / 2)
    .rotate(turn)
    .fillOpacity(FAINT);
  for (const line of lines) content.line(line);
  pdf.addContent(content.take());
  pdf.restore();
}

/** The whole picture is drawn, and all but the wanted part clipped away: its bytes stay as they were given. */
function paintImage({ pdf, picture }: Canvas, image: PlacedImage): void {
  const { left, top, right, bottom } = image.crop;
  const width = image.width / (1 - left - right);
  const height = image.height / (1 - top - bottom);
  const opened = picture(image.ref);
  pdf.save();
  if (left + top + right + bottom > 0) pdf.rect(image.x, image.y, image.width, image.height).clip();
  pdf.image(opened, image.x - left * width, image.y - top * height, {
    width,
    height,
    ignoreOrientation: true,
  });
  pdf.restore();
}
