/** What a thread for proofs does with its calls. */
import { proveHere, type Prover } from '../service/desk/proof';
import { openHost } from './host';
import type { HostOptions } from './outside';

export const proofAnswers = (host: HostOptions): Prover => proveHere(openHost(host).ports);
