/** What can be wrong with a paper, as data: every check in the project answers with a list of these. */

/** E stops finalising, W warns, I informs (severities of the rule table R01–R73). */
export type Severity = 'E' | 'W' | 'I';

/** One fault: where it is, which rule it breaks, what is wrong and what to do, in the office's Chinese. */
export interface Fault {
  /** Place in the record's data, e.g. `deadline` or `issues[2].photos[0].after`; '' for the whole paper. */
  readonly path: string;
  /** Chinese label of that field, as the form shows it. */
  readonly label: string;
  /** `R06`, `schema`, `picture`, `font`, `layout`, … */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, with the figures in it. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** The place of a value: handed to rules so that they need not know the record. */
export interface Place {
  readonly path: string;
  readonly label: string;
}
