/** Units and persons of an item that no field names: in a bracket behind it, or told in its own sentences. */
import type { Field } from './fields';
import type { NameFinder, NamedUnit } from './names';
import type { Span } from './passages';
import type { SaidPerson } from './proposal';

export interface ToldUnits {
  readonly leads: readonly NamedUnit[];
  readonly units: readonly NamedUnit[];
  readonly partners: readonly NamedUnit[];
}

/** 张宏伟（局长）、李明: names with the posts behind them. */
export function peopleOf({ words, start }: Field): readonly SaidPerson[] {
  return [...words.matchAll(/([\u4e00-\u9fff·]{2,8})(?:（([^）]{1,20})）)?/g)].map(
    ({ index, 0: found, 1: name = '', 2: post = '' }) => ({
      words: found,
      name,
      post,
      start: start + index,
      end: start + index + found.length,
    }),
  );
}

/** （区环保局牵头，各乡办配合）, and units alone in a bracket, of which nothing is said but that they are named. */
export function bracketUnits(text: string, bracket: Span, find: NameFinder): ToldUnits {
  const found = { leads: [] as NamedUnit[], units: [] as NamedUnit[], partners: [] as NamedUnit[] };
  let waiting: NamedUnit[] = [];
  const units = find.units(text, bracket);
  const covered = units.reduce((sum, { words }) => sum + words.length, 0);
  const rest = text
    .slice(bracket.start, bracket.end)
    .replace(/[（）、，；;,和及与\s]|牵头|配合|协助|负责|参与|落实|分别|会同/g, '');
  // a bracket that explains something may name a unit too
  if (rest.length > covered) return found;
  units.forEach((unit, i) => {
    waiting.push(unit);
    const between = text.slice(unit.end, units[i + 1]?.start ?? bracket.end);
    const role = /牵头/.test(between)
      ? found.leads
      : /配合|协助|参与/.test(between)
        ? found.partners
        : undefined;
    if (!role && /^[、和及与]$/.test(between)) return;
    (role ?? found.units).push(...waiting);
    waiting = [];
  });
  found.units.push(...waiting);
  return found;
}

/** In minutes the item itself says who: 由区住建局牵头，区城管局配合，…. */
export function unitsInside(text: string, sentences: readonly Span[], find: NameFinder): ToldUnits {
  const found = { leads: [] as NamedUnit[], units: [] as NamedUnit[], partners: [] as NamedUnit[] };
  for (const sentence of sentences) {
    const units = find.units(text, sentence);
    units.forEach((unit, i) => {
      const behind = text.slice(unit.end, sentence.end);
      const run = units.slice(i).find((next) => !/^[、和及与]/.test(text.slice(next.end, sentence.end)));
      const after = run ? text.slice(run.end, sentence.end) : behind;
      if (/^(?:具体)?牵头/.test(after)) found.leads.push(unit);
      else if (/^(?:做好|予以|积极)?(?:配合|协助)/.test(after)) found.partners.push(unit);
      else if (/^(?:具体)?(?:负责|要|应|须|组织|落实|会同|按)/.test(after)) found.units.push(unit);
    });
  }
  return found;
}
