/** What every drawn field is given. */
import type { Field } from '../../templates/form';
import type { Fault } from '../../templates/official/fault';
import type { Path } from '../state/paths';

export type FieldChange = (path: Path, value: unknown) => void;

export interface FieldProps<F extends Field = Field> {
  readonly field: F;
  /** Path of the object that holds the field. */
  readonly at: Path;
  /** That object's value. */
  readonly scope: unknown;
  readonly faults: readonly Fault[];
  readonly onChange: FieldChange;
}

/** A field of one sort, e.g. `FieldOf<'rows'>`. */
export type FieldOf<K extends Field['kind']> = Extract<Field, { kind: K }>;
