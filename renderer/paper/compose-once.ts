/** The pages of a record that is set once, for the printer: in the worker, so that keys are answered meanwhile. */
import type { Envelope, Kind } from '../../templates/kind';
import type { Overlay } from '../../templates/overlay/overlay';
import type { Office } from '../../templates/office';
import type { FaceChains } from '../../templates/typeset/metrics';
import type { Page, PictureSizes } from '../../templates/typeset/page';
import { createComposeClient } from './compose-client';

export interface SetPages {
  readonly pages: readonly Page[];
  /** Ids of the faces in use. */
  readonly faces: readonly string[];
}

/**
 * @param record whole: its annexes put in, its pictures' sizes in `sizes`.
 * @returns undefined where the record cannot be printed.
 */
export function composeOnce(
  kind: Kind,
  record: Envelope,
  overlays: readonly Overlay[],
  office: Office,
  chains: FaceChains,
  sizes: PictureSizes,
): Promise<SetPages | undefined> {
  return new Promise((resolve) => {
    const client = createComposeClient(kind, record.version, office, chains, record.data, ({ pages }) => {
      client.stop();
      resolve(pages && { pages: pages.changed.map(([, page]) => page), faces: pages.faces ?? [] });
    });
    client.word(overlays);
    client.find({ known: new Map(), sizes });
  });
}
