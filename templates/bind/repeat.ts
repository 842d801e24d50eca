/** `for` and `if` of a template node: how often it is drawn, and with which variables. */
import { asList, compileFlag, compileValue, type Compiler } from './compile-text';
import { loopPattern, type TemplateRepeat } from './grammar';
import { TemplateError, type Run, type Scope } from './scope';

/** Loop turns allowed in one paper; a table of 10,000 rows by 12 cells takes 130,000. */
export const mostTurns = 400_000;

/** Makes a thing of a template node; undefined leaves it out. */
export type Make<T> = (scope: Scope, run: Run) => T;
/** Adds what a node makes to a list. */
export type Emit<T> = (scope: Scope, run: Run, out: T[]) => void;

/** Wraps a node's own work in its `for` and `if`. */
export function compileRepeat<T>(
  compiler: Compiler,
  node: TemplateRepeat,
  place: string,
  emit: Emit<T>,
): Emit<T> {
  if (!isOn(compiler, node.switch, place)) return () => undefined;
  const wanted = node.if === undefined ? undefined : compileFlag(compiler, node.if, `${place}.if`);
  const once: Emit<T> =
    wanted === undefined
      ? emit
      : (scope, run, out) => {
          if (wanted(scope)) emit(scope, run, out);
        };
  return node.for === undefined ? once : compileLoop(compiler, node.for, `${place}.for`, once);
}

/** Whether a part that may be left out is printed; what has no switch always is. */
export function isOn({ switches, faults }: Compiler, name: string | undefined, place: string): boolean {
  if (name === undefined) return true;
  const on = switches.get(name);
  if (on === undefined) faults.push(new TemplateError(`${place}.switch`, `没有“${name}”这个开关`));
  return on ?? true;
}

/** The turns of a `for`; each sees its item, and its place in the list if it is named. */
export function compileLoop<T>(compiler: Compiler, source: string, place: string, emit: Emit<T>): Emit<T> {
  const [, item = '', index, list = ''] = loopPattern.exec(source) ?? [];
  const read = compileValue(compiler, list, place);
  return (scope, run, out) => {
    // one scope for all turns, for nothing keeps it: a copy for each cell of 1,000 rows took longer than the cells
    const inner: Record<string, unknown> = { ...scope };
    asList(read(scope), place).forEach((value, i) => {
      run.turns -= 1;
      if (run.turns < 0) throw new TemplateError(place, `循环超过 ${mostTurns} 次`);
      inner[item] = value;
      if (index !== undefined) inner[index] = i;
      emit(inner, run, out);
    });
  };
}

/** The same for a node that makes one thing at a time. */
export const compileItem = <T>(
  compiler: Compiler,
  node: TemplateRepeat,
  place: string,
  make: Make<T>,
): Emit<T> => compileRepeat(compiler, node, place, (scope, run, out) => out.push(make(scope, run)));

/** Nodes one after the other into one list. */
export function compileAll<T, N>(
  nodes: readonly N[],
  place: string,
  compile: (node: N, place: string) => Emit<T>,
): Make<readonly T[]> {
  const emits = nodes.map((node, index) => compile(node, `${place}[${index}]`));
  return (scope, run) => {
    const out: T[] = [];
    for (const emit of emits) emit(scope, run, out);
    return out;
  };
}
