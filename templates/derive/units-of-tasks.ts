/** A task breakdown turned round: for every unit its people and the tasks it takes on, with its role in each. */
import type { Person } from '../fields';
import type { Task, TaskBreakdown, UnitPeople } from '../kinds/task-breakdown/schema';
import { tasksOf, type TaskPlace } from '../kinds/task-breakdown/walk';

export type Role = '牵头' | '配合' | '属地';

export interface UnitDuty {
  readonly at: TaskPlace;
  readonly role: Role;
}

export interface UnitOfTasks {
  readonly name: string;
  readonly heads: readonly Person[];
  readonly deputies: readonly Person[];
  readonly handlers: readonly Person[];
  readonly phone: string;
  readonly duty: string;
  readonly duties: readonly UnitDuty[];
}

/** 各乡办, 各乡、办, 各街道办事处: all units of that sort together. */
const COLLECTIVE = /^各[乡镇办街道事处人民政府（）、]+$/;

/** The words a paper uses for a task: its 主要任务, else the 重点工作 it belongs to. */
export const taskWords = ({ task, category }: Task): string => (task === '' ? category : task);

/**
 * Units in the order in which the tasks first name them. A unit named twice for one task keeps the first of
 * 牵头, 配合, 属地. People come from the breakdown's own register; a unit that is not in it has the persons whom
 * the tasks name as its own, and none where the tasks leave open whose they are.
 */
export function unitsOfTasks(data: TaskBreakdown): readonly UnitOfTasks[] {
  const duties = new Map<string, UnitDuty[]>();
  const persons = new Map<string, Person[]>();
  for (const at of tasksOf(data.groups)) {
    const { task } = at;
    const roles: readonly (readonly [Role, readonly string[], readonly Person[]])[] = [
      ['牵头', task.leads, task.leadPersons],
      ['配合', task.partners, []],
      ['属地', task.localities, task.localPersons],
    ];
    const named = new Set<string>();
    for (const [role, names, people] of roles) {
      for (const unit of names.flatMap((name) => membersOf(name.trim(), data.units))) {
        addPersons(persons, unit, personsOf(unit, names, people));
        if (unit === '' || named.has(unit)) continue;
        named.add(unit);
        duties.set(unit, [...(duties.get(unit) ?? []), { at, role }]);
      }
    }
  }
  const register = new Map(data.units.map((unit) => [unit.name, unit]));
  return [...duties].map(([name, own]) => {
    const known = register.get(name);
    return {
      name,
      heads: known && known.heads.length > 0 ? known.heads : (persons.get(name) ?? []),
      deputies: known?.deputies ?? [],
      handlers: known?.handlers ?? [],
      phone: known?.phone ?? '',
      duty: known?.duty ?? '',
      duties: own,
    };
  });
}

/** The units a name stands for: itself, or the registered 乡办 that a collective name means. */
function membersOf(name: string, register: readonly UnitPeople[]): readonly string[] {
  if (!COLLECTIVE.test(name)) return [name];
  const streets = /街|办/.test(name);
  const towns = /[乡镇]/.test(name);
  const members = register
    .filter(({ type }) => type === '乡办')
    .map((unit) => unit.name)
    .filter((unit) => (/街道|办事处/.test(unit) ? streets : towns));
  return members.length > 0 ? members : [name];
}

/** Of the persons of one role, those of one unit: named so, or the only unit's, or with its name in their post. */
const personsOf = (unit: string, units: readonly string[], people: readonly Person[]): readonly Person[] =>
  people.filter((person) =>
    person.unit === ''
      ? (units.length === 1 && units[0]?.trim() === unit) || person.post.startsWith(unit)
      : person.unit === unit,
  );

function addPersons(all: Map<string, Person[]>, unit: string, people: readonly Person[]): void {
  const known = all.get(unit) ?? [];
  const fresh = people.filter(
    ({ name, post }) => !known.some((other) => other.name === name && other.post === post),
  );
  all.set(unit, [...known, ...fresh]);
}
