/** The PDF's outline: headings and annexes as a tree of bookmarks. */
import type { Page } from '../../typeset/page';

/** Hangs bookmarks into the document's outline, page after page. */
export type Outline = (page: Page) => void;

/** Opens the outline of a document; call the answer once for each page, after that page was begun. */
export function openOutline(pdf: PDFKit.PDFDocument): Outline {
  // the chain of bookmarks that the next one may stand under
  const chain: { readonly level: number; readonly item: PDFKit.PDFOutline }[] = [];
  return (page) => {
    for (const { level, text, y } of page.bookmarks) {
      while (chain.length > 0 && chain[chain.length - 1]!.level >= level) chain.pop();
      const parent = chain[chain.length - 1]?.item ?? pdf.outline;
      // pdfkit counts `left` from the right edge
      const item = parent.addItem(text, { top: y, left: page.width, expanded: true });
      chain.push({ level, item });
    }
  };
}
