/**
 * What the printer sees of the window: the sheets of all papers, beside the window's own content and out of its sight
 * (style/print.css). Drawn a few at a time, so that the window goes on answering.
 */
import { createRoot, type Root } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { FaceChains } from '../../templates/typeset/metrics';
import type { Host } from '../host';
import type { ReadyFace } from '../paper/fonts';
import { loadHostFace } from '../state/use-faces';
import type { PageSet } from './page-set';
import { PrintSheets } from './print-sheets';

export interface PrintRoot {
  /** Draws a paper's sheets after those that are there. Rejects when a face cannot be had. */
  readonly add: (set: PageSet) => Promise<void>;
  /** Printed on both sides, each paper begins on a new sheet of paper. */
  readonly setBothSides: (on: boolean) => void;
  readonly close: () => void;
}

/** Sheets drawn in one go: some 20 ms of work. */
const atOnce = 4;

/** Lets the window answer what came meanwhile. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const loaded = (address: string): Promise<void> =>
  new Promise((resolve) => {
    const image = new Image();
    image.onload = image.onerror = () => resolve();
    image.src = address;
  });

export function openPrintRoot(host: Host, chains: FaceChains): PrintRoot {
  const element = document.createElement('div');
  element.className = 'print-root';
  element.setAttribute('aria-hidden', 'true');
  document.body.append(element);
  const metrics = new Map(
    Object.values(chains).flatMap((chain) => chain.map((face) => [face.id, face] as const)),
  );
  // every glyph at its own place: that needs no look at what the printing engine makes of a font
  const faces: ReadonlyMap<string, ReadyFace> = new Map(
    [...metrics].map(([id, face]) => [id, { id, places: face }] as const),
  );
  const roots: Root[] = [];
  const addresses: string[] = [];
  let closed = false;

  return {
    add: async ({ pages, faces: ids, pictures }) => {
      addresses.push(...pictures.values());
      await Promise.all([
        ...ids.map((id) => {
          const face = metrics.get(id);
          return face === undefined ? undefined : loadHostFace(host, face);
        }),
        ...[...pictures.values()].map(loaded),
      ]);
      const paper = document.createElement('div');
      paper.className = 'print-paper';
      element.append(paper);
      const root = createRoot(paper);
      roots.push(root);
      for (let end = atOnce; end - atOnce < pages.length; end += atOnce) {
        await breathe();
        if (closed) return;
        const back = end >= pages.length && pages.length % 2 === 1;
        flushSync(() =>
          root.render(
            <PrintSheets pages={pages.slice(0, end)} back={back} faces={faces} pictures={pictures} />,
          ),
        );
      }
    },
    setBothSides: (on) => void element.classList.toggle('both-sides', on),
    close: () => {
      closed = true;
      element.remove();
      // React may be drawing the window just now, and takes no root down then
      setTimeout(() => roots.forEach((root) => root.unmount()));
      for (const address of addresses) URL.revokeObjectURL(address);
    },
  };
}
