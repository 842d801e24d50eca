/** What an overlay has otherwise than the built-in template, place by place, in words. */
import type { Template } from '../bind/grammar';
import type { WordedColumn, WordedTable } from '../bind/wording';
import { layOverlay } from './lay';
import type { Overlay } from './overlay';

export interface Difference {
  /** `words.counts`, `switches.byline`, `tables.issues`. */
  readonly place: string;
  readonly part: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

const printed = (on: boolean): string => (on ? '印' : '不印');

/** In the template's order. @param template the built-in one. */
export function compareOverlay(template: Template, overlay: Overlay): readonly Difference[] {
  const { wording: own } = template;
  const { wording } = layOverlay(template, overlay).template;
  return [
    ...own.words.flatMap(({ name, part, label, text }, index) => {
      const after = wording.words[index]?.text ?? text;
      return after === text ? [] : [{ place: `words.${name}`, part, label, before: text, after }];
    }),
    ...own.switches.flatMap(({ name, part, label, on }, index) => {
      const after = wording.switches[index]?.on ?? on;
      if (after === on) return [];
      return [{ place: `switches.${name}`, part, label, before: printed(on), after: printed(after) }];
    }),
    ...own.tables.flatMap((table, index) => compareColumns(table, wording.tables[index]?.columns ?? [])),
  ];
}

const namesOf = (columns: readonly WordedColumn[]): string =>
  columns
    .filter(({ shown }) => shown)
    .map(({ label }) => label)
    .join('、');

function compareColumns(
  { name, part, label, columns }: WordedTable,
  ours: readonly WordedColumn[],
): readonly Difference[] {
  const at = { place: `tables.${name}`, part };
  const keys = (list: readonly WordedColumn[]): string =>
    list
      .filter(({ shown }) => shown)
      .map(({ key }) => key)
      .join();
  const whole =
    keys(columns) === keys(ours) ? [] : [{ ...at, label, before: namesOf(columns), after: namesOf(ours) }];
  const each = columns.flatMap((before) => {
    const after = ours.find(({ key }) => key === before.key) ?? before;
    const one = (what: string, a: string, b: string) =>
      a === b ? [] : [{ ...at, label: `“${before.label}”栏${what}`, before: a, after: b }];
    return [
      ...one('的名称', before.label, after.label),
      ...one('的宽度', String(before.weight), String(after.weight)),
    ];
  });
  return [...whole, ...each];
}
