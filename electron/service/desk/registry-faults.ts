/** R62 and R63: units and persons of a paper against the registry at the paper's date. */
import type { Fault } from '../../../templates/official/fault';
import type { Registry } from './desk';
import { dayOf, holdsOn } from './days';
import { writtenDateOf } from './entry';

interface Named {
  readonly path: string;
  readonly label: string;
  readonly name: string;
  readonly post?: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const UNIT_LISTS: ReadonlySet<string> = new Set(['units', 'leads', 'partners', 'localities']);

/** Units and persons as papers name them, with their places. */
function namedIn(value: unknown, path: string, key: string): readonly Named[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, i) => {
      const at = `${path}[${i}]`;
      if (typeof item === 'string')
        return UNIT_LISTS.has(key) ? [{ path: at, label: '单位', name: item }] : [];
      return namedIn(item, at, key);
    });
  if (!isObject(value)) return [];
  const own: Named[] = [];
  if (typeof value.name === 'string' && typeof value.post === 'string')
    own.push({ path, label: '人员', name: value.name, post: value.post });
  else if (typeof value.name === 'string' && 'level' in value && value.level !== 'person')
    own.push({ path: `${path}.name`, label: '单位', name: value.name });
  if (path === '' && typeof value.unit === 'string')
    own.push({ path: 'unit', label: '责任单位', name: value.unit });
  const inside = Object.entries(value).flatMap(([name, item]) =>
    name === 'record' ? [] : namedIn(item, path === '' ? name : `${path}.${name}`, name),
  );
  return [...own, ...inside];
}

const warning = ({ path, label }: Named, rule: string, message: string, remedy: string): Fault => ({
  path,
  label,
  rule,
  severity: 'W',
  message,
  remedy,
});

/** Warnings for names that the registry knows for another time, and posts that it knows otherwise. */
export function registryFaults(registry: Registry, data: unknown): readonly Fault[] {
  const day = dayOf(writtenDateOf(data));
  if (day === '' || registry.units.length + registry.people.length === 0) return [];
  return namedIn(data, '', '').flatMap((named) =>
    named.post === undefined ? unitFaults(registry, named, day) : personFaults(registry, named, day),
  );
}

function unitFaults({ units }: Registry, named: Named, day: string): readonly Fault[] {
  const known = units.filter(
    ({ name, shortName, aliases }) => [name, shortName, ...aliases].includes(named.name) && named.name !== '',
  );
  const [first] = known;
  if (!first || known.some((unit) => holdsOn(unit, day))) return [];
  const span = [first.from === '' ? '' : `自${first.from}`, first.to === '' ? '' : `到${first.to}`].join('');
  return [
    warning(
      named,
      'R62',
      `“${named.name}”这个名称${span}使用，和本文日期不合。`,
      '请核对单位名称，或修改单位名册中的起止日期。',
    ),
  ];
}

function personFaults({ people }: Registry, named: Named, day: string): readonly Fault[] {
  const known = people.filter(({ name }) => name === named.name);
  const current = known.filter((person) => holdsOn(person, day));
  if (known.length === 0 || named.post === '') return [];
  const fits = current.some(
    ({ post, unit }) => post === '' || named.post!.endsWith(post) || named.post === unit + post,
  );
  if (fits) return [];
  const posts = (current.length > 0 ? current : known).map(({ unit, post }) => `${unit}${post}`).join('、');
  return [
    warning(
      named,
      'R63',
      `${named.name}的职务“${named.post}”和名册不一致，名册上是“${posts}”。`,
      '请核对职务，或修改人员名册。',
    ),
  ];
}
