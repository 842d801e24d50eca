/** A document of its own for the printer, in a hidden frame of the same origin: pages, faces and nothing else. */
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { FaceChains } from '../../templates/typeset/metrics';
import type { Host } from '../host';
import { familyOf, type ReadyFace } from '../paper/fonts';
import type { PageSet } from './page-set';
import { PrintSheets, sheetsOf } from './print-sheets';
import { printStyle } from './print-style';

export interface PrintDocument {
  readonly frame: HTMLIFrameElement;
  /** Opens the system's print dialog; resolves when it has been closed. */
  readonly print: () => void;
  readonly close: () => void;
}

const facesIn = (sets: readonly PageSet[]): ReadonlySet<string> =>
  new Set(
    sets.flatMap(({ pages }) =>
      pages.flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === 'line' ? item.runs.map((run) => run.face) : [])),
      ),
    ),
  );

/** Faces are a document's own: those of the window do not reach into the frame. */
async function loadFaces(
  host: Host,
  view: Window & typeof globalThis,
  ids: ReadonlySet<string>,
): Promise<void> {
  await Promise.all(
    [...ids].map(async (id) => {
      const file = await host.call('fontFile', { id });
      if (!file.ok) return;
      const face = new view.FontFace(familyOf(id), file.value.slice());
      view.document.fonts.add(await face.load());
    }),
  );
}

/**
 * Builds the document of all pages in order, ready to be printed.
 * @param title the job's name.
 */
export async function openPrintDocument(
  host: Host,
  chains: FaceChains,
  sets: readonly PageSet[],
  title: string,
  bothSides: boolean,
): Promise<PrintDocument> {
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.title = '打印';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  document.body.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (view === null) throw new Error('the print frame has no window');
  const paper = view.document;
  paper.title = title;
  const style = paper.createElement('style');
  style.textContent = printStyle;
  paper.head.append(style);
  await loadFaces(host, view, facesIn(sets));
  // fonts that are not ours are set glyph by glyph: such places need no check and hold everywhere
  const faces = new Map<string, ReadyFace>(
    Object.values(chains).flatMap((chain) =>
      chain.map((face) => [face.id, { id: face.id, places: face }] as const),
    ),
  );
  const root = createRoot(paper.body);
  flushSync(() => root.render(<PrintSheets sheets={sheetsOf(sets, bothSides)} faces={faces} />));
  await paper.fonts.ready;
  await Promise.all(
    [...paper.querySelectorAll('image')].map(
      (image) =>
        new Promise((resolve) => {
          const loaded = new view.Image();
          loaded.onload = loaded.onerror = resolve;
          loaded.src = image.getAttribute('href') ?? '';
        }),
    ),
  );
  return {
    frame,
    print: () => view.print(),
    close: () => {
      root.unmount();
      frame.remove();
      for (const { pictures } of sets) for (const address of pictures.values()) URL.revokeObjectURL(address);
    },
  };
}
