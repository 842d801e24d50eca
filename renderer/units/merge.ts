/** Entries that seem to be one, and one made of several. */
import type { Entry, Person, Registry, Unit } from './registry-types';

const isUnit = (entry: Entry): entry is Unit => 'aliases' in entry;
/** Names by which an entry is known; a person is known with the unit. */
const namesOf = (entry: Entry): readonly string[] =>
  isUnit(entry)
    ? [entry.name, entry.shortName, ...entry.aliases].filter((name) => name !== '')
    : [`${entry.name} ${entry.unit}`];

/** Groups of two or more that share a name. */
export function duplicatesIn<T extends Entry>(entries: readonly T[]): readonly (readonly T[])[] {
  const groups: T[][] = [];
  const groupOf = new Map<string, T[]>();
  for (const entry of entries) {
    const names = namesOf(entry);
    const known = names.map((name) => groupOf.get(name)).find((group) => group !== undefined);
    const group = known ?? [];
    if (known === undefined) groups.push(group);
    group.push(entry);
    for (const name of names) groupOf.set(name, group);
  }
  return groups.filter((group) => group.length > 1);
}

/** `kept` with the names of the others as its aliases. */
export function mergedUnit(kept: Unit, others: readonly Unit[]): Unit {
  const names = others.flatMap((unit) => [unit.name, unit.shortName, ...unit.aliases]);
  const aliases = [...new Set([...kept.aliases, ...names])].filter(
    (name) => name !== '' && name !== kept.name && name !== kept.shortName,
  );
  const shortName =
    kept.shortName !== '' ? kept.shortName : (others.find((one) => one.shortName !== '')?.shortName ?? '');
  return { ...kept, shortName, aliases: aliases.filter((name) => name !== shortName) };
}

/** `kept` with what it lacks taken from the others. */
export const mergedPerson = (kept: Person, others: readonly Person[]): Person => ({
  ...kept,
  unit: kept.unit !== '' ? kept.unit : (others.find((one) => one.unit !== '')?.unit ?? ''),
  post: kept.post !== '' ? kept.post : (others.find((one) => one.post !== '')?.post ?? ''),
  phone: kept.phone !== '' ? kept.phone : (others.find((one) => one.phone !== '')?.phone ?? ''),
});

/** The registry with some entries become one. */
export function merged(registry: Registry, kept: Entry, others: readonly Entry[]): Registry {
  const gone = new Set(others.map(({ id }) => id));
  if (isUnit(kept)) {
    const one = mergedUnit(kept, others.filter(isUnit));
    const units = registry.units.filter(({ id }) => !gone.has(id));
    return { ...registry, units: units.map((unit) => (unit.id === kept.id ? one : unit)) };
  }
  const one = mergedPerson(
    kept,
    others.filter((other): other is Person => !isUnit(other)),
  );
  const people = registry.people.filter(({ id }) => !gone.has(id));
  return { ...registry, people: people.map((person) => (person.id === kept.id ? one : person)) };
}
