/** What a step asks for, as a form: the table of moves says it once, in its schemas. */
import type { Field, Form } from '../../../templates/form';
import { z } from '../../../templates/zod';
import { factsSchema } from './case/facts';
import { roleNames, type Role } from './case/states';
import { requiredText } from './moves/move';
import { handOverSchema } from './hand-over-terms';
import { moves, type MoveName } from './moves/table';

export interface StepForm {
  readonly label: string;
  readonly form: Form;
  /** Who may make the step, by role. */
  readonly who: readonly { readonly role: Role; readonly name: string }[];
  /** The papers one of which must come with it. */
  readonly paper?: { readonly kinds: readonly string[]; readonly label: string; readonly numbered: boolean };
}

/** Texts that are sentences. */
const long: ReadonlySet<string> = new Set(
  'problem requirements words measures reason proposal instruction consequence feedbackRequirements remark'.split(
    ' ',
  ),
);
const ofUnits: ReadonlySet<string> = new Set(['units', 'leadUnit', 'township', 'unit', 'to']);
const ofPeople: ReadonlySet<string> = new Set(['checkers', 'by', 'instructedBy', 'signatory']);

interface Bare {
  readonly schema: z.ZodType;
  readonly required: boolean;
}

/** Without its default or the leave to be left out. */
function bare(schema: z.ZodType): Bare {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional)
    return { schema: bare(schema.unwrap() as z.ZodType).schema, required: false };
  return { schema, required: !schema.safeParse('').success };
}

const isDay = (schema: z.ZodType): boolean =>
  schema.safeParse('2017-10-09').success && !schema.safeParse('十月').success;

const metaOf = (
  schema: z.ZodType,
): { title?: string; description?: string; labels?: Record<string, string> } => schema.meta() ?? {};

function options(schema: z.ZodEnum, labels: Readonly<Record<string, string>> = {}) {
  return schema.options.map((value) => ({ value: String(value), label: labels[value] ?? String(value) }));
}

/** undefined for what a form has no field for. */
function fieldOf(name: string, given: z.ZodType): Field | undefined {
  const { schema, required } = bare(given);
  const { title = name, description, labels } = { ...metaOf(schema), ...metaOf(given) };
  const base = { name, label: title, ...(description === undefined ? {} : { help: description }), required };
  if (schema instanceof z.ZodEnum) return { ...base, kind: 'choice', options: options(schema, labels) };
  if (schema instanceof z.ZodBoolean) return { ...base, kind: 'yesNo' };
  if (schema instanceof z.ZodNumber) return { ...base, kind: 'number' };
  if (schema instanceof z.ZodArray) return listOf(base, schema.element as z.ZodType);
  if (!(schema instanceof z.ZodString)) return undefined;
  if (isDay(schema)) return { ...base, kind: 'date' };
  if (name === 'deadline' || name === 'feedbackDeadline') return { ...base, kind: 'deadline' };
  if (long.has(name)) return { ...base, kind: 'longText' };
  return { ...base, kind: ofUnits.has(name) ? 'unit' : ofPeople.has(name) ? 'person' : 'text' };
}

function listOf(
  base: Pick<Field, 'name' | 'label' | 'help' | 'required'>,
  item: z.ZodType,
): Field | undefined {
  const { schema } = bare(item);
  if (schema instanceof z.ZodEnum)
    return { ...base, kind: 'ticks', options: options(schema, metaOf(schema).labels) };
  if (schema instanceof z.ZodString) {
    const of = ofUnits.has(base.name) ? 'unit' : ofPeople.has(base.name) ? 'person' : 'text';
    return { ...base, kind: 'list', of };
  }
  if (!(schema instanceof z.ZodObject)) return undefined;
  const shape = schema.shape as Readonly<Record<string, z.ZodType>>;
  const fields = fieldsOf(shape);
  const people = 'name' in shape && 'post' in shape;
  return {
    ...base,
    kind: 'rows',
    fields: people
      ? fields.map((field) => (field.name === 'name' ? { ...field, kind: 'person' as const } : field))
      : fields,
    rowName: people ? '人员' : base.label,
    ...(people
      ? { people: true as const, rowTitle: 'name', rowState: 'post' }
      : { rowTitle: fields[0]?.name ?? '', rowState: fields[1]?.name ?? '' }),
    blank: Object.fromEntries(fields.map((field) => [field.name, blankOf(field)])),
  };
}

const blankOf = (field: Field): unknown =>
  field.kind === 'yesNo'
    ? true
    : field.kind === 'list' || field.kind === 'rows' || field.kind === 'ticks'
      ? []
      : '';

const fieldsOf = (shape: Readonly<Record<string, z.ZodType>>): readonly Field[] =>
  Object.entries(shape).flatMap(([name, schema]) => fieldOf(name, schema) ?? []);

/** What is asked where it is not what the ledger is told: the ledger opens the case of a rebound by itself. */
function askedOf(
  name: MoveName,
  shape: Readonly<Record<string, z.ZodType>>,
): Readonly<Record<string, z.ZodType>> {
  // a correction shows all facts: those that are changed in it are its change
  if (name === 'amend') return { ...shape, ...factsSchema.shape };
  if (name !== 'rebound') return shape;
  const asked = Object.entries(shape).filter(([key]) => key !== 'opens');
  return { ...Object.fromEntries(asked), problem: requiredText('反弹的问题') };
}

/** @throws TypeError for a move whose schema is no object: the table has none. */
export function stepForm(name: MoveName): StepForm {
  const { label, schema, who, paper } = moves[name];
  if (!(schema instanceof z.ZodObject)) throw new TypeError(`the schema of ${name} is no object`);
  const shape = askedOf(name, schema.shape);
  return {
    label,
    form: { sections: [{ title: label, fields: fieldsOf(shape) }] },
    who: who.map((role) => ({ role, name: roleNames[role] })),
    ...(paper === undefined
      ? {}
      : { paper: { kinds: paper.kinds, label: paper.label, numbered: paper.numbered === true } }),
  };
}

/** Facts that a batch may set for all its cases; what is left empty stays as each case has it. */
const BATCH_FACTS = ['requirements', 'leadUnit', 'units', 'persons'] as const;

/** The terms of a batch of 交办. */
export function handOverForm(): StepForm {
  const { terms } = handOverSchema.shape;
  const asked = Object.fromEntries(BATCH_FACTS.map((name) => [name, factsSchema.shape[name]]));
  return {
    label: '交办',
    form: {
      sections: [
        { title: '交办条件', fields: fieldsOf(terms.omit({ facts: true }).shape) },
        {
          title: '统一填写的内容',
          fields: fieldsOf(asked).map((field) => ({ ...field, help: `不填则按各件登记的${field.label}` })),
        },
      ],
    },
    who: moves.handOver.who.map((role) => ({ role, name: roleNames[role] })),
  };
}

/** What is told of a problem when it is registered. @param categories that are offered. */
export const factsForm = (categories: readonly string[]): StepForm => ({
  label: '登记问题',
  form: {
    sections: [
      {
        title: '问题',
        fields: fieldsOf(factsSchema.shape).map((field) =>
          field.name === 'category' && field.kind === 'text' ? { ...field, suggestions: categories } : field,
        ),
      },
    ],
  },
  who: [{ role: 'clerk', name: roleNames.clerk }],
});
