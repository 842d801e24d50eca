/**
 * A case → the data of any of its papers: what is known is not typed again. Fields of all kinds that hold the same have
 * the same names, so that one table of names serves them all; what the case does not know stays as in a new paper.
 */
import type { Field } from '../../../../templates/form';
import type { Kind } from '../../../../templates/kind';
import type { Office } from '../../../../templates/office';
import { attemptOf, deadlineOf, type Case } from '../case/case';
import { unitsOf } from '../case/facts';
import { paperDate, type Day } from '../day';
import { toldOf } from '../exchange/filled-in';

type Known = Readonly<Record<string, unknown>>;

const date = (day: Day | undefined): string => (day === undefined ? '' : paperDate(day));

/** Of the last numbered order, or of the slip that lists it with others of its unit. */
const orderNumberOf = ({ papers }: Case): string =>
  papers
    .filter(({ kind, number }) => number !== '' && (kind === 'supervision-order' || kind === 'handover'))
    .at(-1)?.number ?? '';

/** Papers that prove what was done. */
const proofs: ReadonlySet<string> = new Set(['rectification-report', 'site-check']);

function knownOf(kase: Case): Known {
  const { facts } = kase;
  const attempt = attemptOf(kase);
  // what the unit told last, in a report or in the table that it fills in
  const told = toldOf(kase);
  const deadline = deadlineOf(kase);
  const units = unitsOf(facts);
  const lines = facts.requirements.split('\n').filter((line) => line.trim() !== '');
  return {
    ...{ assigned: 1, caseNumber: kase.id, order: orderNumberOf(kase) },
    ...{ source: facts.source, batch: facts.batch, sourceNumber: facts.sourceNumber },
    ...{ assignedOn: date(facts.assignedOn), foundOn: date(facts.foundOn) },
    ...{ site: facts.site, firm: facts.site, creditCode: facts.creditCode, place: facts.place },
    ...{ locality: facts.township + facts.village, category: facts.category, problem: facts.problem },
    ...{ measure: facts.way, requirements: facts.requirements, requirement: lines.join('；'), lines },
    ...{
      unit: units[0] ?? '',
      units,
      lead: facts.leadUnit,
      leads: facts.leadUnit === '' ? [] : [facts.leadUnit],
    },
    ...{ persons: facts.persons, leaders: facts.leaders, level: kase.level },
    ...{
      deadline: deadline?.words ?? '',
      deliverTo: units[0] ?? '',
      documentNumber: orderNumberOf(kase),
    },
    ...{
      actions: told.measures,
      measures: told.measures,
      completedOn: date(told.completedOn),
    },
    evidence: kase.papers
      .filter(({ kind }) => proofs.has(kind))
      .map(({ title, number, on }) => ({ name: title, number, date: date(on) })),
    ...{ checkers: attempt?.checkers ?? [], closedOn: date(kase.closedOn), remark: facts.remark },
  };
}

/** What goes down goes to the units that answer for the case; what goes up comes from the first of them to the office. */
function parties({ facts }: Case, { direction }: Kind, office: Office): Known {
  const units = unitsOf(facts);
  if (direction === 'down') return { addressees: units.map((name) => ({ name, level: 'subordinate' })) };
  const [unit] = units;
  if (direction !== 'up' || unit === undefined || unit === office.name || unit === office.shortName)
    return {};
  const head = facts.persons[0]?.name;
  return {
    organs: [unit],
    addressees: [{ name: office.name, level: 'superior' }],
    signatories: head === undefined ? [] : [head],
  };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** A known value as a field takes it; undefined when the field takes another sort. */
function valueFor(field: Field, value: unknown): unknown {
  if (isEmpty(value)) return undefined;
  switch (field.kind) {
    case 'text':
    case 'longText':
    case 'date':
    case 'deadline':
    case 'unit':
    case 'person':
      return typeof value === 'string' ? value : undefined;
    case 'number':
      return typeof value === 'number' ? value : undefined;
    case 'choice':
      return field.options.some((option) => option.value === value) ? value : undefined;
    case 'list':
      return Array.isArray(value)
        ? value.map((item: unknown) =>
            typeof item === 'string' ? item : ((item as { name?: string }).name ?? ''),
          )
        : undefined;
    case 'rows':
      return field.people === true && Array.isArray(value) && typeof value[0] === 'object'
        ? value
        : undefined;
    default:
      return undefined;
  }
}

/** How many fields of a row must be known for the case to be its first row. */
const ENOUGH = 3;

/** Rows of a table: the checkers by name, what is asked line by line, or the case as the one row. */
function rowsFor(field: Field & { readonly kind: 'rows' }, known: Known): readonly Known[] {
  const names = field.fields.map(({ name }) => name);
  if (field.name === 'addressees') return (known.addressees as readonly Known[] | undefined) ?? [];
  if (field.name === 'evidence') return known.evidence as readonly Known[];
  if (field.name === 'checkers') return (known.checkers as readonly string[]).map((name) => ({ name }));
  if (names.includes('requirement') && names.includes('result'))
    return (known.lines as readonly string[]).map((requirement) => ({ requirement }));
  const row = filled(field.fields, known);
  return Object.keys(row).length >= ENOUGH ? [row] : [];
}

/** Fields are filled where the case knows them; a list of problems gets the case as its one row. */
function filled(fields: readonly Field[], known: Known): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const field of fields) {
    const value = Object.hasOwn(known, field.name) ? valueFor(field, known[field.name]) : undefined;
    if (value !== undefined) out[field.name] = value;
    else if (field.kind === 'rows' && field.people !== true) {
      const rows = rowsFor(field, known);
      if (rows.length > 0) out[field.name] = rows.map((row) => ({ ...field.blank, ...row }));
    }
  }
  return out;
}

/**
 * @param blank data of a new paper of the kind.
 * @param today the paper's own date to begin with.
 * @param office whose desk it is.
 * @returns data that the kind's schema takes: what it does not take is left as in a new paper.
 */
export function draftOfCase(
  kase: Case,
  kind: Kind,
  blank: Readonly<Record<string, unknown>>,
  today: Day,
  office: Office,
): unknown {
  const known = filled(
    kind.form.sections.flatMap(({ fields }) => fields),
    {
      ...knownOf(kase),
      ...{ date: date(today), writtenDate: date(today), checkedOn: date(today) },
      ...parties(kase, kind, office),
    },
  );
  const { site, place } = kase.facts;
  const titled =
    isEmpty(blank.title) && 'title' in blank ? { title: titleOf(kind, site === '' ? place : site) } : {};
  let data: Record<string, unknown> = { ...blank, ...titled };
  for (const [name, value] of Object.entries(known)) {
    const next = { ...data, [name]: value };
    if (kind.schema.safeParse(next).success) data = next;
  }
  return data;
}

const titleOf = (kind: Kind, what: string): string =>
  kind.slug === 'supervision-order'
    ? `关于${what}环境问题整改的督办通知`
    : kind.slug === 'rectification-report'
      ? `关于${what}环境问题整改情况的报告`
      : `${what}${kind.title}`;
