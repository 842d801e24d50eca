/** Units and people of the registry, and what the tables do with them alike. */
import type { Output } from '../../electron/contract';
import { formatDate, readDate } from '../../templates/official/dates';

export type Registry = Output<'registry'>;
export type Unit = Registry['units'][number];
export type Person = Registry['people'][number];
export type Entry = Unit | Person;
/** Which of the two lists. */
export type ListName = 'units' | 'people';

export const levelWords: Readonly<Record<Unit['level'], string>> = {
  superior: '上级',
  peer: '平级',
  subordinate: '下级',
};

export const newId = (): string => crypto.randomUUID();

export const blankUnit = (): Unit => ({
  id: newId(),
  name: '',
  shortName: '',
  aliases: [],
  level: 'subordinate',
  type: '',
  from: '',
  to: '',
});
export const blankPerson = (): Person => ({
  id: newId(),
  name: '',
  unit: '',
  post: '',
  phone: '',
  from: '',
  to: '',
});

/** 2018-12-31 → 2018年12月31日; what is no date stays as it was typed. */
export function asDate(text: string): string {
  const { date } = readDate(text);
  return date === undefined ? text.trim() : formatDate(date);
}

/** All words by which an entry is searched. */
export const wordsOf = (entry: Entry): string =>
  'aliases' in entry
    ? [entry.name, entry.shortName, ...entry.aliases, entry.type].join(' ')
    : [entry.name, entry.unit, entry.post, entry.phone].join(' ');
