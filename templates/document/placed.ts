/** What every block that shows a field of the record has. */
export interface Placed {
  /** Field path in the record's data that this block shows. */
  readonly from?: string;
}
