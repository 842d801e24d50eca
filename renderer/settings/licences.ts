/** The text of all licences as the window lists it. */

export interface Licence {
  /** zod 4.6.0 (MIT) */
  readonly name: string;
  readonly text: string;
}

const rule = /^={70,}$/mu;

/** The parts of licences.txt (build/licences.mjs): the application's own, then one for each font and library. */
export function licencesIn(text: string): readonly Licence[] {
  return text
    .split(rule)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const end = part.indexOf('\n');
      return end < 0 ? { name: part, text: '' } : { name: part.slice(0, end), text: part.slice(end).trim() };
    });
}
