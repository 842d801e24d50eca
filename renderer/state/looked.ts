/** What the find bar looks for and where it stands, for what shows the places in its own way. */
export interface Looked {
  /** '' before anything was typed, and when the bar was left. */
  readonly words: string;
  /** Of the text in which the bar stands; '' for none. */
  readonly path: string;
  /** UTF-16 units in the text. */
  readonly start: number;
  /** The bar was closed: the keys go on where it stood. */
  readonly left: boolean;
}
