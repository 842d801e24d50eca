/** Lays an overlay over the built-in template. What no longer fits is left out and told; the rest holds. */
import type { Template } from '../bind/grammar';
import type { TemplateWording, WordedColumn, WordedTable } from '../bind/wording';
import type { ChangedColumn, Overlay, OverlayFault } from './overlay';

export interface LaidTemplate {
  readonly template: Template;
  /** Changes that were made over an older built-in template and want a look; they stop nothing. */
  readonly misfits: readonly OverlayFault[];
}

const gone = (place: string, what: string, value: string): OverlayFault => ({
  place,
  label: '',
  message: `现在的自带模板没有这${what}了，原来改成的“${value}”没有用上。`,
});

const knows = (list: readonly { readonly name: string }[], name: string): boolean =>
  list.some((one) => one.name === name);

/** @param template the built-in one. */
export function layOverlay(template: Template, overlay: Overlay): LaidTemplate {
  const { words, switches, tables } = template.wording;
  const misfits: OverlayFault[] = [
    ...Object.entries(overlay.words)
      .filter(([name]) => !knows(words, name))
      .map(([name, { text }]) => gone(`words.${name}`, '处文字', text)),
    ...Object.entries(overlay.switches)
      .filter(([name]) => !knows(switches, name))
      .map(([name, on]) => gone(`switches.${name}`, '个部分', on ? '印' : '不印')),
    ...Object.entries(overlay.tables)
      .filter(([name]) => !knows(tables, name))
      .map(([name, columns]) => gone(`tables.${name}`, '张表', columns.map(({ label }) => label).join('、'))),
  ];
  const wording: TemplateWording = {
    words: words.map((word) => {
      const change = Object.hasOwn(overlay.words, word.name) ? overlay.words[word.name] : undefined;
      if (change === undefined) return word;
      if (change.was !== word.text)
        misfits.push(otherwise(`words.${word.name}`, word.label, change.was, word.text));
      return { ...word, text: change.text };
    }),
    switches: switches.map((one) =>
      Object.hasOwn(overlay.switches, one.name) ? { ...one, on: overlay.switches[one.name] ?? one.on } : one,
    ),
    tables: tables.map((table) => {
      const columns = Object.hasOwn(overlay.tables, table.name) ? overlay.tables[table.name] : undefined;
      return columns === undefined ? table : { ...table, columns: layColumns(table, columns, misfits) };
    }),
  };
  return { template: { ...template, wording }, misfits };
}

const otherwise = (place: string, label: string, was: string, now: string): OverlayFault => ({
  place,
  label,
  message: `“${label}”的自带文字已由“${was}”改为“${now}”，单位的文字照用，请核对。`,
});

function layColumns(
  { name, label, columns, fixed }: WordedTable,
  changed: readonly ChangedColumn[],
  misfits: OverlayFault[],
): WordedColumn[] {
  const place = `tables.${name}`;
  const known = new Map(columns.map((column) => [column.key, column]));
  const kept = changed.filter(({ key, label: own }, index) => {
    const fits = known.has(key) && changed.findIndex((one) => one.key === key) === index;
    if (!fits) misfits.push(gone(`${place}[${index}]`, '一栏', own));
    return fits;
  });
  const laid = kept.map((own): WordedColumn => {
    const column = known.get(own.key)!;
    if (own.was !== column.label) misfits.push(otherwise(place, column.label, own.was, column.label));
    return fixed
      ? { ...column, weight: own.weight }
      : { ...column, label: own.label, weight: own.weight, shown: own.shown };
  });
  const more = columns.filter(({ key }) => !kept.some((own) => own.key === key));
  for (const column of more)
    misfits.push({
      place,
      label,
      message: `自带的“${label}”新增了“${column.label}”一栏，排在最后，请核对。`,
    });
  return fixed
    ? columns.map(({ key }) => [...laid, ...more].find((one) => one.key === key)!)
    : [...laid, ...more];
}
