/** The faults of one field, under it, in words: what is wrong and what to do. */
import type { Fault } from '../../templates/official/fault';
import { sentences } from '../state/words';

interface Props {
  /** Named by the control's aria-describedby. */
  readonly id: string;
  readonly faults: readonly Fault[];
}

export function FieldFaults({ id, faults }: Props) {
  if (faults.length === 0) return null;
  return (
    <ul id={id} className="field-faults">
      {faults.map((fault, n) => (
        <li key={n} className={`fault-${fault.severity}`}>
          {sentences(fault)}
        </li>
      ))}
    </ul>
  );
}
