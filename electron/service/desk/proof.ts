/** The proof of a stored paper: laid out as it would be printed, for what is wrong with it and how long it is. */
import type { Envelope } from '../../../templates/kind';
import { kinds } from '../../../templates/kinds/index';
import type { Office } from '../../../templates/office';
import type { Fault } from '../../../templates/official/fault';
import { kindsWith } from '../../../templates/overlay/kinds';
import type { Overlay } from '../../../templates/overlay/overlay';
import { exportPaper, type Exported } from '../documents/export';
import type { Format } from '../documents/formats';
import { renderPaper, type PaperJob } from '../documents/render';
import { replacedFonts } from '../documents/replaced-fonts';
import type { Ports, RoleFont } from '../ports';
import { shelfSource } from './shelf-source';

/** All that a proof is made of, as it can be handed to another thread. */
export interface ProofPaper {
  readonly record: Envelope;
  readonly office: Office;
  /** The wording that it is printed in. */
  readonly overlays: readonly Overlay[];
  /** Pictures as they lie on the shelf, by reference. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** Files of the fonts in use: another thread finds its own, and must find them anew when they have changed. */
  readonly fonts: readonly string[];
}

export interface Proof {
  /** 0 where a fault left nothing to lay out. */
  readonly pages: number;
  readonly faults: readonly Fault[];
  readonly replaced: readonly RoleFont[];
}

/** One paper as a file. */
export interface PrintOrder extends ProofPaper {
  readonly to: Format;
  /** Severe faults of the rules stop it. */
  readonly final: boolean;
}

export type Printer = (order: PrintOrder) => Promise<Exported>;

/** What is done with one paper beside the host's own thread. */
export interface PaperThread {
  readonly prove: Prover;
  readonly print: Printer;
}

export type Prover = (paper: ProofPaper) => Promise<Proof>;

const jobOf = ({ record, office, overlays, pictures }: Omit<ProofPaper, 'fonts'>): PaperJob => {
  const worded = kindsWith(kinds, overlays);
  const source = shelfSource((ref) => Promise.resolve(pictures.get(ref)));
  return { records: [record], source, office, kindsOf: () => worded };
};

/** Files on this thread. */
export const printHere =
  (ports: Ports): Printer =>
  ({ to, final, ...paper }) =>
    exportPaper(jobOf(paper), { to: [to], final, strictFonts: false }, ports);

/** Proofs on this thread. */
export const proveHere =
  (ports: Ports): Prover =>
  async ({ record, office, overlays, pictures }) => {
    const job = jobOf({ record, office, overlays, pictures });
    const { laid, faults } = await renderPaper(job, ports);
    const { roles } = await ports.fonts();
    return {
      pages: laid?.layout.pages.length ?? 0,
      faults,
      replaced: laid ? replacedFonts(laid.layout, roles) : [],
    };
  };
