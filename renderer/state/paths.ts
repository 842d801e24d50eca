/** Reading and replacing a value inside plain data by its path, without touching the original. */

export type Path = readonly (string | number)[];

/** The value at `path`, undefined when a step is missing. */
export function getIn(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined,
    data,
  );
}

/** A copy of `data` with `value` at `path`; missing objects and lists are made. */
export function setIn(data: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = Array.isArray(data) ? [...(data as unknown[])] : [];
    list[key] = setIn(list[key], rest, value);
    return list;
  }
  const record = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {};
  return { ...record, [key]: setIn((record as Record<string, unknown>)[key], rest, value) };
}

/** `issues[2].deadline`, as faults name places. */
export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  );
