/** The Chinese labels of a record's fields, read from its schema; and the texts of a record with their places. */
import { z } from './zod';
import type { Fault, Place } from './official/fault';
import { checkUnfinished } from './official/rules/unfinished';

/** A text of a record and the field it stands in. */
export interface PlacedText extends Place {
  readonly text: string;
}

/** `groups[0].tasks[2].standard` from its steps. */
export const pathText = (steps: readonly PropertyKey[]): string =>
  steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`;
    return path === '' ? String(step) : `${path}.${String(step)}`;
  }, '');

/** The label of the field at a path: its own title, else that of the nearest field around it; '' when none has. */
export function labelAt(schema: z.core.$ZodType, steps: readonly PropertyKey[]): string {
  let label = titleOf(schema) ?? '';
  let around = schema;
  for (const step of steps) {
    const inside = childOf(around, step);
    if (!inside) break;
    label = titleOf(inside) ?? label;
    around = inside;
  }
  return label;
}

/** Every text of a record, in the order of its fields, with path and label. */
export const textsIn = (schema: z.core.$ZodType, data: unknown): readonly PlacedText[] =>
  collect(schema, data, [], '');

/** R66 over every text of a record. */
export const checkUnfinishedIn = (schema: z.core.$ZodType, data: unknown): Fault[] =>
  textsIn(schema, data).flatMap(({ path, label, text }) => checkUnfinished(text, { path, label }));

function collect(
  schema: z.core.$ZodType | undefined,
  value: unknown,
  steps: readonly PropertyKey[],
  around: string,
): PlacedText[] {
  const label = (schema && titleOf(schema)) ?? around;
  if (typeof value === 'string') return [{ path: pathText(steps), label, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item] as const)
    : Object.entries(value);
  return entries.flatMap(([step, item]) =>
    collect(schema && childOf(schema, step), item, [...steps, step], label),
  );
}

/** The schema of a part; of the alternatives of a union, the first that knows the part. */
function childOf(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return (schema.shape as z.core.$ZodShape)[String(step)];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodUnion) {
    return schema.options.map((option) => childOf(option, step)).find((child) => child !== undefined);
  }
  const inner = innerOf(schema);
  return inner && childOf(inner, step);
}

function titleOf(schema: z.core.$ZodType): string | undefined {
  const title = z.globalRegistry.get(schema)?.title;
  const inner = title === undefined ? innerOf(schema) : undefined;
  return inner ? titleOf(inner) : title;
}

/** What a default, optional, nullable or read-only wrapper is around. */
function innerOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const wrapped =
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly;
  return wrapped ? schema.def.innerType : undefined;
}
