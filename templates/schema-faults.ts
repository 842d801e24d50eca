/** Issues of a schema in the office's words; and fields that a record has and its schema does not know. */
import type { z } from './zod';
import { labelAt, pathText } from './labels';
import type { Fault } from './official/fault';

export interface IssueWords {
  readonly path: readonly PropertyKey[];
  /** What is wrong, to stand behind the field's name. */
  readonly message: string;
  /** A whole sentence of the schema's own, instead. */
  readonly sentence?: string;
  readonly remedy: string;
}

const typeNames: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '“是”或“否”',
  array: '一个列表',
  object: '一组内容',
  record: '一组内容',
};

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

/** What one issue of `input` says. A union says what its nearest alternative says, which may be several things. */
export function describeIssue(issue: z.core.$ZodIssue, input: unknown): readonly IssueWords[] {
  const nearest = issue.code === 'invalid_union' ? nearestOf(issue.errors) : [];
  if (nearest.length === 0) return [describeOne(issue, input)];
  const inside = valueAt(input, issue.path);
  return nearest
    .flatMap((inner) => describeIssue(inner, inside))
    .map((words) => ({ ...words, path: [...issue.path, ...words.path] }));
}

/** The alternative that was left deepest inside the value, then the one with the fewest issues. */
function nearestOf(alternatives: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  const [nearest = []] = [...alternatives].sort((a, b) => depthOf(b) - depthOf(a) || a.length - b.length);
  return nearest;
}

const depthOf = (issues: readonly z.core.$ZodIssue[]): number =>
  Math.min(...issues.map(({ path }) => path.length));

function describeOne(issue: z.core.$ZodIssue, input: unknown): IssueWords {
  const { path } = issue;
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = typeNames[issue.expected] ?? issue.expected;
      return valueAt(input, path) === undefined
        ? { path, message: '没有填写', remedy: `请填写${wanted}。` }
        : { path, message: `应当是${wanted}`, remedy: `请改成${wanted}。` };
    }
    case 'invalid_value':
      return {
        path,
        message: `只能是：${issue.values.map((value) => (value === '' ? '（空）' : String(value))).join('、')}`,
        remedy: '请从中选一项。',
      };
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? { path, message: '不能为空', remedy: '请填写内容。' }
        : { path, message: `少于 ${issue.minimum}`, remedy: `请改为不少于 ${issue.minimum}。` };
    case 'too_big':
      return { path, message: `多于 ${issue.maximum}`, remedy: `请改为不多于 ${issue.maximum}。` };
    case 'unrecognized_keys':
      return { path, message: `有不认识的内容：${issue.keys.join('、')}`, remedy: '请删去，或核对名称。' };
    case 'custom':
      return {
        path,
        sentence: issue.message,
        message: issue.message,
        remedy: String(issue.params?.remedy ?? '请按提示修改。'),
      };
    case 'invalid_union':
      return { path, message: '不在可选的种类之内', remedy: '请改用可选的种类。' };
    default:
      return { path, message: '格式不对', remedy: '请核对内容。' };
  }
}

/** Schema faults of a record: path `issues[2].deadline`, label as in the form. */
export const schemaFaults = (
  schema: z.core.$ZodType,
  issues: readonly z.core.$ZodIssue[],
  data: unknown,
): readonly Fault[] =>
  issues
    .flatMap((issue) => describeIssue(issue, data))
    .map(({ path, message, sentence, remedy }) => {
      const label = labelAt(schema, path) || pathText(path) || '文书内容';
      const value = valueAt(data, path);
      const given = value === undefined || value === '' ? '' : `（现在是 ${shown(value)}）`;
      const words = sentence ?? `${label}${message}${given}。`;
      return { path: pathText(path), label, rule: 'schema', severity: 'E', message: words, remedy };
    });

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return value;
}

/** A warning for every field of `input` that the schema left out of `parsed`: it is not printed. */
export function unknownFields(schema: z.core.$ZodType, input: unknown, parsed: unknown): readonly Fault[] {
  const faults: Fault[] = [];
  // one list of steps for the whole walk, and only objects are walked into: a table has 20,000 values
  const steps: PropertyKey[] = [];
  const inside = (before: unknown, after: unknown, step: PropertyKey): void => {
    if (typeof before !== 'object' || before === after) return;
    steps.push(step);
    walk(before, after);
    steps.pop();
  };
  const walk = (before: unknown, after: unknown): void => {
    if (Array.isArray(before) && Array.isArray(after)) {
      before.forEach((item: unknown, index) => inside(item, after[index], index));
    } else if (isPlain(before) && isPlain(after)) {
      for (const key of Object.keys(before)) {
        const value = before[key];
        if (Object.hasOwn(after, key)) inside(value, after[key], key);
        else if (value !== undefined) faults.push(unknownField(schema, [...steps, key]));
      }
    }
  };
  walk(input, parsed);
  return faults;
}

const unknownField = (schema: z.core.$ZodType, steps: readonly PropertyKey[]): Fault => {
  const key = String(steps.at(-1));
  return {
    path: pathText(steps),
    label: labelAt(schema, steps) || key,
    rule: 'unknown-field',
    severity: 'W',
    message: `“${key}”不是这种文书的内容，没有印出。`,
    remedy: '请核对名称；确实不用的请删去。',
  };
};

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
