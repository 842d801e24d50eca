/** What a cell offers while it is written in: the words of a choice, units and persons of the office's registry. */
import type { CalendarDate } from '../../templates/official/dates';
import { formatPerson } from '../../templates/fields';
import type { CellField } from '../form/cell-text';
import { matches } from '../state/initials';
import type { RegistryStore } from '../state/registry-store';

export interface Suggestion {
  readonly words: string;
  /** What tells it from others of its name. */
  readonly note: string;
}

/** @param typed what stands in the cell so far, of a list its last name. */
export type Suggest = (field: CellField, typed: string) => readonly Suggestion[];

/** Between the names of a list. */
const part = /[、，,；;\n]/u;

/** Fields in which several names stand one after the other. */
const isList = ({ kind }: CellField): boolean => kind === 'list' || kind === 'rows' || kind === 'ticks';

/** What is being written: in a list the name behind the last mark. */
export const typedPart = (field: CellField, text: string): string =>
  (isList(field) ? (text.split(part).at(-1) ?? '') : text).trim();

/** The text with what was typed last replaced by a suggestion. */
export const withSuggestion = (field: CellField, text: string, words: string): string =>
  isList(field)
    ? [
        ...text
          .split(part)
          .slice(0, -1)
          .map((name) => name.trim()),
        words,
      ].join('、')
    : words;

/** Whether the first one is taken by Enter at once: words of a choice, and what was typed as pinyin. */
export const isEager = ({ kind }: CellField, typed: string): boolean =>
  typed !== '' && (kind === 'choice' || kind === 'yesNo' || kind === 'ticks' || /^[a-z]+$/iu.test(typed));

const plain = (words: string): Suggestion => ({ words, note: '' });

/** Over the registry as it is loaded; `day` is the paper's own. */
export function suggester(registry: RegistryStore, day: () => CalendarDate): Suggest {
  const units: Suggest = (_, typed) =>
    typed === ''
      ? []
      : registry.candidates('unit', typed, day()).map(({ name, note }) => ({ words: name, note }));
  const people = (typed: string, withPost: boolean): readonly Suggestion[] =>
    typed === ''
      ? []
      : registry.candidates('person', typed, day()).map(({ name, note, person }) => ({
          words: withPost && person !== undefined ? formatPerson({ name, post: person.post }) : name,
          note,
        }));
  return (field, typed) => {
    switch (field.kind) {
      case 'choice':
      case 'ticks':
        return field.options
          .filter(({ value, label }) => value !== '' && matches(label, typed))
          .map(({ label }) => plain(label));
      case 'yesNo':
        return ['是', '否'].filter((words) => matches(words, typed)).map(plain);
      case 'unit':
        return units(field, typed);
      case 'person':
        return people(typed, false);
      case 'rows':
        return people(typed, true);
      case 'list':
        return field.of === 'unit' ? units(field, typed) : field.of === 'person' ? people(typed, false) : [];
      default:
        return [];
    }
  };
}
