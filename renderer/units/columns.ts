/** The columns of the two lists as data: one table, one row editor, one way to paste serves both. */
import { asDate, levelWords, type Person, type Unit } from './registry-types';

export interface Column<T> {
  readonly key: keyof T & string;
  readonly words: string;
  /** Heads in a pasted list that mean this column. */
  readonly heads: readonly string[];
  readonly show: (entry: T) => string;
  /** With what was typed put in. */
  readonly put: (entry: T, typed: string) => T;
  readonly help?: string;
  /** Words to choose from instead of typing. */
  readonly options?: readonly string[];
}

const split = (text: string): string[] =>
  text
    .split(/[、，,;；\s]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const levelOf = (text: string): Unit['level'] => {
  if (text.includes('上')) return 'superior';
  return text.includes('平') ? 'peer' : 'subordinate';
};

export const unitColumns: readonly Column<Unit>[] = [
  {
    key: 'name',
    words: '名称',
    heads: ['名称', '单位', '单位名称', '全称'],
    show: (unit) => unit.name,
    put: (unit, name) => ({ ...unit, name: name.trim() }),
  },
  {
    key: 'shortName',
    words: '简称',
    heads: ['简称', '规范化简称'],
    show: (unit) => unit.shortName,
    put: (unit, shortName) => ({ ...unit, shortName: shortName.trim() }),
  },
  {
    key: 'aliases',
    words: '别的叫法',
    heads: ['别名', '别的叫法', '曾用名'],
    show: (unit) => unit.aliases.join('、'),
    put: (unit, text) => ({ ...unit, aliases: split(text) }),
    help: '用顿号隔开',
  },
  {
    key: 'level',
    words: '级别',
    heads: ['级别', '关系'],
    show: (unit) => levelWords[unit.level],
    put: (unit, text) => ({ ...unit, level: levelOf(text) }),
    options: Object.values(levelWords),
  },
  {
    key: 'type',
    words: '类别',
    heads: ['类别', '类型', '性质'],
    show: (unit) => unit.type,
    put: (unit, type) => ({ ...unit, type: type.trim() }),
    help: '区直部门、乡办、企业…',
  },
  {
    key: 'from',
    words: '起用',
    heads: ['起用', '起', '开始', '成立'],
    show: (unit) => unit.from,
    put: (unit, text) => ({ ...unit, from: asDate(text) }),
    help: '空着表示一直有',
  },
  {
    key: 'to',
    words: '停用',
    heads: ['停用', '止', '结束', '撤销'],
    show: (unit) => unit.to,
    put: (unit, text) => ({ ...unit, to: asDate(text) }),
    help: '例如 2018年12月31日',
  },
];

export const personColumns: readonly Column<Person>[] = [
  {
    key: 'name',
    words: '姓名',
    heads: ['姓名', '名字', '责任人', '联系人'],
    show: (person) => person.name,
    put: (person, name) => ({ ...person, name: name.trim() }),
  },
  {
    key: 'unit',
    words: '单位',
    heads: ['单位', '所在单位', '部门'],
    show: (person) => person.unit,
    put: (person, unit) => ({ ...person, unit: unit.trim() }),
  },
  {
    key: 'post',
    words: '职务',
    heads: ['职务', '岗位'],
    show: (person) => person.post,
    put: (person, post) => ({ ...person, post: post.trim() }),
  },
  {
    key: 'phone',
    words: '电话',
    heads: ['电话', '手机', '联系电话', '联系方式'],
    show: (person) => person.phone,
    put: (person, phone) => ({ ...person, phone: phone.trim() }),
  },
  {
    key: 'from',
    words: '到任',
    heads: ['到任', '起', '任职时间'],
    show: (person) => person.from,
    put: (person, text) => ({ ...person, from: asDate(text) }),
  },
  {
    key: 'to',
    words: '离任',
    heads: ['离任', '止', '免职时间'],
    show: (person) => person.to,
    put: (person, text) => ({ ...person, to: asDate(text) }),
    help: '例如 2018年12月31日',
  },
];
