/** Texts and expressions of a template compiled once: literals and plain `{{ a.b }}` without Liquid, the rest with it. */
import { Context, toValueSync, Value } from 'liquidjs';
import { engine, limits } from './engine';
import type { WordedColumn } from './wording';
import { compilePath, pathOutput, plainPath, TemplateError, type Run, type Scope } from './scope';

export type Read<T> = (scope: Scope) => T;

/** Faults are collected, so that one look at a template names them all. */
export interface Compiler {
  readonly faults: TemplateError[];
  /** Wordings by name, whose sources stand in the place of `{{ words.NAME }}`. */
  readonly words: ReadonlyMap<string, string>;
  /** Parts of the template that may be left out, and whether they are printed. */
  readonly switches: ReadonlyMap<string, boolean>;
  readonly tables: ReadonlyMap<string, readonly WordedColumn[]>;
}

/** A text that is one wording and nothing else. */
const wording = /^\{\{\s*words\.(\w+)\s*\}\}$/;

const pathOutputs = new RegExp(`(${pathOutput.source})`, 'g');

const reasonOf = (error: unknown): string =>
  error instanceof Error
    ? (error.message.split('\n')[0] ?? '').replace(/, line:\d+, col:\d+$/, '')
    : String(error);

/** A text of the template: user data put into it is never read as a template. */
export function compileText(compiler: Compiler, source: string, place: string): Read<string> {
  const [, name = ''] = wording.exec(source) ?? [];
  const named = compiler.words.get(name);
  // its faults are its own, wherever it is printed
  if (named !== undefined) return compileText(bareOf(compiler), named, `words.${name}`);
  if (!source.includes('{{') && !source.includes('{%')) return () => source;
  // the split keeps the outputs; their inner group comes right behind each and is left out
  const parts = source.split(pathOutputs).filter((_, index) => index % 3 !== 2);
  const plain = parts.every((part, index) =>
    index % 2 === 1 ? plainPath(part.slice(2, -2)) !== undefined : !/\{\{|\{%/.test(part),
  );
  return plain ? joined(parts, place) : liquidText(compiler, source, place);
}

/** A wording puts no other wording in. */
const bareOf = ({ faults }: Compiler): Compiler => ({
  faults,
  words: new Map(),
  switches: new Map(),
  tables: new Map(),
});

function joined(parts: readonly string[], place: string): Read<string> {
  const readers = parts.map((part, index): Read<string> => {
    if (index % 2 === 0) return () => part;
    const read = compilePath(part.slice(2, -2).trim(), place);
    return (scope) => asText(read(scope), place);
  });
  const [, only] = readers;
  if (only && parts.length === 3 && parts[0] === '' && parts[2] === '') return only;
  return (scope) => readers.reduce((text, read) => text + read(scope), '');
}

function liquidText({ faults }: Compiler, source: string, place: string): Read<string> {
  try {
    const parsed = engine.parse(source);
    return (scope) => {
      try {
        return String(engine.renderSync(parsed, scope, limits));
      } catch (error) {
        throw new TemplateError(place, reasonOf(error));
      }
    };
  } catch (error) {
    faults.push(new TemplateError(place, reasonOf(error)));
    return () => '';
  }
}

function asText(value: unknown, place: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null) return '';
  throw new TemplateError(place, '这里要文字，得到的是一组内容');
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** An expression of the template: its value as it is. */
export function compileValue({ faults }: Compiler, source: string, place: string): Read<unknown> {
  const path = plainPath(source);
  if (path !== undefined) return compilePath(path, place);
  try {
    const value = new Value(source, engine);
    return (scope) => {
      try {
        return toValueSync(value.value(new Context(scope, engine.options, { sync: true })));
      } catch (error) {
        throw new TemplateError(place, reasonOf(error));
      }
    };
  } catch (error) {
    faults.push(new TemplateError(place, reasonOf(error)));
    return () => undefined;
  }
}

/** A flag: fixed, or an expression by JavaScript's truth ('' and 0 are false). */
export function compileFlag(
  compiler: Compiler,
  source: boolean | string | undefined,
  place: string,
): Read<boolean> {
  if (typeof source !== 'string') return () => source ?? false;
  const read = compileValue(compiler, source, place);
  return (scope) => Boolean(read(scope));
}

/** A number: fixed, or an expression. */
export function compileNumber(compiler: Compiler, source: number | string, place: string): Read<number> {
  if (typeof source === 'number') return () => source;
  const read = compileValue(compiler, source, place);
  return (scope) => {
    const value = Number(read(scope));
    if (Number.isFinite(value)) return value;
    throw new TemplateError(place, `“${source}”不是数字`);
  };
}

/** A word out of a fixed set, written out or as a text. */
export function compileChoice<T extends string>(
  compiler: Compiler,
  source: string,
  allowed: readonly T[],
  place: string,
): Read<T> {
  const words: readonly string[] = allowed;
  const choose = (word: string): T => {
    const at = words.indexOf(word);
    if (at >= 0) return allowed[at]!;
    throw new TemplateError(place, `“${word}”不在可选的 ${allowed.join('、')} 之内`);
  };
  const read = compileText(compiler, source, place);
  if (!source.includes('{')) {
    try {
      const fixed = choose(source);
      return () => fixed;
    } catch (error) {
      if (error instanceof TemplateError) compiler.faults.push(error);
    }
  }
  return (scope) => choose(read(scope));
}

/** A list of texts: each a text, or one expression that gives them all; empty ones are kept. */
export function compileTexts(
  compiler: Compiler,
  source: readonly string[] | { readonly list: string },
  place: string,
): Read<readonly string[]> {
  if ('list' in source) {
    const listPlace = `${place}.list`;
    const read = compileValue(compiler, source.list, listPlace);
    return (scope) => {
      const list = asList(read(scope), listPlace);
      // a view's lines are texts already, and cells have thousands of them
      return list.every(isText) ? list : list.map((item) => asText(item, place));
    };
  }
  const readers = source.map((text, index) => compileText(compiler, text, `${place}[${index}]`));
  return (scope) => readers.map((read) => read(scope));
}

/** A list that an expression gave. */
export function asList(value: unknown, place: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new TemplateError(place, '这里要一个列表');
}

/** A field path with the paper's prefix before it; undefined where the template names none. */
export function compileFrom(
  compiler: Compiler,
  source: string | undefined,
  place: string,
): (scope: Scope, run: Run) => string | undefined {
  if (source === undefined) return () => undefined;
  const read = compileText(compiler, source, place);
  return (scope, { prefix }) => {
    const path = read(scope);
    return path === '' || prefix === '' ? path || undefined : `${prefix}.${path}`;
  };
}
