/** One passage as a proposed task: its own words, the fields behind it, and the sentences elsewhere that speak of the same work. */
import { bracketUnits, peopleOf, unitsInside } from './told-units';
import { priorities, type Priority } from '../figures/priorities';
import type { Duty } from './duties';
import {
  deadlinesIn,
  fieldsIn,
  lastBracket,
  standardIn,
  type Field,
  type FieldName,
  type SaidDeadline,
} from './fields';
import { bodyOf, headOf } from './items';
import type { NameFinder, NamedUnit } from './names';
import { sentencesIn, type Passage } from './passages';
import { asSaid, said, wanted, type ProposedTask, type Said, type SaidUnit, type Wanted } from './proposal';
import { parseDeadline } from '../../../../templates/official/deadlines';

export interface Related {
  readonly duty: Duty;
  /** It speaks of the task's matter in so many words, not only by going on with another sentence. */
  readonly direct: boolean;
}

/** The priority whose words a text holds; the first of the list where several do. */
export const priorityIn = (words: string): Priority | undefined =>
  priorities.find((priority) => priority.words.some((word) => words.includes(word)));

const own = (units: readonly NamedUnit[], implied = false): readonly SaidUnit[] =>
  units.map((unit) => ({ ...unit, implied }));

/** Each name once, those told earlier first; `but` are left out. */
function distinct(units: readonly SaidUnit[], but: readonly SaidUnit[] = []): readonly SaidUnit[] {
  const known = new Set(but.map(({ words }) => words));
  return units.filter(({ words }) => !known.has(words) && known.add(words));
}

const deadlineField = ({ words, start, end }: Field): SaidDeadline => ({
  words,
  start,
  end,
  readable: parseDeadline(words) !== undefined,
});

/**
 * @param passage the item, `fields` those on lines behind it that belong to it.
 * @param related sentences elsewhere of the same matter.
 */
export function taskOf(
  text: string,
  id: string,
  passage: Passage,
  lines: readonly Field[],
  related: readonly Related[],
  find: NameFinder,
): ProposedTask {
  const bracket = lastBracket(text, { start: passage.body, end: passage.end });
  const body = bodyOf(text, passage);
  const fields = [...fieldsIn(text, { start: passage.body, end: passage.end }), ...lines];
  const valuesOf = (name: FieldName): readonly Field[] => fields.filter((field) => field.name === name);
  const unitsOf = (name: FieldName): readonly SaidUnit[] =>
    valuesOf(name).flatMap((field) => own(find.units(text, field)));
  const bare = bracket !== undefined && fields.length === 0 ? bracketUnits(text, bracket, find) : undefined;

  const sentences = sentencesIn(text, body);
  const head = headOf(text, passage)!;
  const rest = sentences.filter(({ start }) => start >= head.end);
  const inside =
    sentences.length > 0 && fields.length === 0 && bare === undefined
      ? unitsInside(text, sentences, find)
      : undefined;

  const direct = related.filter((one) => one.direct).map(({ duty }) => duty);
  const toldLeads = distinct([
    ...unitsOf('leads'),
    ...own(bare?.leads ?? []),
    ...own(inside?.leads ?? []),
    ...related.flatMap(({ duty }) => own(duty.leads)),
  ]);
  // nobody is told to lead, but one unit is told by name to do this very work
  const single = distinct(direct.flatMap((duty) => own(duty.units.filter(({ kind }) => kind === 'unit'))));
  const leads = toldLeads.length === 0 && single.length === 1 ? single : toldLeads;
  const named = [
    ...unitsOf('units'),
    ...own(bare?.units ?? []),
    ...own(inside?.units ?? []),
    ...related.flatMap(({ duty }) => [...own(duty.units), ...own(duty.implied, true)]),
  ];
  const partners = distinct(
    [...unitsOf('partners'), ...own(bare?.partners ?? []), ...own(inside?.partners ?? [])],
    leads,
  );
  const localities = distinct(
    [...unitsOf('localities'), ...[...named].filter(({ kind }) => kind === 'township')],
    [...leads, ...partners],
  );
  const units = distinct(
    named.filter(({ kind }) => kind !== 'township'),
    [...leads, ...partners, ...localities],
  );
  const persons = [
    ...valuesOf('persons').flatMap(peopleOf),
    ...(valuesOf('persons').length > 0 ? [] : find.people(text, passage).map(asSaid)),
  ];
  const [standardField] = valuesOf('standard');
  const standard = standardField ?? standardIn(text, body);
  const [deadlineGiven] = valuesOf('deadline');
  const deadline = deadlineGiven ? deadlineField(deadlineGiven) : deadlinesIn(text, body)[0];
  const measures: readonly Said[] = [
    ...valuesOf('measures').map((field) => said(text, field)),
    ...rest.map((sentence) => said(text, sentence)),
    ...related.map(({ duty }) => said(text, duty)),
  ];
  const task = said(text, head);
  const made = {
    id,
    source: { start: passage.start, end: passage.end },
    priority: priorityIn(text.slice(body.start, body.end))?.code ?? '',
    task,
    ...(standard ? { standard: said(text, standard) } : {}),
    ...(deadline ? { deadline } : {}),
    measures,
    leads,
    units,
    partners,
    localities,
    persons,
    leaders: valuesOf('leaders').flatMap(peopleOf),
  };
  return { ...made, missing: missingOf(made) };
}

const missingOf = (
  task: Pick<ProposedTask, 'standard' | 'deadline' | 'measures' | 'leads' | 'persons'>,
): readonly Wanted[] =>
  (Object.keys(wanted) as Wanted[]).filter((name) => {
    const value = task[name];
    return value === undefined || (Array.isArray(value) && value.length === 0);
  });
