/** Fields that the archive's papers share: whose archive it is, the class of its items, the head of its journal. */
import { placeOf } from './field-checks';
import { textSchema } from './fields';
import type { Field } from './form';
import type { Fault } from './official/fault';
import { retentionPeriods } from './official/retention-periods';
import { ruleFault } from './official/rules/catalogue';
import { z } from './zod';

export const whole = (title: string, description?: string) =>
  z
    .number()
    .int()
    .min(0)
    .default(0)
    .meta({ title, ...(description === undefined ? {} : { description }) });

export const fondsSchema = textSchema('全宗号', '由档案馆给定，例如 Z109');
export const fondsNameSchema = textSchema('全宗名称', '立档单位的全称或规范简称');
export const yearSchema = textSchema('年度', '四位数字，例如 2017');
export const periodSchema = textSchema('保管期限', '永久、30年或10年');
export const sectionSchema = textSchema('机构（问题）', '不按机构或问题分类的不填');

/** 归档日志链头: with it a changed or shortened journal is told from the true one. */
export const chainSchema = z
  .object({
    count: whole('条数', '归档日志到打印时的条数'),
    digest: textSchema('校验值', '64位，由归档功能填写'),
  })
  .prefault({})
  .meta({ title: '归档日志链头', description: '与另存的链头相同，说明归档日志没有被改动' });

export type ChainHead = z.infer<typeof chainSchema>;

/** 第24条 and its digest; '' when nothing is known of it. */
export const chainLine = ({ count, digest }: ChainHead): string =>
  [count === 0 ? '' : `第${count}条`, digest].filter((part) => part !== '').join('　');

export const classField = {
  fonds: { kind: 'text', name: 'fonds', label: '全宗号', help: '由档案馆给定，例如 Z109' },
  fondsName: { kind: 'unit', name: 'fondsName', label: '全宗名称' },
  year: { kind: 'text', name: 'year', label: '年度', help: '四位数字，例如 2017' },
  period: {
    kind: 'text',
    name: 'period',
    label: '保管期限',
    suggestions: Object.values(retentionPeriods),
  },
  section: { kind: 'text', name: 'section', label: '机构（问题）', help: '不按机构或问题分类的不填' },
} as const satisfies Readonly<Record<string, Field>>;

export const countField = (name: string, label: string, unit: string, help?: string): Field => ({
  kind: 'number',
  name,
  label,
  min: 0,
  unit,
  ...(help === undefined ? {} : { help }),
});

export const chainField: Field = {
  kind: 'group',
  name: 'chain',
  label: '归档日志链头',
  help: '由归档功能填写',
  fields: [countField('count', '条数', '条'), { kind: 'text', name: 'digest', label: '校验值' }],
};

/** R73: a head that is given can be compared with the journal. */
export function checkChain(schema: z.core.$ZodType, { count, digest }: ChainHead): Fault[] {
  const at = placeOf(schema, 'chain.digest');
  if (digest === '')
    return count === 0 ? [] : [ruleFault('R73', at, '链头有条数，没有校验值。', '请从归档里重新打印。')];
  if (/^[0-9a-f]{64}$/u.test(digest)) return [];
  return [ruleFault('R73', at, '链头的校验值不是64位的十六进制数。', '请从归档里重新打印，不要手写。')];
}

/** R73: a 年度 that is given has four figures. */
export function checkYear(schema: z.core.$ZodType, year: string, path: string): Fault[] {
  if (year === '' || /^(?:19|20)\d{2}$/u.test(year)) return [];
  const message = `年度“${year}”不是四位数字。`;
  return [ruleFault('R73', placeOf(schema, path), message, '请写四位数字，例如 2017。')];
}

/** R73: a day of a catalogue is written in eight figures, 20171016; what is not known of it stands as 0. */
export function checkEightFigures(schema: z.core.$ZodType, date: string, path: string): Fault[] {
  if (date === '' || /^(?:19|20)\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01])$/u.test(date)) return [];
  const message = `日期“${date}”不是八位数字。`;
  return [ruleFault('R73', placeOf(schema, path), message, '请写八位数字，例如 20171016。')];
}

/** 0001—0048; one alone where there is no other. */
export const serialRange = ({ first, last }: { readonly first: string; readonly last: string }): string =>
  first === '' || last === '' || first === last ? first || last : `${first}—${last}`;

/** R73: the last 件号 is not before the first. */
export function checkSerials(
  schema: z.core.$ZodType,
  { first, last }: { readonly first: string; readonly last: string },
  path: string,
): Fault[] {
  const figures = /^\d+$/u;
  if (!figures.test(first) || !figures.test(last) || Number(first) <= Number(last)) return [];
  const message = `终止件号 ${last} 在起始件号 ${first} 之前。`;
  return [ruleFault('R73', placeOf(schema, path), message, '请核对起止件号。')];
}
