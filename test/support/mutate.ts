/** Spoils data for attacks: at some places of a JSON value something that does not belong there. */
import fc from 'fast-check';

/** Paths and names that must never lead anywhere. */
const paths = [
  '../../outside/x.json',
  '..\\..\\outside\\x',
  '/etc/passwd',
  'C:\\Windows\\win.ini',
  '\\\\server\\share\\x',
  'file:///etc/passwd',
  'CON',
  '.',
  '..',
  'a/../../b',
  '%2e%2e%2foutside',
];
const texts = [
  '',
  ' ',
  '\0',
  '\ud800',
  '\u202egpj.exe',
  '{{data}}{% include "/etc/passwd" %}',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'sha256:' + '0'.repeat(64),
  '龘'.repeat(20_000),
];
const numbers = [0, -1, 0.5, 1e308, -1e308, Number.MAX_SAFE_INTEGER + 1, 2 ** 31];
const deep = (depth: number): unknown => (depth === 0 ? 1 : { a: [deep(depth - 1)] });
const others: readonly unknown[] = [
  null,
  true,
  [],
  {},
  [null],
  deep(200),
  JSON.parse('{"__proto__":{"polluted":true}}'),
];

const odd = fc.constantFrom<unknown>(...paths, ...texts, ...numbers, ...others);

/** Places of a value and of all inside it, as lists of keys. */
function placesIn(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (value === null || typeof value !== 'object') return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))];
}

/** A copy in which `by` stands at a place; undefined takes what is there away. */
function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (String(index) === key ? replaced(item, rest, by) : item));
  const entries = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, name === key ? replaced(inner, rest, by) : inner]),
  );
}

interface Change {
  /** Which of the value's places, as a part of all. */
  readonly place: number;
  readonly by: unknown;
}
const change: fc.Arbitrary<Change> = fc.record({
  place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  by: fc.oneof({ weight: 5, arbitrary: odd }, fc.jsonValue(), fc.constant(undefined)),
});

function changed(value: unknown, { place, by }: Change): unknown {
  const all = placesIn(value);
  return replaced(value, all[Math.floor(place * all.length)] ?? [], by);
}

/** What `base` gives, now and then as it is, mostly spoilt at one to three places. */
export const spoilt = (base: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(base, fc.oneof(fc.constant([]), fc.array(change, { minLength: 1, maxLength: 3 })))
    .map(([value, changes]) => changes.reduce<unknown>(changed, value));
