/** Paints one page of the display list on an open pdfkit document, in the list's order (which is reading order). */
import { redInk } from '../../official/ink';
import type { Page, PlacedImage, PlacedLine, PlacedRule } from '../../typeset/page';

/** The open document with what is shared by its pages. */
export interface Canvas {
  readonly pdf: PDFKit.PDFDocument;
  /** Makes a face known to the document at its first use and answers its name there. */
  readonly face: (id: string) => string;
  readonly picture: (ref: string) => PDFKit.OpenedImage;
}

const inks = { black: [0, 0, 0], red: [...redInk] } as const;
type Ink = keyof typeof inks;

/** Paints `page` on the document's current page. */
export function paintPage(canvas: Canvas, page: Page): void {
  const { pdf } = canvas;
  // PDF begins every page in black
  let ink: Ink = 'black';
  const take = (wanted: Ink) => {
    if (wanted === ink) return;
    ink = wanted;
    pdf.fillColor([...inks[wanted]]);
  };
  page.items.forEach((item, i) => {
    if (item.kind === 'line') paintLine(canvas, item, take);
    else if (item.kind === 'image') paintImage(canvas, item);
    else {
      take(item.color);
      pdf.rect(item.x, item.y, item.width, item.height);
      // rules that follow one another in one colour are one path
      if (!continues(item, page.items[i + 1])) pdf.fill();
    }
  });
}

const continues = (rule: PlacedRule, next: Page['items'][number] | undefined): boolean =>
  next?.kind === 'rule' && next.color === rule.color;

function paintLine({ pdf, face }: Canvas, line: PlacedLine, take: (ink: Ink) => void): void {
  if (line.turn) pdf.save().rotate(line.turn, { origin: [line.x, line.y] });
  for (const run of line.runs) {
    take(run.color ?? 'black');
    const scale = run.scale ?? 1;
    pdf.font(face(run.face), run.size).text(run.text, run.x, line.y, {
      lineBreak: false,
      baseline: 'alphabetic',
      // PDF scales the spacing with the glyphs, the display list does not
      characterSpacing: run.spacing / scale,
      horizontalScaling: scale * 100,
    });
  }
  if (line.turn) pdf.restore();
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
