/** Persons as papers name them, name and post: the fields that several kinds share. */
import { z } from 'zod';
import type { Field } from './form';

export const personSchema = z.object({
  name: z.string().meta({ title: '姓名' }),
  post: z.string().default('').meta({ title: '职务', description: '例如 局长、党委书记' }),
  unit: z
    .string()
    .default('')
    .meta({ title: '所在单位', description: '一项任务有几个单位时填写，用来分清是谁的责任人' }),
});

export type Person = z.infer<typeof personSchema>;

/** A list of persons under one label. */
export const peopleSchema = (title: string, description = '姓名和职务') =>
  z.array(personSchema).default([]).meta({ title, description });

/** 张宏伟（局长）; the post alone when the name is not known yet. */
export const formatPerson = ({ name, post }: Pick<Person, 'name' | 'post'>): string =>
  name !== '' && post !== '' ? `${name}（${post}）` : name + post;

/** 张宏伟（局长）、李国强（主任）. */
export const formatPeople = (people: readonly Pick<Person, 'name' | 'post'>[]): string =>
  people
    .map(formatPerson)
    .filter((text) => text !== '')
    .join('、');

/** Repeating rows of persons for a form. */
export const peopleField = (name: string, label: string, help?: string): Field => ({
  kind: 'rows',
  name,
  label,
  ...(help === undefined ? {} : { help }),
  rowName: '人员',
  rowTitle: 'name',
  blank: { name: '', post: '', unit: '' },
  fields: [
    { kind: 'text', name: 'name', label: '姓名' },
    {
      kind: 'text',
      name: 'post',
      label: '职务',
      suggestions: ['局长', '主任', '党委书记', '乡长', '党工委书记'],
    },
    { kind: 'unit', name: 'unit', label: '所在单位' },
  ],
});
