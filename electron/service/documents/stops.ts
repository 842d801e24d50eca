/** Which faults keep a paper from being written. */
import type { Fault } from '../../../templates/official/fault';

/**
 * Faults of a paper that can be printed all the same: R01–R70, what offices hold papers to, and what the typesetter
 * tells of its lines. All else that is severe (schema, files, pictures, templates) leaves no paper to write.
 */
const isOfPrintedPaper = ({ rule }: Fault): boolean => /^(?:R\d|font$|layout$)/u.test(rule);

/** A fault that stops an export: severe, and those of a printed paper only when it is to be final. */
export const stops = (fault: Fault, final: boolean): boolean =>
  fault.severity === 'E' && (final || !isOfPrintedPaper(fault));
