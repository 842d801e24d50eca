/** Proofs on a thread that is started with the first one and kept for the next: its fonts are found once. */
import type { Proof, Prover } from '../service/desk/proof';
import type { HostOptions } from './outside';
import { startThread, type Thread } from './thread';

export interface ProofThread {
  readonly prove: Prover;
  readonly stop: () => void;
}

/** @param program the bundled worker.ts. */
export function proofThread(program: string, host: HostOptions): ProofThread {
  let thread: Thread | undefined;
  let found = '';
  return {
    prove: (paper) => {
      const fonts = paper.fonts.join('\n');
      if (fonts !== found) thread?.stop();
      // also one that ended by an error is begun anew
      if (thread === undefined || thread.hasEnded()) thread = startThread(program, { proofs: host });
      found = fonts;
      return thread.ask(paper) as Promise<Proof>;
    },
    stop: () => thread?.stop(),
  };
}
