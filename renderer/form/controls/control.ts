/** What every control of a field is told. */
export interface ControlProps {
  /** For the label. */
  readonly id: string;
  /** Ids of the field's help and faults. */
  readonly describedBy: string | undefined;
  readonly faulty: boolean;
}
