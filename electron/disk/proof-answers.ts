/** What a thread for single papers does with its calls: proofs, and files. */
import { printHere, proveHere, type Proof, type PrintOrder, type ProofPaper } from '../service/desk/proof';
import type { Exported } from '../service/documents/export';
import { openHost } from './host';
import type { HostOptions } from './outside';

export function proofAnswers(
  host: HostOptions,
): (call: ProofPaper | PrintOrder) => Promise<Proof | Exported> {
  const { ports } = openHost(host);
  const prove = proveHere(ports);
  const print = printHere(ports);
  return (call) => ('to' in call ? print(call) : prove(call));
}
