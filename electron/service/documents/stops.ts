/** Which faults keep a paper from being written. */
import type { Fault } from '../../../templates/official/fault';

/** R01–R70: what offices hold papers to. All else that is severe (schema, files, pictures) leaves no paper to write. */
const isRule = ({ rule }: Fault): boolean => /^R\d/u.test(rule);

/** A fault that stops an export: every severe one, but those of the rules only when the paper is to be final. */
export const stops = (fault: Fault, final: boolean): boolean =>
  fault.severity === 'E' && (final || !isRule(fault));
