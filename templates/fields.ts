/** Fields that several kinds share: short texts with their labels, and persons as papers name them, name and post. */
import { z } from './zod';
import type { Field } from './form';

/** A text that may be left empty. */
export const textSchema = (title: string, description?: string) =>
  z
    .string()
    .default('')
    .meta({ title, ...(description === undefined ? {} : { description }) });

export const personSchema = z.object({
  name: z.string().meta({ title: '姓名' }),
  post: textSchema('职务', '例如 局长、党委书记'),
  unit: textSchema('所在单位', '一项任务有几个单位时填写，用来分清是谁的责任人'),
});

export type Person = z.infer<typeof personSchema>;

/** A list of persons under one label. */
export const peopleSchema = (title: string, description = '姓名和职务') =>
  z.array(personSchema).default([]).meta({ title, description });

/** 张宏伟（局长）; the post alone when the name is not known yet. */
export const formatPerson = ({ name, post }: Pick<Person, 'name' | 'post'>): string =>
  name !== '' && post !== '' ? `${name}（${post}）` : name + post;

/** The lines of a box that names persons, one each; one empty line when it names none. */
export const personLines = (people: readonly Person[]): readonly string[] =>
  people.length === 0 ? [''] : people.map(formatPerson);

/** The same for narrow columns: the name on one line, （局长） on the next, so that neither is broken. */
export const stackedPersonLines = (people: readonly Person[]): readonly string[] =>
  people.length === 0
    ? ['']
    : people.flatMap(({ name, post }) =>
        name !== '' && post !== '' ? [name, `（${post}）`] : [name + post],
      );

/** Repeating rows of persons for a form. */
export const peopleField = (name: string, label: string, help?: string): Field => ({
  kind: 'rows',
  name,
  label,
  ...(help === undefined ? {} : { help }),
  rowName: '人员',
  rowTitle: 'name',
  rowState: 'post',
  blank: { name: '', post: '', unit: '' },
  people: true,
  fields: [
    { kind: 'person', name: 'name', label: '姓名' },
    {
      kind: 'text',
      name: 'post',
      label: '职务',
      suggestions: ['局长', '主任', '党委书记', '乡长', '党工委书记'],
    },
    { kind: 'unit', name: 'unit', label: '所在单位' },
  ],
});
