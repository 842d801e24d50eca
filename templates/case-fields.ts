/** Fields of a problem that the papers of its case share, under the same names, so that each can be filled from the last. */
import { textSchema } from './fields';
import type { Field, Option } from './form';
import { z } from './zod';

/** Where problems come from; other words may be written. */
export const sources = [
  '环保部巡查组交办',
  '强化督查组交办',
  '省、市督导组交办',
  '区级自查',
  '信访举报',
  '媒体曝光',
] as const;

/** What kind of problem it is; other words may be written. */
export const categories = [
  '“散乱污”企业',
  '燃煤锅炉',
  '散煤',
  '挥发性有机物',
  '工业企业扬尘',
  '施工工地扬尘',
  '加油站',
  '错峰生产',
  '重污染天气应急',
  '工业治理项目',
  '其他',
] as const;

export const measures = ['整改提升', '停产整治', '关停取缔', '搬迁'] as const;
/** 两断三清, what 关停取缔 asks for. */
export const clearances = ['断水', '断电', '清原料', '清产品', '清设备'] as const;

export const measureSchema = z.enum(measures).default('整改提升').meta({ title: '整改方式' });

export const unitList = (title: string, description: string) =>
  z.array(z.string().meta({ title })).default([]).meta({ title, description });

/** How a paper names its case. */
export const caseNumberSchema = textSchema('问题编号', '台账中的编号，例如 XC-201710-0017');
export const sourceSchema = textSchema('问题来源');
export const batchSchema = textSchema('交办批次', '例如 第3批第1号');
export const orderSchema = textSchema('督办单编号', '例如 汴禹攻坚办督〔2017〕12号');
export const siteSchema = textSchema('企业（单位）名称');
export const placeSchema = textSchema('详细位置');
export const localitySchema = textSchema('所属乡办', '乡办和村、社区');
export const categorySchema = textSchema('问题类别');
export const problemSchema = textSchema('存在问题', '一件一个点位，写明事实');
export const deadlineSchema = textSchema('整改时限', '例如 2017年10月25日前，或 立行立改');
export const unitsSchema = unitList('责任单位', '牵头部门和属地乡办');

/** An opinion of one who signs: text, name and day; what is empty is left to be written by hand. */
export const opinionSchema = (title: string) =>
  z
    .object({
      text: textSchema('意见', '不填则留空手写'),
      signer: textSchema('签字人', '不填则留空手写'),
      date: textSchema('签字日期', '不填则留空手写'),
    })
    .prefault({})
    .meta({ title });

export const options = (values: readonly string[]): readonly Option[] =>
  values.map((value) => ({ value, label: value }));

export const choiceField = (
  name: string,
  label: string,
  values: readonly string[],
  help?: string,
): Field => ({
  kind: 'choice',
  name,
  label,
  options: options(values),
  ...(help === undefined ? {} : { help }),
});

export const opinionField = (name: string, label: string): Field => ({
  kind: 'group',
  name,
  label,
  help: '不填则留空手写',
  fields: [
    { kind: 'longText', name: 'text', label: '意见' },
    { kind: 'person', name: 'signer', label: '签字人' },
    { kind: 'date', name: 'date', label: '签字日期' },
  ],
});

/** The form's fields of a case, by the names above. */
export const caseField = {
  caseNumber: {
    kind: 'text',
    name: 'caseNumber',
    label: '问题编号',
    help: '台账中的编号，例如 XC-201710-0017',
  },
  source: { kind: 'text', name: 'source', label: '问题来源', suggestions: sources },
  batch: { kind: 'text', name: 'batch', label: '交办批次', help: '例如 第3批第1号' },
  order: { kind: 'text', name: 'order', label: '督办单编号', help: '例如 汴禹攻坚办督〔2017〕12号' },
  site: { kind: 'text', name: 'site', label: '企业（单位）名称' },
  place: { kind: 'text', name: 'place', label: '详细位置' },
  locality: { kind: 'text', name: 'locality', label: '所属乡办', help: '乡办和村、社区' },
  category: { kind: 'text', name: 'category', label: '问题类别', suggestions: categories },
  problem: { kind: 'longText', name: 'problem', label: '存在问题', help: '一件一个点位，写明事实' },
  measure: { kind: 'choice', name: 'measure', label: '整改方式', options: options(measures) },
  deadline: { kind: 'deadline', name: 'deadline', label: '整改时限' },
  units: { kind: 'list', of: 'unit', name: 'units', label: '责任单位', help: '牵头部门和属地乡办' },
} as const satisfies Readonly<Record<string, Field>>;
