/** What a step asks for, as a form: the table of moves says it once, in its schemas. */
import type { Field, Form } from '../../../templates/form';
import { z } from '../../../templates/zod';
import { factsSchema } from './case/facts';
import { roleNames, type Role } from './case/states';
import { requiredText } from './moves/move';
import { handOverSchema } from './hand-over-terms';
import { moves, type MoveName } from './moves/table';
import { fieldsOf } from './schema-fields';

export interface StepForm {
  readonly label: string;
  readonly form: Form;
  /** Who may make the step, by role. */
  readonly who: readonly { readonly role: Role; readonly name: string }[];
  /** The papers one of which must come with it. */
  readonly paper?: { readonly kinds: readonly string[]; readonly label: string; readonly numbered: boolean };
}

/** Told otherwise than in a form: what a correction changes, a place on the map, what came in a unit's table. */
const UNASKED: ReadonlySet<string> = new Set(['change', 'coordinates', 'told']);

const askedFields = (shape: Readonly<Record<string, z.ZodType>>): readonly Field[] =>
  fieldsOf(Object.fromEntries(Object.entries(shape).filter(([name]) => !UNASKED.has(name))));

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
    form: { sections: [{ title: label, fields: askedFields(shape) }] },
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
        fields: askedFields(factsSchema.shape).map((field) =>
          field.name === 'category' && field.kind === 'text' ? { ...field, suggestions: categories } : field,
        ),
      },
    ],
  },
  who: [{ role: 'clerk', name: roleNames.clerk }],
});
