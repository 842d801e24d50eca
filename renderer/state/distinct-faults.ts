/** Faults from several checks as one list: what two of them found is told once. */
import type { Fault } from '../../templates/official/fault';

export function distinctFaults(faults: readonly Fault[]): readonly Fault[] {
  const byKey = new Map(faults.map((fault) => [`${fault.path}\n${fault.rule}\n${fault.message}`, fault]));
  return [...byKey.values()];
}
