/** The Chinese labels of a record's fields, read from its schema; and the rule over every text of a record. */
import { z } from './zod';
import type { Fault } from './official/fault';
import { checkPrivate } from './official/rules/private-data';
import { checkUnfinished, maybeUnfinished } from './official/rules/unfinished';

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

/** R66 over every text of a record; paths and labels are made for those at fault alone (a table has 20,000 texts). */
export function checkUnfinishedIn(schema: z.core.$ZodType, data: unknown): Fault[] {
  const faults: Fault[] = [];
  eachText(data, [], (text, steps) => {
    if (!maybeUnfinished(text)) return;
    const at = { path: pathText(steps), label: labelAt(schema, steps) };
    for (const fault of checkUnfinished(text, at)) faults.push(fault);
  });
  return faults;
}

/** R65 over every text of a record that is made public. */
export function checkPrivateIn(schema: z.core.$ZodType, data: unknown): Fault[] {
  const faults: Fault[] = [];
  eachText(data, [], (text, steps) => {
    const at = { path: pathText(steps), label: labelAt(schema, steps) };
    for (const fault of checkPrivate(text, at)) faults.push(fault);
  });
  return faults;
}

/** Calls `visit` for each text with the steps that lead to it; the steps are only good during the call. */
function eachText(
  value: unknown,
  steps: PropertyKey[],
  visit: (text: string, steps: readonly PropertyKey[]) => void,
): void {
  if (typeof value === 'string') visit(value, steps);
  else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) eachInside(value[index], index, steps, visit);
  } else if (typeof value === 'object' && value !== null) {
    const fields = value as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(fields)) eachInside(fields[key], key, steps, visit);
  }
}

function eachInside(
  item: unknown,
  step: PropertyKey,
  steps: PropertyKey[],
  visit: (text: string, steps: readonly PropertyKey[]) => void,
): void {
  steps.push(step);
  eachText(item, steps, visit);
  steps.pop();
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
