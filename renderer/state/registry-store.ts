/** Units and people of the office for the pickers: fetched when first wanted, matched by name, alias or pinyin initials. */
import { compareDates, parseDate, type CalendarDate } from '../../templates/official/dates';
import type { Output, Reply } from '../../electron/contract';
import type { Host } from '../host';
import { matches } from './initials';

export type Registry = Output<'registry'>;
export type Unit = Registry['units'][number];
export type Person = Registry['people'][number];

/** A name that may be written, with what tells it from others. */
export interface Candidate {
  readonly name: string;
  readonly note: string;
  /** Not in use on the paper's date. */
  readonly past: boolean;
  readonly person?: Person;
}

export interface RegistryStore {
  /** Fetches once; later calls answer at once. */
  readonly load: () => Promise<void>;
  readonly candidates: (of: 'unit' | 'person', typed: string, day: CalendarDate) => readonly Candidate[];
  readonly knows: (of: 'unit' | 'person', name: string) => boolean;
  readonly add: (of: 'unit' | 'person', name: string) => Promise<Reply<Registry>>;
}

const most = 12;

/** Whether a name from `from` to `to` (2018年12月31日, or '') is in use on a day. */
export function validOn(from: string, to: string, day: CalendarDate): boolean {
  const [first, last] = [parseDate(from), parseDate(to)];
  return (
    (first === undefined || compareDates(first, day) <= 0) &&
    (last === undefined || compareDates(day, last) <= 0)
  );
}

const span = (from: string, to: string): string => (to !== '' ? `${to}止` : from !== '' ? `${from}起` : '');

const words = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

const unitLine = (unit: Unit, past: boolean): Candidate => ({
  name: unit.name,
  note: words(unit.type, past ? span(unit.from, unit.to) : ''),
  past,
});
const personLine = (person: Person, past: boolean): Candidate => ({
  name: person.name,
  note: words(person.unit, person.post, past ? span(person.from, person.to) : ''),
  past,
  person,
});

export function createRegistryStore(host: Host): RegistryStore {
  let registry: Registry | undefined;
  let loading: Promise<void> | undefined;
  return {
    load: () =>
      (loading ??= host.call('registry', {}).then((reply) => {
        if (reply.ok) registry = reply.value;
        else loading = undefined;
      })),
    candidates: (of, typed, day) => {
      if (registry === undefined) return [];
      const found =
        of === 'unit'
          ? registry.units
              .filter((unit) => matches([unit.name, unit.shortName, ...unit.aliases].join(' '), typed))
              .map((unit) => unitLine(unit, !validOn(unit.from, unit.to, day)))
          : registry.people
              .filter((person) => matches(`${person.name} ${person.unit}`, typed))
              .map((person) => personLine(person, !validOn(person.from, person.to, day)));
      return [...found.filter((one) => !one.past), ...found.filter((one) => one.past)].slice(0, most);
    },
    knows: (of, name) =>
      registry === undefined ||
      (of === 'unit'
        ? registry.units.some(
            (unit) => unit.name === name || unit.shortName === name || unit.aliases.includes(name),
          )
        : registry.people.some((person) => person.name === name)),
    add: async (of, name) => {
      const now = await host.call('registry', {});
      if (!now.ok) return now;
      const id = crypto.randomUUID();
      const { units, people } = now.value;
      const next =
        of === 'unit'
          ? { ...now.value, units: [...units, { id, name }] }
          : { ...now.value, people: [...people, { id, name }] };
      const reply = await host.call('saveRegistry', next);
      if (reply.ok) registry = reply.value;
      return reply;
    },
  };
}
