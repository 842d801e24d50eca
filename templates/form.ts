/** The vocabulary of forms as data: sections, fields, repeating rows; drawn by the window, read by `schema`. */

interface FieldBase {
  /** Path below the form's data (or below the row, inside `rows`). */
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly required?: boolean;
  /** Shown when the value of another field of the same level equals this. */
  readonly showIf?: { readonly field: string; readonly is: readonly (string | number | boolean)[] };
}

export type Field =
  | (FieldBase & {
      readonly kind: 'text';
      readonly maxLength?: number;
      readonly suggestions?: readonly string[];
    })
  | (FieldBase & { readonly kind: 'longText' })
  /** 2017年10月9日 */
  | (FieldBase & { readonly kind: 'date' })
  /** A date, or 长期坚持 / 立行立改 / 每月5日前 */
  | (FieldBase & { readonly kind: 'deadline' })
  | (FieldBase & {
      readonly kind: 'number';
      readonly min?: number;
      readonly max?: number;
      readonly unit?: string;
    })
  | (FieldBase & { readonly kind: 'choice'; readonly options: readonly Option[] })
  | (FieldBase & { readonly kind: 'ticks'; readonly options: readonly Option[] })
  | (FieldBase & { readonly kind: 'yesNo' })
  | (FieldBase & { readonly kind: 'unit' })
  | (FieldBase & { readonly kind: 'person' })
  /** A list of short texts: units, names. */
  | (FieldBase & { readonly kind: 'list'; readonly of: 'text' | 'unit' | 'person' })
  | (FieldBase & { readonly kind: 'picture' })
  /** A group of fields stored as one object. */
  | (FieldBase & { readonly kind: 'group'; readonly fields: readonly Field[] })
  /** Repeating rows stored as a list of objects. */
  | (FieldBase & {
      readonly kind: 'rows';
      readonly fields: readonly Field[];
      /** Word for one row, with its classifier: 问题, 任务. */
      readonly rowName: string;
      /** Name of the field whose value titles a folded row. */
      readonly rowTitle?: string;
      /** Name of the field whose value says how it stands with a folded row. */
      readonly rowState?: string;
      /** A new row's value. */
      readonly blank: Readonly<Record<string, unknown>>;
      /**
       * A list that is also written as a table, in the grid: true, the names of the fields whose columns are shown at
       * first, or the name of the ticks field by which the record itself chooses its columns. Stands on lists of the
       * record, not of rows.
       */
      readonly wide?: true | readonly string[] | { readonly chosenBy: string };
      /** The rows are persons with name, post and unit: where a cell is all the room, 张宏伟（局长）、李建（乡长）. */
      readonly people?: true;
    })
  /** Annexes: typed text, or another record. */
  | (FieldBase & { readonly kind: 'annexes' });

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface FormSection {
  readonly title: string;
  readonly help?: string;
  readonly fields: readonly Field[];
}

export interface Form {
  readonly sections: readonly FormSection[];
}
