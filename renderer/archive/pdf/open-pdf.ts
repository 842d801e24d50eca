/** A PDF file opened by pdf.js, on nothing but the file itself; loaded when the first is opened. */
import { getDocument, PDFWorker, TextLayer, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Size } from '../../paper/zoom';
import { linesOf, type PdfLine } from './pdf-lines';

export interface PdfFile {
  /** Pages' sizes, pt. */
  readonly sizes: readonly Size[];
  /** Draws a page (from 0). @param scale canvas pixels per pt. @param unseen at once: no frames are waited for. */
  readonly draw: (n: number, canvas: HTMLCanvasElement, scale: number, unseen?: boolean) => Drawing;
  /** Puts a page's text over it, to be selected. @param scale CSS pixels per pt. @returns a function that stops it. */
  readonly select: (n: number, layer: HTMLElement, scale: number) => () => void;
  /** What stands on a page, line by line. */
  readonly lines: (n: number) => Promise<readonly PdfLine[]>;
  readonly close: () => void;
}

export interface Drawing {
  /** False when it was stopped. */
  readonly done: Promise<boolean>;
  readonly stop: () => void;
}

function drawing(page: PDFPageProxy, canvas: HTMLCanvasElement, scale: number, unseen = false): Drawing {
  const viewport = page.getViewport({ scale });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const task = page.render({ canvas, viewport, intent: unseen ? 'print' : 'display' });
  const done = task.promise.then(
    () => true,
    () => false,
  );
  return { done, stop: () => task.cancel() };
}

function selecting(page: PDFPageProxy, container: HTMLElement, scale: number): () => void {
  container.replaceChildren();
  container.style.setProperty('--total-scale-factor', String(scale));
  const viewport = page.getViewport({ scale });
  const layer = new TextLayer({ textContentSource: page.streamTextContent(), container, viewport });
  layer.render().catch(() => undefined);
  return () => layer.cancel();
}

/** What getTextContent answers; it asks for streams that Chromium before 124 does not have. */
async function textOf(page: PDFPageProxy): Promise<readonly object[]> {
  const reader = (page.streamTextContent() as ReadableStream<{ items: object[] }>).getReader();
  const items: object[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read())
    items.push(...part.value.items);
  return items;
}

/** @throws an Error of pdf.js when the bytes are no PDF. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const port = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  // its types know no port but null
  const worker = new PDFWorker({ port: port as unknown as null });
  const loading = getDocument({
    // the buffer is taken away from its owner
    data: new Uint8Array(bytes),
    worker,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    // fonts are embedded: nothing of this machine may stand in for them unseen
    useSystemFonts: false,
    enableXfa: false,
    verbosity: 0,
  });
  const close = () => {
    void loading.destroy().finally(() => port.terminate());
  };
  try {
    const file = await loading.promise;
    const pages: PDFPageProxy[] = [];
    for (let number = 1; number <= file.numPages; number++) pages.push(await file.getPage(number));
    return {
      sizes: pages
        .map((page) => page.getViewport({ scale: 1 }))
        .map(({ width, height }) => ({ width, height })),
      draw: (n, canvas, scale, unseen) => drawing(pages[n]!, canvas, scale, unseen),
      select: (n, layer, scale) => selecting(pages[n]!, layer, scale),
      lines: async (n) => linesOf(await textOf(pages[n]!), pages[n]!.view[3]!),
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}
