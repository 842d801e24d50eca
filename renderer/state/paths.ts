/** Reading and replacing a value inside plain data by its path (`issues[2].deadline`), without touching the original. */

/** The path of a field or of a row below another. */
export function joinPath(at: string, key: string | number): string {
  if (typeof key === 'number') return `${at}[${key}]`;
  return at === '' ? key : `${at}.${key}`;
}

/** The steps of a path: names and row indices (from 0). */
export const stepsOf = (path: string): readonly (string | number)[] =>
  [...path.matchAll(/[^.[\]]+|\[(\d+)\]/gu)].map(([name, index]) =>
    index === undefined ? name : Number(index),
  );

/** Whether `path` names `ancestor` itself or something inside it; '' holds everything. */
export const isWithin = (path: string, ancestor: string): boolean =>
  ancestor === '' || path === ancestor || path.startsWith(`${ancestor}.`) || path.startsWith(`${ancestor}[`);

/** The value at `path`, undefined when a step is missing. */
export const getIn = (data: unknown, path: string): unknown =>
  stepsOf(path).reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined,
    data,
  );

/** A copy of `data` in which the value at `path` is what `update` makes of it; missing objects and lists are made. */
export const editIn = (data: unknown, path: string, update: (old: unknown) => unknown): unknown =>
  edited(data, stepsOf(path), update);

function edited(
  data: unknown,
  [key, ...rest]: readonly (string | number)[],
  update: (old: unknown) => unknown,
): unknown {
  if (key === undefined) return update(data);
  if (typeof key === 'number') {
    const list: unknown[] = Array.isArray(data) ? [...(data as unknown[])] : [];
    list[key] = edited(list[key], rest, update);
    return list;
  }
  const record = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {};
  return { ...record, [key]: edited((record as Record<string, unknown>)[key], rest, update) };
}
