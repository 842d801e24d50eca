/** 主送 and 抄送 as records keep them, and the lines they make (GB/T 9704-2012, 7.3.2 and 7.4.2). */
import type { Field, Option } from './form';
import type { Addressee } from './official/rules/addressees';
import { z } from './zod';

const levels = ['superior', 'peer', 'subordinate', 'person'] as const;
export type AddresseeLevel = (typeof levels)[number];

/** The words for an addressee's rank. */
export const levelOptions: readonly Option[] = [
  { value: 'superior', label: '上级机关' },
  { value: 'peer', label: '平级机关' },
  { value: 'subordinate', label: '下级机关' },
  { value: 'person', label: '领导个人' },
];

const addresseeSchema = z.object({
  name: z.string().meta({ title: '名称' }),
  level: z.enum(levels).default('subordinate').meta({
    title: '级别',
    description: 'superior 上级，peer 平级，subordinate 下级，person 领导个人',
  }),
  assigned: z
    .boolean()
    .default(false)
    .meta({ title: '本人交办', description: '领导个人交办的事项才可以主送本人' }),
});

export const addresseesSchema = (title: string) => z.array(addresseeSchema).default([]).meta({ title });

/** What joins two neighbours: 、 within one sort of organ, ， between sorts (practice). */
const sortOf = (name: string): string => /政府|办事处|部门|单位|企业|公司/.exec(name)?.[0] ?? '机关';

/** 各乡人民政府，各街道办事处，区直各有关部门： — '' when there is none. */
export function addresseeLine(list: readonly Pick<Addressee, 'name'>[]): string {
  const joined = join(list, (a, b) => (sortOf(a.name) === sortOf(b.name) ? '、' : '，'));
  return joined === '' ? '' : `${joined}：`;
}

/** 市攻坚办；区委办公室，区政府办公室。 with ， within a level and ； between levels (practice); ends in 。 (7.4.2). */
export function copyToLine(list: readonly Addressee[]): string {
  const joined = join(list, (a, b) => (a.level === b.level ? '，' : '；'));
  return joined === '' ? '' : `${joined}。`;
}

function join<T extends Pick<Addressee, 'name'>>(
  list: readonly T[],
  between: (a: T, b: T) => string,
): string {
  const named = list.filter(({ name }) => name.trim() !== '');
  return named.reduce((text, one, index) => {
    const previous = named[index - 1];
    return previous === undefined ? one.name : `${text}${between(previous, one)}${one.name}`;
  }, '');
}

/** Repeating rows of addressees for a form; `level` is what a new row begins with. */
export const addresseesField = (name: string, label: string, level: AddresseeLevel): Field => ({
  kind: 'rows',
  name,
  label,
  rowName: '单位',
  rowTitle: 'name',
  rowState: 'level',
  blank: { name: '', level, assigned: false },
  fields: [
    { kind: 'unit', name: 'name', label: '名称', required: true },
    { kind: 'choice', name: 'level', label: '级别', options: levelOptions },
    {
      kind: 'yesNo',
      name: 'assigned',
      label: '本人交办',
      help: '领导个人交办的事项才可以主送本人',
      showIf: { field: 'level', is: ['person'] },
    },
  ],
});
