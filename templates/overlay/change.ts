/** Changes of an overlay, one at a time; what is as in the built-in template is no change and is not kept. */
import type { Template } from '../bind/grammar';
import type { WordedColumn } from '../bind/wording';
import { layOverlay } from './lay';
import { noOverlay, type ChangedColumn, type Overlay } from './overlay';

const without = <T>(record: Readonly<Record<string, T>>, name: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));

const put = <T>(
  record: Readonly<Record<string, T>>,
  name: string,
  value: T | undefined,
): Record<string, T> => (value === undefined ? without(record, name) : { ...record, [name]: value });

/** @param template the built-in one, here and below. */
export function putWord(template: Template, overlay: Overlay, name: string, text: string): Overlay {
  const word = template.wording.words.find((one) => one.name === name);
  const change = word === undefined || word.text === text ? undefined : { text, was: word.text };
  return { ...overlay, words: put(overlay.words, name, change) };
}

export function putSwitch(template: Template, overlay: Overlay, name: string, on: boolean): Overlay {
  const own = template.wording.switches.find((one) => one.name === name);
  return {
    ...overlay,
    switches: put(overlay.switches, name, own === undefined || own.on === on ? undefined : on),
  };
}

/** @param columns all of the table's, in order. */
export function putColumns(
  template: Template,
  overlay: Overlay,
  name: string,
  columns: readonly Pick<WordedColumn, 'key' | 'label' | 'weight' | 'shown'>[],
): Overlay {
  const own = template.wording.tables.find((one) => one.name === name)?.columns ?? [];
  const changed = columns.map(({ key, label, weight, shown }): ChangedColumn => ({
    key,
    label,
    was: own.find((column) => column.key === key)?.label ?? label,
    weight,
    shown,
  }));
  const same =
    changed.length === own.length &&
    own.every(({ key, label, weight, shown }, index) => {
      const one = changed[index];
      return one?.key === key && one.label === label && one.weight === weight && one.shown === shown;
    });
  return { ...overlay, tables: put(overlay.tables, name, same ? undefined : changed) };
}

/** The overlay as it holds over the template of now: what no longer fits is gone, the rest counts as seen to. */
export function settled(template: Template, overlay: Overlay): Overlay {
  const { words, switches, tables } = layOverlay(template, overlay).template.wording;
  let next = noOverlay(overlay.kind);
  for (const { name, text } of words) next = putWord(template, next, name, text);
  for (const { name, on } of switches) next = putSwitch(template, next, name, on);
  for (const { name, columns } of tables) next = putColumns(template, next, name, columns);
  return next;
}
