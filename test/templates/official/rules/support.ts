/** What the tests of rules look at in a fault. */
import type { Fault } from '../../../../templates/official/fault';

/** `R06 E deadline`: rule, severity and path of each fault. */
export const marks = (faults: readonly Fault[]): string[] =>
  faults.map(({ rule, severity, path }) => `${rule} ${severity} ${path}`);
