/** Proofs and files of single papers on a thread that is started with the first one and kept for the next: its fonts are found once. */
import type { PaperThread, Proof, ProofPaper } from '../service/desk/proof';
import type { Exported } from '../service/documents/export';
import type { HostOptions } from './outside';
import { startThread, type Thread } from './thread';

export interface ProofThread extends PaperThread {
  readonly stop: () => void;
}

/** @param program the bundled worker.ts. */
export function proofThread(program: string, host: HostOptions): ProofThread {
  let thread: Thread | undefined;
  let found = '';
  const ask = (paper: ProofPaper): Promise<unknown> => {
    const fonts = paper.fonts.join('\n');
    if (fonts !== found) thread?.stop();
    // also one that ended by an error is begun anew
    if (thread === undefined || thread.hasEnded()) thread = startThread(program, { proofs: host });
    found = fonts;
    return thread.ask(paper);
  };
  return {
    prove: (paper) => ask(paper) as Promise<Proof>,
    print: (order) => ask(order) as Promise<Exported>,
    stop: () => thread?.stop(),
  };
}
